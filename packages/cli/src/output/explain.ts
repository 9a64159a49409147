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

/**
 * Explains an error code.
 * @throws LockstepError `USAGE` when there is no such code.
 */
export function explain(code: string | undefined): Explanation {
  const wanted = code?.toUpperCase();
  if (wanted === undefined || !isErrorCode(wanted))
    throw fail('USAGE', `explain takes one of: ${Object.keys(catalogue).sort().join(', ')}`);
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
