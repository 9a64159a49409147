import type { Artifact, Problem, SourcePackage, SourcePackages } from '@lockstep/core';
import { disagreements, fileDisagreements } from './agreement.ts';
import { findClaims } from './claims.ts';
import { takeInventory } from './inventory.ts';
import { kindsInUse, type Project } from './project.ts';
import { artifactsOfTarget, packagesOfTarget } from './scope.ts';
import type { ReleaseTarget } from './target.ts';

export interface CheckOptions {
  /** The version that everything should carry, where it is known. */
  readonly version?: string | undefined;
  /** The target, where each package has a version of its own: only its packages and files count. */
  readonly of?: Pick<ReleaseTarget, 'tag' | 'name'> | undefined;
  /** Look at the source alone, before anything is built. */
  readonly sourceOnly?: boolean;
  /** Look at what one job of a matrix build made: not every pattern matches, and not every package is there. */
  readonly isPart?: boolean;
}

/** Everything that was found in a project, and everything that is wrong with it. */
export interface Checked {
  readonly artifacts: readonly Artifact[];
  readonly packages: readonly SourcePackage[];
  readonly problems: readonly Problem[];
}

/** What the manifests of every ecosystem in use declare, without the packages that go their own way. */
export async function readSources(project: Project): Promise<SourcePackages> {
  const sources = await Promise.all(
    kindsInUse(project).map((kind) => kind.readSource?.(project.workspace) ?? { packages: [], problems: [] }),
  );
  return {
    packages: sources
      .flatMap(({ packages }) => packages)
      .filter(({ name }) => !project.config.versions.independent.includes(name)),
    problems: sources.flatMap(({ problems }) => problems),
  };
}

/** Checks manifests, patterns and artifacts against each other and the target, and reports all problems at once. */
export async function checkProject(
  project: Project,
  { version, of, sourceOnly = false, isPart = false }: CheckOptions,
): Promise<Checked> {
  const { config, locate, kinds, workspace } = project;
  const sources = await readSources(project);
  const named = of?.name;
  const packages = of === undefined ? sources.packages : packagesOfTarget(sources.packages, of);
  const found = sourceOnly
    ? { claims: [], problems: [] }
    : await findClaims(config.channels, workspace, locate, isPart || named !== undefined ? 'some' : 'every');
  const inventory = await takeInventory(found.claims, config, kinds, workspace, locate);
  const scoped = artifactsOfTarget(inventory.artifacts, sourceOnly ? undefined : named);
  return {
    artifacts: scoped.artifacts,
    packages,
    problems: [
      ...found.problems,
      ...sources.problems,
      ...inventory.problems,
      ...scoped.problems,
      ...(isPart ? fileDisagreements : disagreements)(
        scoped.artifacts,
        packages,
        version,
        kinds,
        locate,
        config.channels,
      ).filter(
        // A file that could not be read may hold the very package that seems to be left out.
        ({ code }) => code !== 'PACKAGE_LEFT_OUT' || inventory.problems.length === 0,
      ),
    ],
  };
}
