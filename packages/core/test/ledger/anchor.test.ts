import { describe, expect, test } from '@jest/globals';
import { anchorOf, anchorProblems, assertAnchored, isAnchor, tipProblems } from '../../src/ledger/anchor.ts';
import { bodies, chainOf } from '../samples.ts';

const chain = chainOf([bodies.opened(), bodies.intent('one'), bodies.receipt('one', 'stored')]);
const anchors = chain.map(anchorOf);
const tampered = expect.objectContaining({ code: 'LEDGER_TAMPERED' });

describe('an anchor', () => {
  test.each([0, 1, 2])('of entry %d is found for as long as the ledger only grows', (index) => {
    expect(isAnchor(anchors[index] ?? '')).toBe(true);
    expect(() => assertAnchored(chain, anchors[index] ?? '', 'the draft')).not.toThrow();
  });

  test.each([
    ['rewound', chain.slice(0, 2)],
    ['empty', []],
    ['rewritten', chainOf([bodies.opened(undefined, 'eve'), bodies.intent('one'), bodies.intent('two')])],
    ['forked', [...chain.slice(0, 2), ...chainOf([bodies.opened(), bodies.intent('two')]).slice(1)]],
  ])('shows that a ledger was %s', (_what, other) => {
    expect(() => assertAnchored(other, anchors[2] ?? '', 'the draft')).toThrow(tampered);
    expect(anchorProblems(other, anchors[2] ?? '', 'the draft')[0]?.message).toMatch(
      /^the draft names entry 3:/,
    );
  });

  test.each(['', 'nonsense', `0:${'a'.repeat(64)}`, `3:${'g'.repeat(64)}`])('is not “%s”', (text) => {
    expect(isAnchor(text)).toBe(false);
    expect(() => assertAnchored(chain, text, 'the input')).toThrow(tampered);
  });
});

describe('the tip that an earlier job of the run left', () => {
  const codesIn = (known: typeof chain) =>
    tipProblems(known, anchors[2] ?? '', 'record').map(({ code, rerun, severity }) => [
      code,
      rerun,
      severity,
    ]);

  test('is found in a ledger that has only grown', () => {
    expect(codesIn(chain)).toEqual([]);
    expect(codesIn([...chain, ...chain])).toEqual([]);
  });

  test.each([[[]], [chain.slice(0, 1)], [chain.slice(0, 2)]])(
    'is awaited where the ledger is shorter yet, for another try may see it',
    (known) => expect(codesIn(known)).toEqual([['LEDGER_BEHIND', true, 'blocked']]),
  );

  test('is an incident where another entry has its place', () => {
    const other = chainOf([bodies.opened(undefined, 'eve'), bodies.intent('one'), bodies.intent('two')]);
    expect(codesIn(other)).toEqual([['LEDGER_TAMPERED', false, 'incident']]);
  });
});
