import { describe, expect, test } from '@jest/globals';
import type { EntryBody } from '../../src/ledger/entry.ts';
import { historyOf, isInstalled, notPreflighted, rehearsalOf } from '../../src/ledger/history.ts';
import { bodies, chainOf, sampleTime } from '../samples.ts';

const seal = 'a'.repeat(64);
const other = 'b'.repeat(64);
const intent = bodies.intent('one');

describe('a step may have happened', () => {
  test.each<[boolean, string, readonly EntryBody[]]>([
    [true, 'after its intent alone', [intent]],
    [true, 'after a receipt without a clear answer', [intent, bodies.receipt('one', 'unknown')]],
    [false, 'no more after it was stored', [intent, bodies.receipt('one', 'stored')]],
    [false, 'no more after it was refused', [intent, bodies.receipt('one', 'refused')]],
    [false, 'not when it never left', [intent, bodies.receipt('one', 'unsent')]],
    [false, 'no more after it was seen', [intent, bodies.observed('one', 'present')]],
    [true, 'even if it was not seen', [intent, bodies.observed('one', 'absent')]],
    [true, 'again with another intent', [intent, bodies.receipt('one', 'refused'), intent]],
    [false, 'not because of another step', [bodies.intent('two')]],
  ])('%s: %s', (expected, _, some) => {
    expect(historyOf(chainOf(some)).unresolved.has('one')).toBe(expected);
  });
});

test('a step that may have happened counts from when the next run took over, and not from later ones', () => {
  const opened: EntryBody = {
    kind: 'opened',
    mode: 'live',
    target: 'v1',
    operator: 'ada',
    seal,
    rehearsalSkipped: false,
  };
  const at = (some: readonly EntryBody[]) => historyOf(chainOf(some)).unresolved.get('one')?.at;
  expect(at([opened, intent])).toBe(sampleTime(1));
  expect(at([opened, intent, bodies.observed('two', 'absent'), opened, opened])).toBe(sampleTime(3));
  expect(at([opened, intent, opened, intent, opened])).toBe(sampleTime(4));
});

test('the first commit intent binds the release to its seal, a reserve does not', () => {
  const committed = (some: readonly EntryBody[]) => historyOf(chainOf(some)).committedSeal;
  expect(committed([bodies.intent('one', 'reserve', seal)])).toBeUndefined();
  expect(committed([bodies.intent('one', 'commit', seal), bodies.intent('one', 'commit', other)])).toBe(seal);
});

test('what a registry acknowledged is known by the time of the last acknowledgement', () => {
  const chain = chainOf([
    intent,
    bodies.receipt('one', 'pending'),
    bodies.receipt('one', 'stored'),
    bodies.receipt('two', 'refused'),
  ]);
  expect([...historyOf(chain).acknowledged]).toEqual([['one', sampleTime(2)]]);
});

test('a target that was reserved, and not yet more, is known as that', () => {
  const reserve: readonly EntryBody[] = [
    { ...bodies.intent('one', 'reserve', seal), step: 'reserve one' } as EntryBody,
    { ...bodies.receipt('one', 'stored'), step: 'reserve one' } as EntryBody,
  ];
  expect([...historyOf(chainOf(reserve)).reserved]).toEqual(['one']);
  const later = [...reserve, bodies.intent('one'), bodies.receipt('one', 'stored')];
  expect([...historyOf(chainOf(later)).reserved]).toEqual([]);
});

test('adopted targets, abandonment and completion are remembered', () => {
  expect(historyOf([])).toMatchObject({ abandoned: undefined, completed: false });
  const chain = chainOf([
    bodies.observed('one', 'present', true),
    bodies.observed('two', 'present'),
    { kind: 'completed', seal },
    bodies.abandoned('bob'),
  ]);
  const history = historyOf(chain);
  expect([...history.adopted]).toEqual(['one']);
  expect(history.abandoned?.operator).toBe('bob');
  expect(history.completed).toBe(true);
});

describe('a proof counts', () => {
  const rehearsed = (ok: boolean, of = seal): EntryBody => ({ kind: 'rehearsed', seal: of, ok, summary: '' });
  const preflighted = (ok: boolean, of = seal): EntryBody => ({
    kind: 'preflighted',
    seal: of,
    channels: ['npm'],
    ok,
    proofs: [],
  });
  test.each<[boolean, string, readonly boolean[]]>([
    [false, 'when there is none', []],
    [true, 'when it succeeded', [true]],
    [true, 'when the last one succeeded', [false, true]],
    [false, 'when a later one failed', [true, false]],
  ])('%s: %s', (expected, _, outcomes) => {
    expect(rehearsalOf(chainOf(outcomes.map((ok) => rehearsed(ok))), seal) !== undefined).toBe(expected);
    const chain = chainOf(outcomes.map((ok) => preflighted(ok)));
    expect(notPreflighted(chain, seal, ['npm']).length === 0).toBe(expected);
  });

  test('for its own seal alone', () => {
    const chain = chainOf([rehearsed(true, other), preflighted(true, other)]);
    expect(rehearsalOf(chain, seal)).toBeUndefined();
    expect(notPreflighted(chain, seal, ['npm'])).toEqual(['npm']);
  });

  test('for the channels that were asked', () => {
    const chain = chainOf([preflighted(true), { ...preflighted(false), channels: ['pypi'] } as EntryBody]);
    expect(notPreflighted(chain, seal, ['npm', 'pypi', 'crates'])).toEqual(['pypi', 'crates']);
  });

  test.each<[boolean, readonly boolean[]]>([
    [false, []],
    [true, [false, true]],
    [false, [true, false]],
  ])('for an installation (%s): %j', (expected, outcomes) => {
    const bodies = outcomes.map(
      (ok): EntryBody => ({
        kind: 'installed',
        seal,
        channel: 'testpypi',
        ok,
        summary: '',
      }),
    );
    expect(isInstalled(chainOf(bodies), seal, 'testpypi')).toBe(expected);
    expect(isInstalled(chainOf(bodies), seal, 'pypi')).toBe(false);
    expect(isInstalled(chainOf(bodies), other, 'testpypi')).toBe(false);
  });
});
