import { type GateException, type GateResult, holds } from '@lockstep/core';
import type { GateFound } from '../gate-check.ts';

type Judged = Pick<GateResult, 'verdict' | 'reason' | 'isIncident' | 'exception'>;

/**
 * What a gate's outcome means beside the exception for it: until the end of its last day it accepts a failure, and after
 * that a failure is an incident, because a policy was overstepped.
 */
export function judge(found: GateFound, exception: GateException | undefined, now: string): Judged {
  const { verdict, reason, isIncident = false } = found;
  if (verdict !== 'failed' || exception === undefined) return { verdict, reason, isIncident };
  const { until, by } = exception;
  if (!holds(exception, now))
    return { verdict, reason: `${reason}; the exception by ${by} ended on ${until}`, isIncident: true };
  return {
    verdict: 'excepted',
    reason: `${reason}; accepted until ${until} by ${by}`,
    isIncident: false,
    exception: { reason: exception.reason, until, by },
  };
}
