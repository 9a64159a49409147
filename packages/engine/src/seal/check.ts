import {
  type Artifact,
  type Problem,
  problem,
  type SourcePackage,
  type SourcePackages,
  whereOf,
} from '@lockstep/core';
import { disagreements, fileDisagreements } from './agreement.ts';
import { findClaims } from './claims.ts';
import { takeInventory } from './inventory.ts';
import { kindsInUse, type Project } from './project.ts';
import { artifactsOfChosen, artifactsOfTarget, chosenPackages, packagesOfTarget, takesAny } from './scope.ts';
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

async function readManifests(project: Project): Promise<SourcePackages> {
  const source = project.manifests ?? project.workspace;
  const sources = await Promise.all(
    kindsInUse(project).map((kind) => kind.readSource?.(source) ?? { packages: [], problems: [] }),
  );
  const declared = sources.flatMap(({ packages }) => packages);
  const isApart = ({ name }: SourcePackage) => project.config.versions.independent.includes(name);
  const packages = declared.filter((each) => !isApart(each));
  // What is wrong with a manifest that nobody releases keeps no release back.
  const released = new Set(chosenPackages(packages, project).map(({ where }) => where.file));
  const aside = new Set(declared.map(({ where }) => where.file)).difference(released);
  return {
    packages,
    problems: sources
      .flatMap(({ problems }) => problems)
      .filter(({ where }) => where?.file === undefined || !aside.has(where.file)),
  };
}

/** What the manifests of the packages that are released declare, in every ecosystem in use. */
export async function readSources(project: Project): Promise<SourcePackages> {
  const { packages, problems } = await readManifests(project);
  return { packages: chosenPackages(packages, project), problems };
}

// A pattern that takes nothing is a slip of the pen, and would leave a package out in silence.
function idlePatterns(
  packages: readonly SourcePackage[],
  { config, chosen = [], locate }: Project,
): readonly Problem[] {
  const asked = chosen
    .filter((pattern) => !takesAny(pattern, packages))
    .map((pattern) =>
      problem('USAGE', `“${pattern}” is the folder of no package`, { where: { key: 'packages' } }),
    );
  const listed = (config.release.packages ?? []).flatMap((pattern, index) => {
    if (takesAny(pattern, packages)) return [];
    const where = whereOf(['release', 'packages', index], locate);
    return [
      problem('CONFIG_GLOB_EMPTY', `release.packages: “${pattern}” is the folder of no package`, { where }),
    ];
  });
  return [...asked, ...listed];
}

/** Checks manifests, patterns and artifacts against each other and the target, and reports all problems at once. */
export async function checkProject(
  project: Project,
  { version, of, sourceOnly = false, isPart = false }: CheckOptions,
): Promise<Checked> {
  const { config, locate, kinds, workspace } = project;
  const sources = await readManifests(project);
  const named = of?.name;
  const chosen = chosenPackages(sources.packages, project);
  const packages = of === undefined ? chosen : packagesOfTarget(chosen, of);
  const isPartial = isPart || named !== undefined || config.release.packages !== undefined;
  const found = sourceOnly
    ? { claims: [], problems: [] }
    : await findClaims(config.channels, workspace, locate, isPartial ? 'some' : 'every');
  const inventory = await takeInventory(found.claims, config, kinds, workspace, locate);
  const built = artifactsOfChosen(inventory.artifacts, sources.packages, chosen);
  const scoped = artifactsOfTarget(built, sourceOnly ? undefined : named);
  return {
    artifacts: scoped.artifacts,
    packages,
    problems: [
      ...found.problems,
      ...sources.problems,
      ...idlePatterns(sources.packages, project),
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
