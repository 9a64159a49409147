import { expect, test } from '@jest/globals';
import { systemClock } from '../src/clock.ts';

test('time is told in ISO 8601, and measured from there', () => {
  const { timestamp, since } = systemClock;
  expect(timestamp()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(since('2020-01-01T00:00:00.000Z')).toBeGreaterThan(0);
});

test('a sleep ends as soon as nobody wants to wait any more', async () => {
  const abort = new AbortController();
  const sleeping = systemClock.sleep(3_600_000, abort.signal);
  abort.abort();
  await expect(sleeping).resolves.toBeUndefined();
  await expect(systemClock.sleep(3_600_000, abort.signal)).resolves.toBeUndefined();
});
