import type { CheckGate } from '../gate-check.ts';

const missing = async () => ({ verdict: 'failed', reason: 'not there yet' }) as const;

export const ciCheck: CheckGate<'ci'> = missing;
export const issuesCheck: CheckGate<'issues'> = missing;
export const milestoneCheck: CheckGate<'milestone'> = missing;
export const branchCheck: CheckGate<'branch'> = missing;
export const approvalCheck: CheckGate<'approval'> = missing;
