import { type Problem, problem } from '@lockstep/core';
import type { Settled } from './stage-run.ts';

interface StepTitle {
  readonly step: { readonly channel: string; readonly title: string };
}

/** What a step that did not succeed means for the operator; nothing for one that was only held back. */
export function failureOf({ step, receipt }: Pick<Settled, 'receipt'> & StepTitle): Problem | undefined {
  const where = { target: `${step.channel} ${step.title}` };
  switch (receipt.outcome) {
    case 'refused':
      return receipt.problem;
    case 'throttled': {
      const pause =
        receipt.retryAfterMs === undefined
          ? ''
          : `; it asks to wait ${Math.ceil(receipt.retryAfterMs / 1000)} s`;
      return problem('THROTTLED', `${step.channel} throttles, ${step.title} was not stored${pause}`, {
        where,
      });
    }
    case 'unsent':
      return receipt.heldBack === true
        ? undefined
        : problem('UNREACHABLE', `${step.title}: ${receipt.why}`, { where });
    case 'unknown':
      return problem('STATE_UNKNOWN', `${step.title}: ${receipt.why}`, { where });
    case 'stored':
    case 'pending':
      return undefined;
  }
}
