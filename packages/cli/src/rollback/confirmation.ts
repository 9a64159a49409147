import { createInterface } from 'node:readline/promises';
import { fail } from '@lockstep/core';
import { canAsk } from '../init/question.ts';
import type { Options } from '../options.ts';
import { printable } from '../output/console-log.ts';
import type { World } from '../world.ts';

async function typed(shown: string, question: string, signal: AbortSignal): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    process.stderr.write(`${printable(shown)}\n`);
    return await terminal.question(printable(question), { signal });
  } finally {
    terminal.close();
  }
}

/**
 * Asks once more whether a release is to be taken back: its tag is typed, or was given.
 * @throws LockstepError `ROLLBACK_UNCONFIRMED`.
 */
export async function confirmRollback(
  tag: string,
  shown: string,
  { yes, confirm }: Pick<Options, 'yes' | 'confirm'>,
  { signal, inWorkflow }: World,
): Promise<void> {
  if (confirm === tag || (yes && confirm === undefined)) return;
  if (confirm !== undefined)
    throw fail('ROLLBACK_UNCONFIRMED', `--confirm says ${confirm}, and the release is ${tag}`);
  if (inWorkflow || !canAsk()) throw fail('ROLLBACK_UNCONFIRMED', `nobody here can be asked about ${tag}`);
  const answer = await typed(shown, `Type ${tag} to take it back: `, signal);
  if (answer.trim() !== tag) throw fail('ROLLBACK_UNCONFIRMED', `${tag} was not typed`);
}
