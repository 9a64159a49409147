import { isRecord, type Outcome } from '@lockstep/core';

/** The id of the run that a report says made the build; empty where it names none. */
export function buildRunOf({ report }: Outcome): string {
  const build = 'build' in report ? report.build : undefined;
  return isRecord(build) && typeof build.run === 'string' ? build.run : '';
}
