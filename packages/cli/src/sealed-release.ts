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
  withoutHosts,
} from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import {
  createArtifactStore,
  createFileLedger,
  createGit,
  createHttp,
  ledgerPath,
  systemClock,
} from '@lockstep/hosts';
import { identify } from './identity.ts';
import type { Options } from './options.ts';
import { openProject } from './project.ts';
import type { World } from './world.ts';

/** A sealed project with its ledger. */
export interface SealedRelease {
  readonly project: Project;
  readonly seal: Seal;
  readonly ledger: Ledger;
  readonly identity: RunIdentity;
}

async function originOf({ workspace: { folder } }: Project, { env }: World): Promise<string> {
  return (await createGit(folder, env).identity()) ?? folder;
}

function ledgerOf(
  { config, workspace: { folder } }: Project,
  release: string,
  { run }: RunIdentity,
  origin: string,
  { env }: World,
): Ledger {
  return createFileLedger(
    ledgerPath(config.ledger.file ?? 'auto', folder, origin, release, env),
    run,
    systemClock,
  );
}

/** Opens the ledger of a release, where the configuration says it is. */
export async function openLedger(
  project: Project,
  release: string,
  identity: RunIdentity,
  world: World,
): Promise<Ledger> {
  return ledgerOf(project, release, identity, await originOf(project, world), world);
}

function assertRouted(seal: Seal, project: Project): void {
  const known = new Set(project.config.channels.map(({ id }) => id));
  const sealed = new Set(seal.artifacts.flatMap(({ channels }) => channels));
  const lost = [...sealed].filter((id) => !known.has(id));
  const added = [...known].filter((id) => !sealed.has(id));
  if (lost.length + added.length === 0) return;
  const message = `the seal and lockstep.yaml name different channels: ${[...lost, ...added].join(', ')}`;
  throw fail('SEAL_INVALID', message, { where: { file: sealFile } });
}

// A seal that an earlier release left behind must not be taken for this one's.
async function assertTarget(
  seal: Seal,
  { config, workspace }: Project,
  named: string | undefined,
  { env }: World,
): Promise<void> {
  const { id } = releaseOf(seal);
  const tags = named === undefined ? await createGit(workspace.folder, env).tagsAtHead() : [named];
  const fitting = tags.filter(
    (tag) => named !== undefined || versionOfTag(config.release.tag, tag) !== undefined,
  );
  if (fitting.length === 0 || fitting.includes(id)) return;
  const wanted = named === undefined ? `the tag at HEAD is ${fitting.join(', ')}` : `the target is ${named}`;
  throw fail('TARGET_MISMATCH', `the seal is for ${id}, but ${wanted}`, { where: { file: sealFile } });
}

/**
 * The seal of a folder for the target, or undefined when none was made.
 * @throws LockstepError `SEAL_INVALID`, or `TARGET_MISMATCH` when another target was sealed.
 */
export async function findSeal(
  project: Project,
  target: string | undefined,
  world: World,
): Promise<Seal | undefined> {
  const text = await project.workspace.readText(sealFile);
  if (text === undefined) return undefined;
  const seal = readSeal(text);
  assertRouted(seal, project);
  await assertTarget(seal, project, target, world);
  return seal;
}

/**
 * Opens a sealed release.
 * @throws LockstepError `SEAL_MISSING`, `SEAL_INVALID` or `TARGET_MISMATCH`.
 */
export async function openSealed(options: Options, world: World): Promise<SealedRelease> {
  const project = await openProject(options.dir, world);
  const [seal, origin] = await Promise.all([
    findSeal(project, options.target, world),
    originOf(project, world),
  ]);
  if (seal === undefined)
    throw fail('SEAL_MISSING', `there is no ${sealFile} in ${project.workspace.folder}`, {
      where: { file: sealFile },
    });
  const identity = identify(options, world.env);
  const ledger = ledgerOf(project, releaseOf(seal).id, identity, origin, world);
  return { project, seal, identity, ledger };
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
 * @param secrets the credentials of all channels: what one registry says must show none of them.
 */
export function createContext(folder: string, world: World, secrets: Iterable<Secret> = []): Context {
  return {
    http: createHttp(world.env, [...secrets]),
    clock: systemClock,
    log: world.log,
    artifacts: createArtifactStore(folder),
    ...withoutHosts,
  };
}
