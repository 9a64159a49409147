import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { utcTime } from '../../src/compare/contents/utc-time.ts';

test('a time is told as the calendar has it, from the year 0 to the year 9999', () => {
  const [first, last] = [-62_167_219_200, Date.UTC(9999, 11, 31) / 1000];
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (seconds) => {
      expect(utcTime(seconds)).toBe(new Date(seconds * 1000).toISOString().replace('.000', ''));
    }),
  );
});

test.each([-1e12, 1e12, 2 ** 53])('%d is no year that anyone writes', (seconds) => {
  expect(utcTime(seconds)).toBe(`${seconds} s`);
});
