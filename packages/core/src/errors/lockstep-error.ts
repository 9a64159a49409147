import type { ErrorCode } from './catalogue.ts';
import { type Problem, problem } from './problem.ts';

/** The only error that Lockstep throws: one problem or several of the same stage, with their cause. */
export class LockstepError extends Error {
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]], options?: ErrorOptions) {
    super(problems.map((each) => `${each.code}: ${each.message}`).join('\n'), options);
    this.name = 'LockstepError';
    this.problems = problems;
  }

  /** The code of the first problem. */
  get code(): ErrorCode {
    return this.problems[0].code;
  }
}

/** An error with a single problem. */
export function fail(
  code: ErrorCode,
  message: string,
  details: Partial<Pick<Problem, 'where' | 'remedy' | 'severity'>> & ErrorOptions = {},
): LockstepError {
  const { cause, ...rest } = details;
  return new LockstepError([problem(code, message, rest)], cause === undefined ? undefined : { cause });
}

/** Throws all problems at once, if there are any. */
export function throwAll(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw new LockstepError([first, ...others]);
}
