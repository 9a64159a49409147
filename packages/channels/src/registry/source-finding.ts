import type { Problem, SourcePackage } from '@lockstep/core';

/** What reading a manifest came to: the package that it declares, or what is wrong with it. */
export type SourceFinding = SourcePackage | Problem;

/** Whether something went wrong. */
export function isProblem(found: object): found is Problem {
  return 'code' in found;
}

/** Whether a manifest declares a package. */
export function isPackage(found: SourceFinding): found is SourcePackage {
  return !isProblem(found);
}
