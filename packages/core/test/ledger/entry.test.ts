import { describe, expect, test } from '@jest/globals';
import { chainEntry, type EntryBody, genesis, isIntact, longestMessage } from '../../src/ledger/entry.ts';
import { readJournal, writeLine } from '../../src/ledger/journal.ts';
import { bodies, chainOf, sampleTime } from '../samples.ts';

describe('an entry', () => {
  test('names its predecessor and hashes itself', () => {
    const [first, second] = chainOf([bodies.opened(), bodies.intent('one')]);
    expect(first).toMatchObject({ sequence: 1, previous: genesis });
    expect(second).toMatchObject({ sequence: 2, previous: first?.hash });
    expect(first && isIntact(first)).toBe(true);
    expect(first && isIntact({ ...first, run: 'another' })).toBe(false);
  });

  test('hashes the same, whatever the order of its keys', () => {
    const body = bodies.opened();
    const reversed = Object.fromEntries(Object.entries(body).reverse()) as EntryBody;
    const hashOf = (each: EntryBody) => chainEntry(each, sampleTime(0), 'run', undefined).hash;
    expect(hashOf(reversed)).toBe(hashOf(body));
  });

  test('survives its journal, whatever its texts hold', () => {
    const [entry] = chainOf([bodies.opened('a'.repeat(64), 'line\nbreak \u2028 \ud800 🚀 "quoted"')]);
    expect(entry && readJournal(writeLine(entry))).toEqual([entry]);
  });

  test.each<[string, EntryBody]>([
    [
      'an answer that is too long',
      {
        kind: 'receipt',
        step: 's',
        target: 't',
        outcome: 'unknown',
        answer: { message: 'x'.repeat(longestMessage + 1) },
      },
    ],
    ['a seal that is no digest', bodies.opened('v1.0.0')],
  ])('is not made with %s, because no reader would accept it', (_, body) => {
    expect(() => chainEntry(body, sampleTime(0), 'run', undefined)).toThrow(
      expect.objectContaining({ code: 'INTERNAL' }),
    );
  });
});
