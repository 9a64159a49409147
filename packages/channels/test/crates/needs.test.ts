import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { impossibleCycles, type Needing } from '../../src/crates/needs.ts';

function graph(edges: Readonly<Record<string, readonly string[]>>): readonly Needing[] {
  return Object.entries(edges).map(([name, needs]) => ({ name, needs }));
}

const isNew = () => true;

describe('crates that wait for each other', () => {
  test.each([
    [{ a: ['b'], b: ['a'] }, [['a', 'b']]],
    [{ a: ['b'], b: ['c'], c: ['a'], d: ['a'] }, [['a', 'b', 'c']]],
    [
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%j are told as %j', (edges, expected) => {
    expect(impossibleCycles(graph(edges), isNew)).toEqual(expected);
  });

  test.each([
    { a: ['b'], b: [] },
    { a: ['a'] },
    { a: ['b', 'c'], b: ['c'], c: [] },
    { a: ['elsewhere'] },
    {},
  ])('are none in %j', (edges) => expect(impossibleCycles(graph(edges), isNew)).toEqual([]));

  test('wait for nothing that the registry knows already', () => {
    const crates = graph({ a: ['b'], b: ['a'] });
    expect(impossibleCycles(crates, (name) => name === 'a')).toEqual([]);
  });

  test('are found exactly when no order works', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const someEdges = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(someEdges, fc.subarray(names), (edges, known) => {
        const crates = names.map((name) => ({
          name,
          needs: edges.flatMap(([from, to]) => (from === name ? [to] : [])),
        }));
        const isUnknown = (name: string) => !known.includes(name);
        const taken = new Set(known);
        for (const _ of names)
          for (const { name, needs } of crates)
            if (needs.every((need) => need === name || taken.has(need))) taken.add(name);
        expect(impossibleCycles(crates, isUnknown).length === 0).toBe(names.every((name) => taken.has(name)));
      }),
    );
  });
});
