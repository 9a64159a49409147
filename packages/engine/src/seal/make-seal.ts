import {
  type Artifact,
  changelogSection,
  fail,
  type GitState,
  type Problem,
  problem,
  type Seal,
  type SourcePackage,
  throwAll,
} from '@lockstep/core';
import { changelogFiles } from './changelog-files.ts';
import { checkProject, readSources } from './check.ts';
import { kindsInUse, type Project } from './project.ts';
import { checkTag, foreseenTarget, type ReleaseTarget, resolveTarget } from './target.ts';
import { recordedTools, toolDrift } from './tool-pins.ts';

export interface SealOptions {
  /** The tag to release; by default the one at HEAD. */
  readonly target?: string | undefined;
  readonly build: Seal['build'];
  /** A rehearsal may come before the tag and before the last change is committed. */
  readonly provisional?: boolean;
}

function checkTree(git: GitState): readonly Problem[] {
  if (git.changed.length === 0) return [];
  const shown = git.changed.slice(0, 10).join(', ');
  return [problem('TREE_DIRTY', `changed since the commit: ${shown}${git.changed.length > 10 ? ', …' : ''}`)];
}

// Only names of this release have an order among themselves; everything else is somebody else's.
function withSiblings(artifacts: readonly Artifact[]): Artifact[] {
  const nameOf = (ecosystem: string, name: string) => `${ecosystem} ${name}`;
  const names = new Set(
    artifacts.flatMap(({ package: sealed }) => (sealed ? [nameOf(sealed.ecosystem, sealed.name)] : [])),
  );
  return artifacts.map((artifact) => {
    if (artifact.package === undefined) return artifact;
    const { ecosystem } = artifact.package;
    const needs = artifact.package.needs.filter((need) => names.has(nameOf(ecosystem, need))).sort();
    return { ...artifact, package: { ...artifact.package, needs } };
  });
}

function packagesOf(artifacts: readonly Artifact[], tag: string): Seal['releases'][number]['packages'] {
  const packages = artifacts.flatMap(({ package: sealed }) => sealed ?? []);
  const distinct = new Map(packages.map((each) => [`${each.ecosystem} ${each.name}`, each]));
  return [...distinct]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { ecosystem, name, version }]) => ({ ecosystem, name, version, tag }));
}

/**
 * The target of a seal: as named, or the tag at HEAD; of a rehearsal before the tag, what the source carries.
 * @throws LockstepError `TARGET_UNKNOWN`.
 */
export async function chooseTarget(
  project: Project,
  git: GitState,
  options: Pick<SealOptions, 'target' | 'provisional'>,
): Promise<ReleaseTarget> {
  const { config } = project;
  const isNamed = options.target !== undefined || !options.provisional;
  if (isNamed) return resolveTarget(config, git, options.target);
  try {
    return resolveTarget(config, git, undefined);
  } catch (cause) {
    const { packages } = await readSources(project);
    const released = packages.filter((each) => !each.private);
    const foreseen = foreseenTarget(config, released, kindsInUse(project));
    if (foreseen === undefined) throw cause;
    return foreseen;
  }
}

// What is said of a release is sealed with it: the checkout may be another one by the time it is published.
async function notesFor(
  { version, name }: ReleaseTarget,
  packages: readonly SourcePackage[],
  { config, workspace }: Project,
): Promise<string | undefined> {
  const manifests = name === undefined ? [] : packages.map(({ where }) => where.file);
  for (const file of changelogFiles(config, manifests)) {
    const text = await workspace.readText(file);
    if (text !== undefined) return changelogSection(text, version);
  }
  return undefined;
}

/**
 * What git says of a project.
 * @throws LockstepError `GIT_UNUSABLE` outside a checkout with a commit.
 */
export async function stateOf({ workspace }: Project): Promise<GitState> {
  const git = await workspace.git();
  if (git !== undefined) return git;
  throw fail('GIT_UNUSABLE', `${workspace.folder} is not a git checkout with a commit`);
}

/** What is wrong with the checkout: another commit than the tag's, or changed files. */
export async function checkCheckout(
  { workspace }: Project,
  git: GitState,
  target: ReleaseTarget,
): Promise<readonly Problem[]> {
  return [...(await checkTag(workspace, git, target)), ...checkTree(git)];
}

/** The versions of the tools that make a project's artifacts. */
export async function toolsOf(project: Project): Promise<Seal['tools']> {
  const names = kindsInUse(project).flatMap(({ tools }) => tools);
  return [...(await project.workspace.tools(recordedTools(names, project.config)))];
}

/** What a seal is made of, beside what was read from the files. */
export interface Sealing extends Pick<Seal, 'build' | 'tools'> {
  readonly commit: string;
  readonly target: ReleaseTarget;
  /** The packages of the release, as the source declares them. */
  readonly packages?: readonly SourcePackage[];
}

/** Puts a seal together. */
export async function assembleSeal(
  project: Project,
  artifacts: readonly Artifact[],
  { commit, target, build, tools, packages = [] }: Sealing,
): Promise<Seal> {
  const sealed = withSiblings(artifacts);
  const notes = await notesFor(target, packages, project);
  const release = { id: target.tag, commit, packages: packagesOf(sealed, target.tag) };
  return {
    schema: 1,
    releases: [{ ...release, ...(notes !== undefined && { notes }) }],
    build,
    tools,
    artifacts: sealed,
  };
}

/**
 * Checks before a build what needs no built file, and gives the target: target, tag, tree and manifests.
 * @throws LockstepError with every problem at once.
 */
export async function assertSealable(
  project: Project,
  options: Pick<SealOptions, 'target'>,
): Promise<ReleaseTarget> {
  const git = await stateOf(project);
  const target = resolveTarget(project.config, git, options.target);
  const { problems } = await checkProject(project, {
    version: target.version,
    of: target,
    sourceOnly: true,
  });
  throwAll([...(await checkCheckout(project, git, target)), ...problems]);
  return target;
}

/**
 * Seals what the channels' patterns name.
 * @throws LockstepError with every problem at once; then no seal is made.
 */
export async function makeSeal(project: Project, options: SealOptions): Promise<Seal> {
  const git = await stateOf(project);
  const target = await chooseTarget(project, git, options);
  const { artifacts, packages, problems } = await checkProject(project, {
    version: target.version,
    of: target,
  });
  const tools = await toolsOf(project);
  const standing = options.provisional
    ? []
    : [...(await checkCheckout(project, git, target)), ...toolDrift(project.config, tools)];
  throwAll([...standing, ...problems]);
  const { commit } = git;
  return assembleSeal(project, artifacts, { commit, target, build: options.build, tools, packages });
}
