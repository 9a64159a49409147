export { approvalCheck } from './approval/approval-check.ts';
export { readableApprovers } from './approval/approver.ts';
export { branchCheck } from './branch-check.ts';
export { ciCheck } from './ci/ci-check.ts';
export { issuesCheck } from './issues-check.ts';
export { milestoneCheck } from './milestone-check.ts';
