export {
  endedBadly,
  type FailedJob,
  hasFailed,
  type OwnPattern,
  type TriageEvidence,
  triageEvidence,
  triageJob,
} from './evidence.ts';
export type { Hint } from './hints.ts';
export type { Passage } from './passages.ts';
export { describeRun, triageLines } from './report.ts';
