/** What a coverage report counts. */
export type Measure = 'lines' | 'branches' | 'functions';

/** So many of so many are covered. */
export interface Share {
  readonly covered: bigint;
  readonly total: bigint;
}

/** Several shares as one. */
export function sumOf(shares: readonly Share[]): Share {
  return shares.reduce(
    (sum, each) => ({ covered: sum.covered + each.covered, total: sum.total + each.total }),
    {
      covered: 0n,
      total: 0n,
    },
  );
}

/** The share of counts; undefined when they are none: not whole, negative, or more than there are. */
export function shareOf(covered: unknown, total: unknown): Share | undefined {
  const [part, whole] = [Number(covered), Number(total)];
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || part < 0 || part > whole)
    return undefined;
  return { covered: BigInt(part), total: BigInt(whole) };
}

/** A share of what was hit. */
export function shareOfHits(hits: readonly number[]): Share {
  return { covered: BigInt(hits.filter((count) => count > 0).length), total: BigInt(hits.length) };
}

/** A rate such as `0.5999` as what it says exactly; undefined when it is none. */
export function shareOfRate(rate: string): Share | undefined {
  const [, whole, digits = ''] = /^([01])(?:\.(\d{1,30}))?$/.exec(rate.trim()) ?? [];
  if (whole === undefined) return undefined;
  const total = 10n ** BigInt(digits.length);
  const covered = BigInt(`${whole}${digits}`);
  return covered <= total ? { covered, total } : undefined;
}

// A number of JavaScript prints as the decimal that was written in the configuration, or with an exponent if tiny.
function decimal(per: number): Share {
  const [, whole = '0', digits = ''] = /^(\d+)(?:\.(\d+))?$/.exec(per.toFixed(6)) ?? [];
  return { covered: BigInt(`${whole}${digits}`), total: 10n ** BigInt(digits.length) };
}

/** Whether a share is at least so many per cent, without rounding: 59.99 is not 60. */
export function reaches({ covered, total }: Share, minimum: number): boolean {
  const wanted = decimal(minimum);
  return covered * 100n * wanted.total >= wanted.covered * total;
}

/** A share as per cent with two digits, rounded down so that it never shows what was not reached. */
export function percent({ covered, total }: Share): string {
  if (total === 0n) return '0.00';
  const hundredths = (covered * 10_000n) / total;
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
