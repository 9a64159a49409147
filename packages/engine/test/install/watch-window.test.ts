import { expect, test } from '@jest/globals';
import type { LedgerEntry } from '@lockstep/core';
import { watchWindow } from '../../src/index.ts';

const at = '2026-01-05T09:00:00.000Z';
const entry = (kind: string, time = at) => ({ at: time, body: { kind } }) as LedgerEntry;
const clock = (hours: number) => ({
  since: (since: string) => (since === at ? hours * 3_600_000 : Number.NaN),
});

test.each<[string, readonly LedgerEntry[], number, number, boolean]>([
  ['within its hours', [entry('completed')], 48, 47.9, true],
  ['after them', [entry('completed')], 48, 48, false],
  ['at any time without a number', [entry('completed')], 0, 9999, true],
  ['for as long as nothing says when it was complete', [entry('opened')], 48, 9999, true],
  [
    'from the first completion on',
    [entry('completed'), entry('completed', '2026-02-01T00:00:00.000Z')],
    48,
    50,
    false,
  ],
])('a release is watched %s', (_, chain, hours, passed, isOpen) => {
  expect(watchWindow(chain, hours, clock(passed)).isOpen).toBe(isOpen);
});
