import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { retryAfterMs } from '../../src/answers/retry-after.ts';

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 90_000],
  ['Wed, 21 Oct 2026 07:00:00 GMT', 0],
  ['-5', undefined],
  ['1e3', undefined],
  ['99999999999999999999', undefined],
  ['soon', undefined],
  ['Wed, 21 Foo 2026 07:28:00 GMT', undefined],
])('retry-after: %s', (wanted, expected) => {
  expect(retryAfterMs({ 'retry-after': wanted, date: 'Wed, 21 Oct 2026 07:26:30 GMT' })).toBe(expected);
});

test('a date says nothing without the server’s own', () => {
  expect(retryAfterMs({ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' })).toBeUndefined();
});

test('dates are read as the platform reads them', () => {
  const day = { min: new Date('1970-01-01'), max: new Date('2400-01-01'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(day), fc.date(day), (one, other) => {
      const headers = { 'retry-after': one.toUTCString(), date: other.toUTCString() };
      const seconds = Math.floor(one.getTime() / 1000) - Math.floor(other.getTime() / 1000);
      expect(retryAfterMs(headers)).toBe(Math.max(0, seconds) * 1000);
    }),
  );
});
