import { catalogue, describe, type ErrorCode, exitCodes, fail, isErrorCode } from '@lockstep/core';

/** What `lockstep explain` says of a code, as data. */
export interface Explanation {
  readonly code: ErrorCode;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
  readonly rerun: boolean;
  readonly exit: number;
}

// A code that is nearly right shares a word with the one that is meant; all of them fill a screen.
function unknownCode(wanted: string | undefined): Error {
  const words = wanted?.split('_') ?? [];
  const all = Object.keys(catalogue).sort();
  const alike = all.filter((code) => code.split('_').some((word) => words.includes(word)));
  const found = wanted === undefined ? 'explain needs a code' : `there is no code “${wanted}”`;
  const known = alike.length > 0 ? `alike are ${alike.join(', ')}` : `known are ${all.join(', ')}`;
  return fail('USAGE', `${found}; ${known}`, { remedy: 'Name the code that a message begins with.' });
}

/**
 * Explains an error code.
 * @throws LockstepError `USAGE` when there is no such code.
 */
export function explain(code: string | undefined): Explanation {
  const wanted = code?.toUpperCase();
  if (wanted === undefined || !isErrorCode(wanted)) throw unknownCode(wanted);
  const { title, meaning, remedy, rerun, severity } = describe(wanted);
  return { code: wanted, title, meaning, remedy, rerun, exit: exitCodes[severity] };
}

/** The same for people. */
export function presentExplanation({ code, title, meaning, remedy, rerun, exit }: Explanation): string {
  const again = rerun
    ? 'Running the same command again can help.'
    : 'Running the same command again does not help.';
  return `${code}: ${title}\n\n${meaning}\n${remedy}\n${again}\nExit code ${exit}.\n`;
}
