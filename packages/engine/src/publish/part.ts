import { type Phase, type Plan, type Problem, problem, type Stage, type Step } from '@lockstep/core';

/** Which part of the plan a run carries out; all of it by default. */
export interface Part {
  readonly channel?: string;
  readonly phase?: Phase;
}

/** Whether a step belongs to a part. */
export function isPart(step: Step, part: Part): boolean {
  return (part.channel ?? step.channel) === step.channel && (part.phase ?? step.phase) === step.phase;
}

/**
 * The first step outside the part that has to be confirmed before the part may run.
 *
 * Inside a rank channels are independent; across ranks and phases the earlier comes first.
 */
export function tooEarly(plan: Plan, part: Part): Problem | undefined {
  const last = plan.stages.findLastIndex(({ steps }) => steps.some((step) => isPart(step, part)));
  const earlier = plan.stages.slice(0, Math.max(last, 0)).flatMap(({ steps }) => steps);
  const open = earlier.find((step) => !isPart(step, part));
  if (open === undefined) return undefined;
  return problem('PHASE_TOO_EARLY', `${open.title} (${open.phase} on ${open.channel}) is not confirmed yet`);
}

/** The stages of a plan with the steps of the part alone. */
export function restrict(plan: Plan, part: Part): readonly Stage[] {
  const stages = plan.stages.map((stage) => ({
    ...stage,
    steps: stage.steps.filter((step) => isPart(step, part)),
  }));
  return stages.filter(({ steps }) => steps.length > 0);
}
