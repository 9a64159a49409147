import { isRecord, type Outcome, sanityPlanSchema } from '@lockstep/core';

function sealedIn(report: unknown): readonly string[] {
  const sealed = isRecord(report) && Array.isArray(report.sealed) ? report.sealed : [];
  return sealed.filter((each) => typeof each === 'string');
}

/** What a step says of a plan, for the jobs that install it; empty where there is none. */
export function sanityOutputs(outcome?: Outcome): Readonly<Record<string, string>> {
  const report = outcome?.report;
  const plan = sanityPlanSchema.safeParse(
    report !== undefined && 'plan' in report ? report.plan : undefined,
  ).data;
  const due = report !== undefined && 'due' in report && report.due === true;
  return {
    plan: plan === undefined ? '' : JSON.stringify(plan),
    releases: JSON.stringify(plan?.releases ?? []),
    channels: JSON.stringify([...new Set(plan?.stops.map(({ channel }) => channel))]),
    sealed: JSON.stringify(sealedIn(report)),
    due: String(due),
  };
}
