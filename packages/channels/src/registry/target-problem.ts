import { type ErrorCode, type Problem, problem, type Target } from '@lockstep/core';

type Named = Pick<Target, 'channel' | 'title'>;

/** A target with its channel, as messages name it. */
export function targetName({ channel, title }: Named): string {
  return `${channel} ${title}`;
}

/** Where a problem of a target is. */
export function atTarget(target: Named): { readonly where: { readonly target: string } } {
  return { where: { target: targetName(target) } };
}

/** Something that a thorough look found out about what is there. */
export function finding(
  target: Target,
  code: ErrorCode,
  what: string,
  severity?: Problem['severity'],
): Problem {
  const details = { ...atTarget(target), ...(severity !== undefined && { severity }) };
  return problem(code, `${target.title} on ${target.channel}: ${what}`, details);
}
