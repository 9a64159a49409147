import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  configFile,
  fail,
  manifestFile,
  type Outcome,
  readSeal,
  type Seal,
  sealDigest,
  sealFile,
  sha512Manifest,
} from '@lockstep/core';
import { type Project, storedFiles, storedText } from '@lockstep/engine';
import {
  createArtifactStore,
  createWorkspace,
  findHandedOver,
  type HandedOver,
  handFilesOver,
  replaceFile,
  withScratchFolder,
} from '@lockstep/hosts';
import { reportWithoutChannels } from '../commands/reports.ts';
import { writeOutput } from '../evidence-files.ts';
import { attemptOf } from '../identity.ts';
import { openProject } from '../project.ts';
import type { World } from '../world.ts';
import { configDigest } from './pinned-files.ts';

/** What an earlier job says of the build that it handed over; jobs' outputs are what no other job can change. */
export interface Expected {
  readonly dir: string;
  /** The digest of the seal. */
  readonly seal: string;
  /** The SHA-256 of lockstep.yaml. */
  readonly config?: string | undefined;
}

/** Leaves lockstep.yaml, the seal and all sealed files of a project for the later jobs of this run. */
export async function handOver(project: Project, seal: Seal, world: World): Promise<void> {
  const { workspace } = project;
  const config = (await workspace.readText(configFile)) ?? '';
  const files = [storedText(configFile, config), ...storedFiles(seal, createArtifactStore(workspace.folder))];
  await handFilesOver({ seal: sealDigest(seal), attempt: attemptOf(world.env) }, files, world.log);
}

function sealIn(texts: ReadonlyMap<string, string>, { seal: expected }: Expected, location: string): Seal {
  const text = texts.get(sealFile);
  if (text === undefined) throw fail('HANDOVER_CHANGED', `${location} holds no ${sealFile}`);
  const seal = readSeal(text);
  const digest = sealDigest(seal);
  if (digest === expected) return seal;
  throw fail('HANDOVER_CHANGED', `${location} holds seal ${digest}, and the earlier job named ${expected}`);
}

/**
 * The configuration to put into place; undefined where a checkout brought one.
 * @throws LockstepError `HANDOVER_CHANGED` for another one than the earlier job read, `USAGE` where nothing tells.
 */
function configToPlace(
  here: string | undefined,
  texts: ReadonlyMap<string, string>,
  { config: expected }: Expected,
): string | undefined {
  const text = here ?? texts.get(configFile);
  const where = { file: configFile };
  if (text === undefined)
    throw fail('HANDOVER_CHANGED', `what was handed over holds no ${configFile}`, { where });
  if (here === undefined && expected === undefined)
    throw fail('USAGE', `there is no ${configFile} here, and nothing says which one was handed over`, {
      where,
      remedy: 'Give the step the input config-digest, or check out the tag before it.',
    });
  if (expected !== undefined && configDigest(text) !== expected)
    throw fail('HANDOVER_CHANGED', `${configFile} is not the one that the earlier job read`, { where });
  return here === undefined ? text : undefined;
}

async function place(found: HandedOver, folder: string, expected: Expected, world: World): Promise<Seal> {
  const texts = await found.readTexts([sealFile, configFile]);
  const seal = sealIn(texts, expected, found.location);
  const here = await createWorkspace(folder, world.env).readText(configFile);
  const config = configToPlace(here, texts, expected);
  const putInPlace = await found.fetch(seal, folder);
  if (config !== undefined) await replaceFile(join(folder, configFile), config);
  await putInPlace();
  return seal;
}

/**
 * Takes what an earlier job of this run handed over, without a token: verifies the seal and the configuration against
 * their digests, every file against the seal, and puts all of it into place.
 * @throws LockstepError `HANDOVER_MISSING`, `HANDOVER_CHANGED`, `SEAL_BROKEN`, `ARCHIVE_HOSTILE`, `STORAGE_FAILED`.
 */
export async function takeHandedOver(expected: Expected, world: World): Promise<Outcome> {
  const folder = resolve(world.cwd, expected.dir);
  await mkdir(folder, { recursive: true });
  const [seal, location] = await withScratchFolder(folder, async (scratch) => {
    const wanted = { seal: expected.seal, attempt: attemptOf(world.env) };
    const found = await findHandedOver(wanted, scratch, world.log);
    if (found === undefined)
      throw fail('HANDOVER_MISSING', `no earlier job of this run handed over seal ${expected.seal}`);
    return [await place(found, folder, expected, world), found.location] as const;
  });
  const project = await openProject(expected.dir, world);
  await writeOutput(folder, manifestFile, sha512Manifest(seal));
  const { report, exit } = reportWithoutChannels('resolve-build', [], { seal, project });
  return { report: { ...report, ...{ notes: [`from ${location}`] } }, exit };
}
