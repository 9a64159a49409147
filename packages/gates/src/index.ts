export { gateVariables } from './command/gate-shell.ts';
export { findingsIn } from './findings/findings.ts';
export * from './gate-check.ts';
export { readableApprovers } from './host/approval/approver.ts';
export { checkGates, type GateRun } from './runner/check-gates.ts';
export { limitOf } from './runner/gate-clock.ts';
export { gateProblems, type Judgement } from './runner/gate-problems.ts';
