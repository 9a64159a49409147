import {
  type Channel,
  type Context,
  fail,
  type Ledger,
  type RunIdentity,
  readSeal,
  releaseOf,
  type Seal,
  type Secret,
  sealFile,
  versionOfTag,
} from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import {
  createArtifactStore,
  createGit,
  createHttp,
  createOpenGitRemote,
  createOpenHost,
  systemClock,
} from '@lockstep/hosts';
import { assertPinnedSeal } from './handover/pinned-files.ts';
import { identify } from './identity.ts';
import { openLedger } from './ledger.ts';
import type { Options } from './options.ts';
import { openProject } from './project.ts';
import { sealInLedger } from './seal-in-ledger.ts';
import type { World } from './world.ts';

/** A sealed project with its ledger. */
export interface SealedRelease {
  readonly project: Project;
  readonly seal: Seal;
  readonly ledger: Ledger;
  readonly identity: RunIdentity;
  /** The folder holds no seal, so this one was read from the ledger, where others can write. */
  readonly isFromLedger: boolean;
}

function routesOf({ artifacts }: Seal): ReadonlySet<string> {
  return new Set(artifacts.flatMap(({ channels }) => channels));
}

/** Whether a release may be of some packages alone, and so have nothing for a channel that others are published to. */
function isOfSome({ config: { release } }: Project): boolean {
  return release.versioning === 'independent' || release.packages !== undefined;
}

function assertRouted(seal: Seal, project: Project): void {
  const known = new Set(project.config.channels.map(({ id }) => id));
  const sealed = routesOf(seal);
  const lost = [...sealed].filter((id) => !known.has(id));
  const added = isOfSome(project) ? [] : [...known].filter((id) => !sealed.has(id));
  if (lost.length + added.length === 0) return;
  const message = `the seal and lockstep.yaml name different channels: ${[...lost, ...added].join(', ')}`;
  throw fail('SEAL_INVALID', message, { where: { file: sealFile } });
}

/** The project as far as a seal needs it: of a release of some packages, the channels that these are for. */
export function projectFor(project: Project, seal: Seal): Project {
  if (!isOfSome(project)) return project;
  const routes = routesOf(seal);
  const channels = project.config.channels
    .filter(({ id }) => routes.has(id))
    .map(({ before, ...channel }) => {
      const later = before?.filter((id) => routes.has(id)) ?? [];
      return later.length === 0 ? channel : { ...channel, before: later };
    });
  return { ...project, config: { ...project.config, channels } };
}

/** The tag that is named, or those at HEAD that are releases. */
async function fittingTags(
  { config, workspace }: Project,
  named: string | undefined,
  { env }: World,
): Promise<readonly string[]> {
  if (named !== undefined) return [named];
  const tags = await createGit(workspace.folder, env).tagsAtHead();
  return tags.filter((tag) => versionOfTag(config.release.tag, tag) !== undefined);
}

// A seal that an earlier release left behind must not be taken for this one's.
async function assertTarget(
  seal: Seal,
  project: Project,
  named: string | undefined,
  world: World,
): Promise<void> {
  const { id } = releaseOf(seal);
  const fitting = await fittingTags(project, named, world);
  if (fitting.length === 0 || fitting.includes(id)) return;
  const wanted = named === undefined ? `the tag at HEAD is ${fitting.join(', ')}` : `the target is ${named}`;
  throw fail('TARGET_MISMATCH', `the seal is for ${id}, but ${wanted}`, { where: { file: sealFile } });
}

/**
 * The seal of a folder for the target, or undefined when none was made.
 * @throws LockstepError `SEAL_INVALID`, `HANDOVER_CHANGED`, or `TARGET_MISMATCH` when another target was sealed.
 */
export async function findSeal(
  project: Project,
  target: string | undefined,
  world: World,
): Promise<Seal | undefined> {
  const text = await project.workspace.readText(sealFile);
  if (text === undefined) return undefined;
  const seal = readSeal(text);
  assertPinnedSeal(seal, world.env);
  assertRouted(seal, project);
  await assertTarget(seal, project, target, world);
  return seal;
}

function missing({ workspace: { folder } }: Project): Error {
  return fail('SEAL_MISSING', `there is no ${sealFile} in ${folder}`, { where: { file: sealFile } });
}

// What the tag stands for here is known without the ledger.
async function assertCommit(seal: Seal, { workspace }: Project): Promise<void> {
  const { id, commit } = releaseOf(seal);
  const here = await workspace.commitOf(id);
  if (here === undefined || here === commit) return;
  const message = `the seal that the ledger holds is of ${commit}, and ${id} is ${here} here`;
  throw fail('TARGET_MISMATCH', message);
}

/** @param lacking what is wrong where the ledger holds no such seal either. */
async function openFromLedger(
  project: Project,
  options: Options,
  world: World,
  lacking: () => Error = () => missing(project),
): Promise<SealedRelease> {
  const [release] = await fittingTags(project, options.target, world);
  if (release === undefined) throw lacking();
  const identity = identify(options, world.env);
  const ledger = await openLedger({ project, release, identity, options }, world);
  const seal = await sealInLedger(ledger);
  if (seal === undefined || releaseOf(seal).id !== release) throw lacking();
  assertPinnedSeal(seal, world.env);
  assertRouted(seal, project);
  await assertCommit(seal, project);
  return { project: projectFor(project, seal), seal, identity, ledger, isFromLedger: true };
}

/**
 * Opens a sealed release: by the seal of the folder, or by the one that the ledger holds.
 * @throws LockstepError `SEAL_MISSING`, `SEAL_INVALID` or `TARGET_MISMATCH`.
 */
export async function openSealed(options: Options, world: World): Promise<SealedRelease> {
  const project = await openProject(options.dir, world);
  const seal = await findSeal(project, options.target, world);
  if (seal === undefined) return openFromLedger(project, options, world);
  const identity = identify(options, world.env);
  const ledger = await openLedger({ project, release: releaseOf(seal).id, identity, options }, world);
  return { project: projectFor(project, seal), seal, identity, ledger, isFromLedger: false };
}

/**
 * Opens a release to look at it, or to take it back: where the folder holds the seal of another one than the tag that is
 * named, by the seal that the ledger holds. Nothing is published that way: a folder with another seal has other files.
 * @throws LockstepError as `openSealed`.
 */
export async function openByTag(options: Options, world: World): Promise<SealedRelease> {
  const { target } = options;
  const project = await openProject(options.dir, world);
  const text = await project.workspace.readText(sealFile);
  const sealed = text === undefined ? undefined : releaseOf(readSeal(text)).id;
  if (target === undefined || sealed === undefined || sealed === target) return openSealed(options, world);
  const message = `the seal is for ${sealed}, the target is ${target}, and the ledger holds no seal of that`;
  const lacking = () => fail('TARGET_MISMATCH', message, { where: { file: sealFile } });
  return openFromLedger(project, options, world, lacking);
}

/**
 * Checks the channel that an option names, if any.
 * @throws LockstepError `USAGE` when there is no such channel.
 */
export function assertChannel({ config }: Project, channel: string | undefined): void {
  if (channel === undefined || config.channels.some(({ id }) => id === channel)) return;
  throw fail('USAGE', `there is no channel “${channel}” in lockstep.yaml`);
}

/** The channels of a project, pointing at the real registries. */
export function openChannels({ config, kinds }: Project): readonly Channel[] {
  return config.channels.flatMap(
    ({ id, kind, settings }) => kinds.find((each) => each.kind === kind)?.open(id, settings) ?? [],
  );
}

/**
 * What engine and channels touch the world through.
 * @param secrets the credentials of all channels: what one registry says must show none of them. Those that are added
 * to the list later count as well.
 */
export function createContext(folder: string, world: World, secrets: readonly Secret[] = []): Context {
  const http = createHttp(world.env, secrets);
  return {
    http,
    clock: systemClock,
    log: world.log,
    artifacts: createArtifactStore(folder),
    host: createOpenHost(http, world.log, systemClock),
    git: createOpenGitRemote(http),
  };
}
