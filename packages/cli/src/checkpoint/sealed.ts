import { foreignText, releaseOf, versionOfTag } from '@lockstep/core';
import { type Status, type StatusReport, status } from '@lockstep/engine';
import { createGit, createGitHistory } from '@lockstep/hosts';
import { readCredentials } from '../credentials.ts';
import { writeEvidenceFiles } from '../evidence-files.ts';
import { anchorsOf } from '../kept-anchors.ts';
import type { Options } from '../options.ts';
import { gateDemandsOf } from '../recorded-gates.ts';
import { openChannels, type SealedRelease } from '../sealed-release.ts';
import { sessionOf } from '../session.ts';
import type { World } from '../world.ts';
import { tagState, treeState } from './checkout.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { dispatchOf, publishWorkflow } from './publish-workflow.ts';
import { askableHost, lastRunFor, ledgerRun } from './runs.ts';
import type { Dispatch } from './states.ts';
import type { CheckpointView } from './view.ts';

/** A look at a sealed release: what the engine says of it, its surroundings, and what comes next. */
export interface SealedStatus {
  readonly report: StatusReport;
  readonly exit: number;
  readonly checkpoint: CheckpointView;
  readonly step: NextStep;
}

// The tag is said where the release would not be found without it.
async function targetToSay(
  { project }: SealedRelease,
  id: string,
  { target }: Options,
  { env }: World,
): Promise<string | undefined> {
  if (target === undefined) return undefined;
  const tags = await createGit(project.workspace.folder, env).tagsAtHead();
  const releases = tags.filter((tag) => versionOfTag(project.config.release.tag, tag) !== undefined);
  return releases.length === 1 && releases[0] === id ? undefined : id;
}

async function surroundings({ project, seal }: SealedRelease, { report }: Status, world: World) {
  const { folder } = project.workspace;
  const history = createGitHistory(folder, world.env);
  const { id, commit } = releaseOf(seal);
  const askable = await askableHost(project, world);
  const run = report.checkpoint.lastRun?.run;
  const [tree, tag, lastBuild, lastPublish] = await Promise.all([
    treeState(folder, history, world.env),
    tagState(id, history),
    lastRunFor(askable, project.config.release.workflow, commit),
    run === undefined ? undefined : ledgerRun(askable, run),
  ]);
  return {
    ...(tree && { tree }),
    tag,
    ...(lastBuild && { lastBuild }),
    ...(lastPublish && { lastPublish }),
  };
}

async function dispatchFor(
  { project, seal }: SealedRelease,
  { report }: Status,
): Promise<Dispatch | undefined> {
  const { stage } = report.checkpoint;
  if (!['sealed', 'rehearsed', 'ready', 'reserved', 'partly public'].includes(stage)) return undefined;
  const file = await publishWorkflow(project.workspace);
  return file === undefined ? undefined : dispatchOf(file, releaseOf(seal).id, stage === 'sealed');
}

/** Looks where a sealed release stands. It holds no credential that it does not need. */
export async function sealedStatus(
  release: SealedRelease,
  options: Options,
  world: World,
): Promise<SealedStatus> {
  const { project, seal } = release;
  const channels = openChannels(project);
  const { secrets, lacking } = await readCredentials(channels, world.env);
  const gates = gateDemandsOf(project, async () => undefined);
  const session = { ...sessionOf(release, secrets, world), gates, anchors: anchorsOf(options) };
  const found = await status(session);
  await writeEvidenceFiles(project.workspace.folder, session, found.sightings);
  const [around, dispatch, target] = await Promise.all([
    surroundings(release, found, world),
    dispatchFor(release, found),
    targetToSay(release, releaseOf(seal).id, options, world),
  ]);
  const { report, exit } = found;
  const step = nextStep({
    stage: report.checkpoint.stage,
    next: report.next,
    isIncident: report.problems.some(({ severity }) => severity === 'incident'),
    target: target && foreignText(target),
    dispatch,
    lacksCredentials: lacking.size > 0 && !world.inWorkflow,
  });
  return {
    report,
    exit,
    checkpoint: { ...report.checkpoint, ...around, ...(dispatch && { dispatch }) },
    step,
  };
}
