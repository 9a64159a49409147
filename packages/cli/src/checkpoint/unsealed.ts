import { configFile, namesPackage, tagOf, versionOfTag } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { createGit, createGitHistory } from '@lockstep/hosts';
import { writtenVersion } from '../bump/written-versions.ts';
import { projectTree } from '../metadata/project-tree.ts';
import type { Options } from '../options.ts';
import type { World } from '../world.ts';
import { tagState, treeState } from './checkout.ts';
import { commandStep, type NextStep } from './next-step.ts';
import { askableHost, lastRunFor } from './runs.ts';
import type { RunState, TagState } from './states.ts';
import type { CheckpointView } from './view.ts';

/** A release of which nothing is sealed: where it stands, and what comes next. */
export interface Unsealed {
  readonly checkpoint: CheckpointView;
  readonly step: NextStep;
}

async function tagMeant({ config, workspace }: Project, { target }: Options, { env }: World) {
  if (target !== undefined) return target;
  const tags = await createGit(workspace.folder, env).tagsAtHead();
  return tags.find((tag) => versionOfTag(config.release.tag, tag) !== undefined);
}

// What the manifests carry, if nobody has tagged it yet, is the version that is meant.
async function tagToMake(project: Project, world: World): Promise<NextStep> {
  const { tag: pattern } = project.config.release;
  const history = createGitHistory(project.workspace.folder, world.env);
  const head = await history.head();
  // A tag on a commit without it could never be released.
  if (head !== undefined && (await history.readAt(head, configFile)) === undefined)
    return { kind: 'person', text: `commit ${configFile}, with the workflows, and push it` };
  if (namesPackage(pattern))
    return { kind: 'person', text: 'lockstep bump auto --package NAME --commit --tag --push' };
  const question = { tree: await projectTree(project, world), history, last: undefined, package: undefined };
  const version = await writtenVersion(project, question);
  const name = version === undefined ? undefined : tagOf(pattern, version);
  const state = name === undefined ? undefined : await tagState(name, history);
  const isFree = state !== undefined && state.commit === undefined && !state.remote.startsWith('on the');
  if (name === undefined || !isFree)
    return { kind: 'person', text: 'lockstep bump auto --commit --tag --push' };
  return { kind: 'person', text: `git tag --annotate --message ${name} ${name} && git push origin ${name}` };
}

function afterBuild(
  run: RunState | undefined,
  tag: TagState,
  head: string | undefined,
  hasBuild: boolean,
  target: string | undefined,
): NextStep {
  if (run !== undefined && 'id' in run) {
    if (run.conclusion === undefined) return { kind: 'person', text: `wait for the build run: ${run.url}` };
    if (run.conclusion !== 'success')
      return { kind: 'person', text: `mend the build run, which ended with ${run.conclusion}: ${run.url}` };
    return commandStep('resolve-build', target);
  }
  if (tag.commit === undefined) return { kind: 'person', text: `git fetch origin tag ${tag.name}` };
  if (tag.commit !== head) return { kind: 'person', text: `git switch --detach ${tag.name}` };
  return hasBuild ? commandStep('seal', target, { build: true }, ' --build') : commandStep('seal', target);
}

/**
 * Looks where a release stands that nobody has sealed.
 * @param unknown what could not be asked before.
 */
export async function unsealedStatus(
  project: Project,
  options: Options,
  world: World,
  unknown: readonly string[],
): Promise<Unsealed> {
  const { folder } = project.workspace;
  const history = createGitHistory(folder, world.env);
  const name = await tagMeant(project, options, world);
  const [tree, tag] = await Promise.all([
    treeState(folder, history, world.env),
    name === undefined ? undefined : tagState(name, history),
  ]);
  const about = { ...(tree && { tree }), ...(unknown.length > 0 && { unknown }) };
  if (tag === undefined)
    return { checkpoint: { stage: 'not tagged', ...about }, step: await tagToMake(project, world) };
  const commit = tag.commit;
  const { workflow } = project.config.release;
  const run =
    commit === undefined ? undefined : await lastRunFor(await askableHost(project, world), workflow, commit);
  const checkpoint: CheckpointView = {
    stage: 'not sealed',
    target: tag.name,
    ...about,
    tag,
    ...(run && { lastBuild: run }),
  };
  const hasBuild = project.config.build.length > 0;
  return { checkpoint, step: afterBuild(run, tag, tree?.head, hasBuild, options.target) };
}
