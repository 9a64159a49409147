import { LockstepError, type Problem, problem } from '@lockstep/core';

/** What an error that ended a command has to say; one without a code is our own. */
export function problemsOfError(error: unknown): readonly Problem[] {
  if (error instanceof LockstepError) return error.problems;
  return [problem('INTERNAL', error instanceof Error ? (error.stack ?? error.message) : String(error))];
}
