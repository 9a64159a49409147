import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyOf } from './history.ts';
import { stampingOf } from './stamping.ts';
import { readSuite } from './suite.ts';
import { verdictOn } from './verdict.ts';

/** What to print, and how to end. */
export interface Outcome {
  readonly exit: 0 | 1;
  readonly lines: readonly string[];
}

const said = {
  stamped: 'every reference names what HEAD holds',
  unstamped: 'not stamped yet',
  wrong: 'run npm run stamp, and commit what it says',
  unknown: 'nothing can be said here',
} as const;

/** Says whether the stamps of a repository are right; changes nothing. */
export function checkStamps(root: string): Outcome {
  const { state, faults } = verdictOn(readSuite(root), historyOf(root));
  const isRight = state === 'stamped' || state === 'unstamped';
  return { exit: isRight ? 0 : 1, lines: [...faults, said[state]] };
}

/** Stamps what can be stamped now. */
export function stamp(root: string): Outcome {
  try {
    const { files, next } = stampingOf(readSuite(root), historyOf(root));
    for (const { path, text } of files) writeFileSync(join(root, path), text);
    return { exit: 0, lines: [...files.map(({ path }) => `stamped ${path}`), next ?? 'nothing is due'] };
  } catch (cause) {
    return { exit: 1, lines: [cause instanceof Error ? cause.message : String(cause)] };
  }
}
