import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { percent, reaches, shareOf, shareOfRate } from '../../src/coverage-reports/share.ts';

const share = (covered: number, total: number) => ({ covered: BigInt(covered), total: BigInt(total) });

describe('a share against the least that is wanted (O2)', () => {
  test.each([
    [60, 100, 60, true],
    [5999, 10_000, 60, false],
    [5999, 10_000, 59.99, true],
    [599_999, 1_000_000, 60, false],
    [2, 3, 66.67, false],
    [2, 3, 66.66, true],
    [0, 10, 0, true],
    [10, 10, 100, true],
    [9_999_999, 10_000_000, 100, false],
    [29, 100, 29, true], // 0.29 * 100 is 28.999999999999996
  ])('%d of %d reaches %d %%: %s', (covered, total, minimum, expected) => {
    expect(reaches(share(covered, total), minimum)).toBe(expected);
  });

  test('a share that does not reach a whole minimum never shows as one that does', () => {
    const counts = fc.tuple(
      fc.nat(5000),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 100 }),
    );
    fc.assert(
      fc.property(counts, ([part, total, minimum]) => {
        const found = share(Math.min(part, total), total);
        expect(Number(percent(found)) >= minimum).toBe(reaches(found, minimum));
      }),
    );
  });

  test.each([
    ['0.5999', [5999n, 10_000n]],
    ['1', [1n, 1n]],
    ['1.0', [10n, 10n]],
    ['0', [0n, 1n]],
    ['1.5', undefined],
    ['-0.5', undefined],
    ['NaN', undefined],
    ['', undefined],
  ])('a rate of “%s”', (rate, expected) => {
    const found = shareOfRate(rate);
    expect(found && [found.covered, found.total]).toEqual(expected);
  });

  test.each([
    [11, 10],
    [-1, 10],
    ['x', 10],
    [1.5, 10],
    [1, undefined],
  ])('%s of %s are no counts', (covered, total) => {
    expect(shareOf(covered, total)).toBeUndefined();
  });
});
