import { fail, type SealedPackage, type Target } from '@lockstep/core';

/** The package in a target's artifact. */
export function packageOf(target: Target): SealedPackage {
  const sealed = target.artifact.package;
  if (sealed === undefined) throw fail('SEAL_INVALID', `${target.artifact.file} is sealed without a package`);
  return sealed;
}
