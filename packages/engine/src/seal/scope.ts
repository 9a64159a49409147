import { type Artifact, fail, type Problem, problem, type SourcePackage } from '@lockstep/core';
import type { ReleaseTarget } from './target.ts';

// A tag may leave out the scope, as `core@1.2.3` does for @acme/core.
function isNamed(name: string, named: string): boolean {
  return name === named || name.slice(name.lastIndexOf('/') + 1) === named;
}

/**
 * The packages of the repository that a target releases: all of them, or those that its tag names.
 * @throws LockstepError `TARGET_UNKNOWN` for a tag that names no public package of the repository.
 */
export function packagesOfTarget(
  packages: readonly SourcePackage[],
  { tag, name }: Pick<ReleaseTarget, 'tag' | 'name'>,
): readonly SourcePackage[] {
  if (name === undefined) return packages;
  const own = packages.filter((each) => isNamed(each.name, name));
  if (own.some((each) => !each.private)) return own;
  const known = packages.filter((each) => !each.private).map((each) => each.name);
  throw fail('TARGET_UNKNOWN', `“${tag}” names no public package of the repository: ${known.join(', ')}`);
}

/** What of the built files belongs to a release of some packages. */
export interface Scoped {
  readonly artifacts: readonly Artifact[];
  readonly problems: readonly Problem[];
}

/** The built files of a release; files of other packages wait for theirs, and what is no package belongs to none. */
export function artifactsOfTarget(artifacts: readonly Artifact[], named: string | undefined): Scoped {
  if (named === undefined) return { artifacts, problems: [] };
  const own = artifacts.filter((artifact) => artifact.package && isNamed(artifact.package.name, named));
  const loose = artifacts.filter((artifact) => artifact.package === undefined);
  const missing = problem('PACKAGE_LEFT_OUT', `no built file holds ${named}`);
  return {
    artifacts: own,
    problems: [
      ...(own.length === 0 ? [missing] : []),
      ...loose.map(({ file }) =>
        problem('ARTIFACT_UNCLAIMED', `${file} is in no package, and each release is one package’s`, {
          where: { target: file },
          remedy:
            'Narrow the channel’s patterns to packages, or keep one version for all (versioning: fixed).',
        }),
      ),
    ],
  };
}
