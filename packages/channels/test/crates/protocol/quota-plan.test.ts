import { describe, expect, test } from '@jest/globals';
import type { Quota } from '@lockstep/core';
import fc from 'fast-check';
import { publicQuotas } from '../../../src/crates/limits.ts';
import { planQuotas, quotaNotes, spelledTime } from '../../../src/crates/quota-plan.ts';

const minuteMs = 60_000;

function plan(fresh: number, versions: number) {
  return planQuotas(publicQuotas, { 'new package': fresh, 'new version': versions });
}

describe('the plan for a release on the public registry', () => {
  test.each([
    [0, 0, 0],
    [5, 30, 0],
    [6, 0, 10],
    [8, 0, 30],
    [0, 31, 1],
    [0, 90, 60],
    [8, 90, 60],
    [12, 31, 70],
  ])('with %i new crates and %i new versions takes at least %i minutes', (fresh, versions, minutes) => {
    expect(plan(fresh, versions).leastMs).toBe(minutes * minuteMs);
  });

  test('says when each can come', () => {
    const [fresh] = plan(8, 0).shares;
    expect(fresh?.startsMs.map((start) => start / minuteMs)).toEqual([0, 0, 0, 0, 0, 10, 20, 30]);
  });

  test('is told before the first upload, where it matters', () => {
    expect(quotaNotes(plan(5, 30))).toEqual([]);
    expect(quotaNotes(plan(8, 91))).toEqual([
      '8 new crates: the registry takes 5 at once and one more every 10 minutes; the release takes at least 30 minutes',
      '91 new versions: the registry takes 30 at once and one more every minute; the release takes at least 1 hour 1 minute',
    ]);
  });

  test('without quotas takes no time', () => {
    expect(planQuotas([], { 'new package': 100, 'new version': 100 })).toEqual({ shares: [], leastMs: 0 });
  });
});

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [90_000, '2 minutes'],
  [3_600_000, '1 hour'],
  [7_260_000, '2 hours 1 minute'],
])('%i milliseconds are spelled %s', (milliseconds, expected) => {
  expect(spelledTime(milliseconds)).toBe(expected);
});

const anyQuota: fc.Arbitrary<Quota> = fc.record({
  what: fc.constant('new package' as const),
  burst: fc.integer({ min: 1, max: 40 }),
  refillMs: fc.integer({ min: 1, max: 1_000_000 }),
  source: fc.constant('a document'),
});

/** Whether a registry that counts as crates.io does takes uploads at those moments. */
function isTaken(startsMs: readonly number[], { burst, refillMs }: Quota): boolean {
  let [tokens, refilled] = [burst, 0];
  return startsMs.every((now) => {
    const added = Math.floor((now - refilled) / refillMs);
    tokens = Math.min(burst, tokens + added);
    refilled += added * refillMs;
    tokens -= 1;
    return tokens >= 0;
  });
}

describe('any plan', () => {
  test('is taken by a registry with such a quota', () => {
    fc.assert(
      fc.property(anyQuota, fc.integer({ min: 0, max: 200 }), (quota, count) => {
        const [share] = planQuotas([quota], { 'new package': count, 'new version': 0 }).shares;
        expect(share?.startsMs).toHaveLength(count);
        expect(isTaken(share?.startsMs ?? [], quota)).toBe(true);
      }),
    );
  });

  test('never holds more than the burst and what came back in any stretch of time', () => {
    fc.assert(
      fc.property(
        anyQuota,
        fc.integer({ min: 1, max: 200 }),
        fc.nat(),
        fc.nat(),
        (quota, count, one, other) => {
          const [share] = planQuotas([quota], { 'new package': count, 'new version': 0 }).shares;
          const starts = share?.startsMs ?? [];
          const [from = 0, to = 0] = [one, other]
            .map((each) => starts[each % count] ?? 0)
            .sort((a, b) => a - b);
          const within = starts.filter((start) => start >= from && start <= to).length;
          expect(within).toBeLessThanOrEqual(quota.burst + Math.floor((to - from) / quota.refillMs));
        },
      ),
    );
  });

  test('cannot be quicker', () => {
    fc.assert(
      fc.property(anyQuota, fc.integer({ min: 1, max: 100 }), (quota, count) => {
        const { shares, leastMs } = planQuotas([quota], { 'new package': count, 'new version': 0 });
        const earlier = (shares[0]?.startsMs ?? []).map((start, index) =>
          index === count - 1 ? start - 1 : start,
        );
        expect(leastMs > 0 && isTaken(earlier, quota)).toBe(false);
      }),
    );
  });
});
