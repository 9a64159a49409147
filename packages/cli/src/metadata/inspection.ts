import { type GitHistory, type Problem, problem } from '@lockstep/core';
import { type Project, packagesOfTarget, type ReleaseTarget, readSources } from '@lockstep/engine';
import {
  checkFrozen,
  checkHistory,
  checkPins,
  checkWorkflows,
  type JudgedVersions,
  type ReleaseTag,
  type Tree,
} from '@lockstep/metadata';
import { createContext } from '../sealed-release.ts';
import type { World } from '../world.ts';
import { askingAdvisories } from './advisory.ts';
import { inspectChangelog } from './changelog-check.ts';
import type { EarlyAnswers } from './early-answers.ts';
import { lastRelease } from './last-release.ts';
import { treeOf } from './project-tree.ts';
import { inspectVersions } from './version-check.ts';

/** What of a project's metadata is looked at. */
export interface InspectionOptions {
  /** What is released, as a tag at HEAD or the operator says. */
  readonly target: ReleaseTarget | undefined;
  readonly workflows: boolean;
  readonly security: boolean;
}

/** Everything that was found, without what concerns built files; faults of versions are with them. */
export interface Inspection {
  readonly versions: JudgedVersions;
  readonly problems: readonly Problem[];
}

interface Scene extends InspectionOptions {
  readonly project: Project;
  readonly history: GitHistory;
  readonly tree: Tree;
  readonly last: ReleaseTag | undefined;
}

// A tag that is there has to lead to what is checked; one that is still to be made is checked ahead of time.
async function checkCommit({ target, history }: Scene): Promise<readonly Problem[]> {
  if (target === undefined) return [];
  const [tags, head] = await Promise.all([history.tags(), history.head()]);
  const tagged = tags.find(({ name }) => name === target.tag)?.commit;
  if (tagged === undefined || tagged === head) return [];
  return [problem('TARGET_MISMATCH', `tag ${target.tag} points at ${tagged}, HEAD is ${head}`)];
}

async function manifestsOf({ project, target }: Scene): Promise<readonly string[]> {
  if (target?.name === undefined) return [];
  const { packages } = await readSources(project);
  return packagesOfTarget(packages, target).map(({ where }) => where.file);
}

async function checkText(scene: Scene, world: World): Promise<readonly Problem[]> {
  const { project, target, last, history, security } = scene;
  const { config, workspace } = project;
  return inspectChangelog(project, {
    target,
    manifests: await manifestsOf(scene),
    last,
    history,
    today: new Date().toISOString().slice(0, 10),
    isSecurity: security || config.release.security,
    askPublic: askingAdvisories(config, createContext(workspace.folder, world).http),
  });
}

/** Looks at versions, tag, CHANGELOG, pins and workflows of a project, side by side; nothing of it is run. */
export async function inspectMetadata(
  project: Project,
  options: InspectionOptions,
  { files, history }: EarlyAnswers,
  world: World,
): Promise<Inspection> {
  const { config, locate } = project;
  const { target } = options;
  const [tree, last] = await Promise.all([
    treeOf(project, await files),
    lastRelease(project, target, history),
  ]);
  const scene: Scene = { ...options, project, history, tree, last };
  const [versions, ...found] = await Promise.all([
    inspectVersions(project, scene),
    checkCommit(scene),
    checkHistory({ release: config.release, target, locate }, history),
    checkText(scene, world),
    checkPins({ tree, config }),
    checkFrozen(config, locate),
    options.workflows ? checkWorkflows({ tree, config }) : [],
  ]);
  return { versions, problems: found.flat() };
}
