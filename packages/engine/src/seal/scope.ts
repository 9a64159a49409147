import { posix } from 'node:path';
import { type Artifact, fail, type Problem, problem, type SourcePackage } from '@lockstep/core';
import type { Project } from './project.ts';
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

// The package at the root of a repository lies in the folder `.`.
function fits({ where }: SourcePackage, pattern: string): boolean {
  const bare = pattern.replace(/^\.\/|\/$/g, '');
  return posix.matchesGlob(posix.dirname(where.file), bare === '' ? '.' : bare);
}

/** Whether a pattern of `release.packages` is about any of some packages. */
export function takesAny(pattern: string, packages: readonly SourcePackage[]): boolean {
  return packages.some((each) => fits(each, pattern.replace(/^!/, '')));
}

// All of them, or those that a pattern takes and none leaves out.
function fitting(
  packages: readonly SourcePackage[],
  patterns: readonly string[] | undefined,
): readonly SourcePackage[] {
  if (patterns === undefined) return packages;
  const left = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const taken = patterns.filter((pattern) => !pattern.startsWith('!'));
  return packages.filter(
    (each) =>
      (taken.length === 0 || taken.some((pattern) => fits(each, pattern))) &&
      !left.some((pattern) => fits(each, pattern)),
  );
}

/** Those packages whose folders configuration and operator choose (B4). */
export function chosenPackages(
  packages: readonly SourcePackage[],
  { config, chosen }: Pick<Project, 'config' | 'chosen'>,
): readonly SourcePackage[] {
  return fitting(fitting(packages, config.release.packages), chosen);
}

/** The built files without those of packages that the repository has and nobody chose. */
export function artifactsOfChosen(
  artifacts: readonly Artifact[],
  all: readonly SourcePackage[],
  chosen: readonly SourcePackage[],
): readonly Artifact[] {
  const keyOf = ({ ecosystem, name }: { readonly ecosystem: string; readonly name: string }) =>
    `${ecosystem} ${name}`;
  const left = new Set(all.map(keyOf)).difference(new Set(chosen.map(keyOf)));
  return artifacts.filter((artifact) => artifact.package === undefined || !left.has(keyOf(artifact.package)));
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
