import { describe, expect, test } from '@jest/globals';
import { chainEntry, type LedgerEntry } from '../../src/ledger/entry.ts';
import { readJournal, writeLine } from '../../src/ledger/journal.ts';
import { bodies, chainOf, sampleTime } from '../samples.ts';

const chain = chainOf([bodies.opened(), bodies.intent('one'), bodies.receipt('one', 'stored')]);
const lines = chain.map(writeLine);
const journal = (...some: readonly (string | undefined)[]) => some.map((line) => line ?? '').join('');

function follow(tip: LedgerEntry | undefined, run: string): LedgerEntry {
  return chainEntry(bodies.opened(), sampleTime(9), run, tip);
}

function misplaced(tip: LedgerEntry | undefined): LedgerEntry | undefined {
  return tip && { ...tip, sequence: tip.sequence + 5 };
}

test('a journal is read as it was written', () => {
  expect(readJournal(lines.join(''))).toEqual(chain);
  expect(readJournal('')).toEqual([]);
});

describe('a lost race', () => {
  test('counts for nothing: the first entry after the tip wins', () => {
    const [one, two] = [follow(chain[2], 'run-2'), follow(chain[2], 'run-3')];
    expect(readJournal(journal(...lines, writeLine(one), writeLine(two)))).toEqual([...chain, one]);
  });

  test('of a whole batch counts for nothing either', () => {
    const winner = follow(chain[2], 'run-2');
    const lost = follow(chain[2], 'run-3');
    const alsoLost = follow(lost, 'run-3');
    const again = follow(winner, 'run-3');
    const text = journal(...lines, ...[winner, lost, alsoLost, again].map(writeLine));
    expect(readJournal(text)).toEqual([...chain, winner, again]);
  });
});

describe('a line that a crash cut off', () => {
  test('is not part of the chain', () => {
    expect(readJournal(journal(lines[0], lines[1], lines[2]?.slice(0, -20)))).toEqual(chain.slice(0, 2));
  });

  test('does not hide what was written after it', () => {
    const torn = lines[1]?.slice(0, 40);
    expect(readJournal(journal(lines[0], torn, '\n', lines[1], lines[2]))).toEqual(chain);
  });
});

describe('a journal is refused', () => {
  const renamed = lines[1]?.replace('"target":"one"', '"target":"two"');
  const forged = writeLine({ ...follow(chain[0], 'run-2'), hash: 'f'.repeat(64) });
  const misnumbered = writeLine(chainEntry(bodies.opened(), sampleTime(9), 'run-2', misplaced(chain[2])));
  const orphan = writeLine(follow({ ...follow(chain[2], 'x'), hash: 'e'.repeat(64) }, 'run-2'));
  test.each([
    ['an entry was altered', journal(lines[0], renamed, lines[2])],
    ['an entry was removed', journal(lines[0], lines[2])],
    ['the first entry was removed', journal(lines[1], lines[2])],
    ['entries were reordered', journal(lines[0], lines[2], lines[1])],
    ['an entry was inserted that hashes to something else', journal(lines[0], forged, lines[1], lines[2])],
    ['an entry was inserted that follows nothing', journal(lines[0], lines[1], orphan, lines[2])],
    ['an entry counts itself wrongly', journal(...lines, misnumbered)],
    ['a line was made unreadable', journal(lines[0], lines[1]?.replace('{', '['), lines[2])],
  ])('when %s', (_, text) => {
    expect(() => readJournal(text)).toThrow(expect.objectContaining({ code: 'LEDGER_TAMPERED' }));
  });

  test('with the line named', () => {
    const readAltered = () => readJournal(journal(lines[0], renamed, lines[2]));
    expect(readAltered).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ where: { line: 2 } })] }),
    );
  });
});

test('an entry repeated is one entry', () => {
  expect(readJournal(journal(lines[0], lines[1], lines[1], lines[2]))).toEqual(chain);
});
