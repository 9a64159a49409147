import type { Artifact, Problem, SourcePackage, SourcePackages } from '@lockstep/core';
import { disagreements, fileDisagreements } from './agreement.ts';
import { findClaims } from './claims.ts';
import { takeInventory } from './inventory.ts';
import { kindsInUse, type Project } from './project.ts';

export interface CheckOptions {
  /** The version that everything should carry, where it is known. */
  readonly version?: string | undefined;
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

/** What the manifests of every ecosystem in use declare. */
export async function readSources(project: Project): Promise<SourcePackages> {
  const sources = await Promise.all(
    kindsInUse(project).map((kind) => kind.readSource?.(project.workspace) ?? { packages: [], problems: [] }),
  );
  return {
    packages: sources.flatMap(({ packages }) => packages),
    problems: sources.flatMap(({ problems }) => problems),
  };
}

/** Checks manifests, patterns and artifacts against each other and the target, and reports all problems at once. */
export async function checkProject(
  project: Project,
  { version, sourceOnly = false, isPart = false }: CheckOptions,
): Promise<Checked> {
  const { config, locate, kinds, workspace } = project;
  const sources = await readSources(project);
  const found = sourceOnly
    ? { claims: [], problems: [] }
    : await findClaims(config.channels, workspace, locate, isPart ? 'some' : 'every');
  const inventory = await takeInventory(found.claims, config, kinds, workspace, locate);
  return {
    artifacts: inventory.artifacts,
    packages: sources.packages,
    problems: [
      ...found.problems,
      ...sources.problems,
      ...inventory.problems,
      ...(isPart ? fileDisagreements : disagreements)(
        inventory.artifacts,
        sources.packages,
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
