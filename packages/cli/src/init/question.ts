import { createInterface } from 'node:readline/promises';
import { fail } from '@lockstep/core';
import { printable } from '../output/console-log.ts';

/** Whether a person can be asked: what is read and what is written is a terminal. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/**
 * Shows a text and asks a question that is answered with yes or no; anything but yes is no.
 * @throws LockstepError `INIT_DECLINED` for a no.
 */
export async function confirm(shown: string, question: string, signal: AbortSignal): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    process.stderr.write(`${printable(shown)}\n`);
    const answer = await terminal.question(`${question} [y/N] `, { signal });
    if (/^y(?:es)?$/i.test(answer.trim())) return;
  } finally {
    terminal.close();
  }
  throw fail('INIT_DECLINED', 'the answer was not yes');
}
