import { describe, expect, test } from '@jest/globals';
import type { Limits, Observed } from '../../src/channel.ts';
import { digestOf } from '../../src/digest.ts';
import type { EntryBody } from '../../src/ledger/entry.ts';
import { historyOf } from '../../src/ledger/history.ts';
import { judge, type Verdict } from '../../src/plan/verdict.ts';
import { bodies, chainOf, sampleLimits, sampleTarget, sampleTime } from '../samples.ts';

const target = sampleTarget('lib');
const { key } = target;
const sealed = target.artifact.digest;
const other = digestOf(Buffer.from('other bytes'));

const histories = {
  nothing: [],
  'an intent': [bodies.intent(key)],
  'a lost answer': [bodies.intent(key), bodies.receipt(key, 'unknown')],
  'an acceptance': [bodies.intent(key), bodies.receipt(key, 'stored')],
  'a pending answer': [bodies.intent(key), bodies.receipt(key, 'pending')],
  'a refusal': [bodies.intent(key), bodies.receipt(key, 'refused')],
} as const satisfies Readonly<Record<string, readonly EntryBody[]>>;

const soon = sampleTime(1);
const late = sampleTime(30);
const strict = sampleLimits;
const lax: Limits = { ...sampleLimits, refusesDuplicates: false };

function judged(observed: Observed, history: keyof typeof histories, now = soon, limits = strict): Verdict {
  const since = (timestamp: string) => Date.parse(now) - Date.parse(timestamp);
  const circumstances = { limits, history: historyOf(chainOf(histories[history])), since };
  return judge({ target, observed }, circumstances);
}

const summary = (verdict: Verdict) =>
  'problem' in verdict ? `${verdict.kind} ${verdict.problem.code}` : verdict.kind;

const present = (digest: Partial<typeof sealed>): Observed => ({ state: 'present', digest, yanked: false });

describe('whatever the ledger says', () => {
  test.each<[string, Observed]>([
    ['done', present(sealed)],
    ['done', present({ sha512: sealed.sha512 })],
    ['stop DIGEST_CONFLICT', present(other)],
    ['stop DIGEST_CONFLICT', present({ size: sealed.size + 1 })],
    ['stop DIGEST_CONFLICT', present({ ...sealed, sha512: other.sha512 })],
    ['wait STATE_UNKNOWN', present({})],
    ['wait STATE_UNKNOWN', present({ size: sealed.size })],
    ['wait STATE_UNKNOWN', { state: 'unknown', why: 'HTTP 503' }],
    ['wait NOT_VISIBLE_YET', { state: 'pending', why: 'being scanned' }],
    ['stop REJECTED', { state: 'rejected', why: 'malware' }],
  ])('%s: %j', (expected, observed) => {
    for (const history of Object.keys(histories) as (keyof typeof histories)[])
      for (const now of [soon, late])
        for (const limits of [strict, lax])
          expect(summary(judged(observed, history, now, limits))).toBe(expected);
  });
});

describe('absence', () => {
  const wait = 'wait NOT_VISIBLE_YET';
  const unknown = 'wait STATE_UNKNOWN';
  test.each<[keyof typeof histories, string, string, string, string]>([
    ['nothing', 'act', 'act', 'act', 'act'],
    ['an intent', 'act', 'act', unknown, 'act'],
    ['a lost answer', 'act', 'act', unknown, 'act'],
    ['an acceptance', wait, 'act', wait, 'act'],
    ['a pending answer', wait, 'act', wait, 'act'],
    ['a refusal', 'act', 'act', 'act', 'act'],
  ])('after %s', (history, strictSoon, strictLate, laxSoon, laxLate) => {
    const absent: Observed = { state: 'absent' };
    expect(summary(judged(absent, history, soon, strict))).toBe(strictSoon);
    expect(summary(judged(absent, history, late, strict))).toBe(strictLate);
    expect(summary(judged(absent, history, soon, lax))).toBe(laxSoon);
    expect(summary(judged(absent, history, late, lax))).toBe(laxLate);
  });

  test('is waited out to the very end of the window', () => {
    const at = (milliseconds: number) => new Date(Date.parse(sampleTime(1)) + milliseconds).toISOString();
    const { visibilityWindowMs } = strict;
    expect(judged({ state: 'absent' }, 'an acceptance', at(visibilityWindowMs - 1)).kind).toBe('wait');
    expect(judged({ state: 'absent' }, 'an acceptance', at(visibilityWindowMs)).kind).toBe('act');
  });

  test('is not waited for after an acceptance of the far future, where duplicates are refused', () => {
    const absent: Observed = { state: 'absent' };
    expect(judged(absent, 'an acceptance', '2020-01-01T00:00:00.000Z', strict).kind).toBe('act');
    expect(judged(absent, 'an acceptance', '2020-01-01T00:00:00.000Z', lax).kind).toBe('wait');
  });

  test('proves nothing when the clock stepped back', () => {
    expect(judged({ state: 'absent' }, 'an intent', '2020-01-01T00:00:00.000Z', lax).kind).toBe('wait');
  });
});

test('a version that was removed is the end, unless it was accepted so lately that it may be held back', () => {
  const burned: Observed = { state: 'burned' };
  expect(summary(judged(burned, 'nothing'))).toBe('stop VERSION_BURNED');
  expect(summary(judged(burned, 'a lost answer'))).toBe('stop VERSION_BURNED');
  expect(summary(judged(burned, 'an acceptance', soon))).toBe('wait NOT_VISIBLE_YET');
  expect(summary(judged(burned, 'an acceptance', late))).toBe('stop VERSION_BURNED');
});

test('sealed bytes without an intent are adopted', () => {
  expect(judged(present(sealed), 'nothing')).toEqual({ kind: 'done', adopted: true });
  expect(judged(present(sealed), 'a lost answer')).toEqual({ kind: 'done', adopted: false });
});

test('a conflict names what was found and what was sealed', () => {
  expect(judged(present(other), 'nothing')).toMatchObject({
    problem: {
      message: `lib@1.0.0 is already on npm with other bytes: found ${other.sha256}, sealed ${sealed.sha256}`,
      where: { target: 'npm lib@1.0.0' },
      rerun: false,
    },
  });
});

test('a conflict of sizes compares sizes', () => {
  const verdict = judged(present({ size: 1 }), 'nothing');
  expect(verdict).toMatchObject({
    problem: { message: expect.stringMatching(/found 1 bytes, sealed 3 bytes/) },
  });
});
