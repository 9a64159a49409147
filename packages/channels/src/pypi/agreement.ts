import { type Artifact, type Problem, problem } from '@lockstep/core';
import { compareVersions } from './version.ts';

type PackageArtifact = Artifact & { readonly package: NonNullable<Artifact['package']> };

function isPackage(artifact: Artifact): artifact is PackageArtifact {
  return artifact.package !== undefined;
}

function spellingProblem(one: PackageArtifact, other: PackageArtifact): Problem {
  const [left, right] = [one.package.version, other.package.version];
  const message = `${one.file} says ${left} and ${other.file} says ${right}: the registry takes both for the same version of ${one.package.name}`;
  return problem('METADATA_MISMATCH', message, { where: { file: other.file, key: 'Version' } });
}

function twinOf(artifact: PackageArtifact, before: readonly PackageArtifact[]): PackageArtifact | undefined {
  const { name, version } = artifact.package;
  return before.find(
    ({ package: sealed }) =>
      sealed.name === name && sealed.version !== version && compareVersions(sealed.version, version) === 0,
  );
}

/**
 * Versions that files of one package spell differently although they are the same, such as 1.0 and 1.0.0.
 *
 * The registry keeps them in one release, under the spelling that came first (Warehouse, `forklift/legacy.py`).
 */
export function disagreements(artifacts: readonly Artifact[]): readonly Problem[] {
  const packages = artifacts.filter(isPackage);
  return packages.flatMap((artifact, index) => {
    const twin = twinOf(artifact, packages.slice(0, index));
    return twin === undefined ? [] : [spellingProblem(twin, artifact)];
  });
}
