import { describe, expect, test } from '@jest/globals';
import { anchorOf, anchorProblems, assertAnchored, isAnchor } from '../../src/ledger/anchor.ts';
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
