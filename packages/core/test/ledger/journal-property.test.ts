import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LockstepError } from '../../src/errors/lockstep-error.ts';
import { chainEntry, type LedgerEntry } from '../../src/ledger/entry.ts';
import { readJournal, writeLine } from '../../src/ledger/journal.ts';
import { bodies, chainOf, sampleTime } from '../samples.ts';

const chain = chainOf([
  bodies.opened('b'.repeat(64), 'Ada “the first” 🚀'),
  { kind: 'sealed', seal: 'a'.repeat(64), document: { text: 'é\n', number: -1.5e3, list: [null, true] } },
  bodies.intent('one'),
  bodies.receipt('one', 'stored'),
  bodies.abandoned(),
]);
const bytes = Buffer.from(chain.map(writeLine).join(''));

function readOrRefuse(text: string): readonly LedgerEntry[] | 'refused' {
  try {
    return readJournal(text);
  } catch (error) {
    if (error instanceof LockstepError && error.code === 'LEDGER_TAMPERED') return 'refused';
    throw error;
  }
}

function isPrefix(read: readonly LedgerEntry[]): boolean {
  return read.map(writeLine).join('') === chain.slice(0, read.length).map(writeLine).join('');
}

test('changing any one byte never makes another chain out of a journal', () => {
  const change = fc.record({
    at: fc.nat(bytes.length - 1),
    kind: fc.constantFrom('replace', 'insert', 'remove'),
    by: fc.integer({ min: 0, max: 255 }),
  });
  fc.assert(
    fc.property(change, ({ at, kind, by }) => {
      const rest = bytes.subarray(kind === 'insert' ? at : at + 1);
      const put = kind === 'remove' ? [] : [by];
      const read = readOrRefuse(Buffer.concat([bytes.subarray(0, at), Buffer.from(put), rest]).toString());
      expect(read === 'refused' || isPrefix(read)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('a journal cut anywhere is a shorter chain', () => {
  for (let length = 0; length <= bytes.length; length += 1) {
    const read = readOrRefuse(bytes.subarray(0, length).toString());
    expect(read !== 'refused' && isPrefix(read)).toBe(true);
  }
});

test('however appends interleave, all readers see one chain, and every writer knows whether it is in it', () => {
  const turns = fc.array(
    fc.record({ run: fc.nat(3), size: fc.integer({ min: 1, max: 3 }), stale: fc.nat(4) }),
  );
  fc.assert(
    fc.property(turns, (all) => {
      const texts = [''];
      for (const [turn, { run, size, stale }] of all.entries()) {
        const seen = readJournal(texts.at(-1 - stale) ?? '');
        const batch: LedgerEntry[] = [];
        for (let index = 0; index < size; index += 1)
          batch.push(
            chainEntry(bodies.opened(), sampleTime(turn), `run-${run}`, batch.at(-1) ?? seen.at(-1)),
          );
        const before = readJournal(texts.at(-1) ?? '');
        texts.push(`${texts.at(-1)}${batch.map(writeLine).join('')}`);
        const after = readJournal(texts.at(-1) ?? '');
        const won = before.at(-1)?.hash === seen.at(-1)?.hash;
        expect(after).toEqual(won ? [...before, ...batch] : before);
      }
    }),
  );
});
