import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  assertLease,
  type Clock,
  type EntryBody,
  fail,
  type Ledger,
  type LedgerEntry,
  readJournal,
  writeLine,
} from '@lockstep/core';
import { assertContinues, createTurns, type LedgerOptions, linkEntries } from './ledger-chain.ts';

/** A lost race means that another run appended first; the next attempt follows its entry. */
const attempts = 20;

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw fail('LEDGER_UNWRITABLE', `${path} cannot be read`, { cause, where: { file: path } });
  }
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}

// One write in append mode is one place in the file, so whoever comes first is first for every reader.
async function appendLines(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, 'a', 0o600);
    try {
      await file.write(text);
      await file.datasync();
    } finally {
      await file.close();
    }
    if (process.platform !== 'win32') await flushFolder(path);
  } catch (cause) {
    throw fail('LEDGER_UNWRITABLE', `${path} cannot be written`, { cause, where: { file: path } });
  }
}

/**
 * A ledger in one file, flushed to the disk before each deed. The file is only ever appended to; a plain append
 * is the compare-and-swap, because readers take the first entry that follows the tip.
 *
 * @param run names the run that appends.
 */
export function createFileLedger(
  path: string,
  run: string,
  clock: Clock,
  { ignoresLease = false }: LedgerOptions = {},
): Ledger {
  const inTurn = createTurns();
  let last = { text: '', chain: readJournal('') };
  // Every look reads the file; what it says is worked out again only when it changed.
  const chainOf = (text: string): readonly LedgerEntry[] => {
    if (text === last.text) return last.chain;
    const chain = readJournal(text);
    assertContinues(chain, last.chain, path);
    last = { text, chain };
    return chain;
  };
  const read = async () => chainOf(await readText(path));

  const append = async (bodies: readonly EntryBody[]): Promise<readonly LedgerEntry[]> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const text = await readText(path);
      const chain = chainOf(text);
      const at = clock.timestamp();
      if (!ignoresLease) assertLease(chain, run, bodies, clock.since);
      const entries = linkEntries(bodies, run, at, chain.at(-1));
      // A line that a crash cut off must not swallow the next one.
      const separator = text === '' || text.endsWith('\n') ? '' : '\n';
      await appendLines(path, separator + entries.map(writeLine).join(''));
      const now = await read();
      if (entries.every(({ hash }) => now.some((entry) => entry.hash === hash))) return now;
    }
    throw fail('LEDGER_HELD', `${path} changes faster than this run can append`, { where: { file: path } });
  };

  return { location: path, read: () => inTurn(read), append: (bodies) => inTurn(() => append(bodies)) };
}
