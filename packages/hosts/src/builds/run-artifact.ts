import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildFile, fail, type Log, type Seal, throwAll } from '@lockstep/core';
import { messageOf, uploadFiles } from './artifact-upload.ts';
import { withoutOutput } from './captured-output.ts';
import { placeFiles } from './placing.ts';
import { longestArchive, textsInArchive, unpackArchive } from './stored-archive.ts';

/** A job’s attempt at handing files over, bound to the seal that they are of. */
export interface HandOver {
  /** The digest of the seal. */
  readonly seal: string;
  /** The attempt at the run. */
  readonly attempt: number;
}

/** What a job of a run left for the later ones. Nothing in it is believed before it was compared with a digest. */
export interface HandedOver {
  /** What it is, for people. */
  readonly location: string;
  /**
   * The texts of small files.
   * @throws LockstepError `ARCHIVE_HOSTILE`.
   */
  readTexts(files: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Compares every sealed file with the seal.
   * @returns what puts seal and files in their places in a folder, each as a whole.
   * @throws LockstepError with everything that is wrong at once.
   */
  fetch(seal: Seal, folder: string): Promise<() => Promise<void>>;
}

function nameOf({ seal, attempt }: HandOver): string {
  return `lockstep-handed-over-${seal}-${attempt}`;
}

// A later attempt may run single jobs again, and works with what an earlier one left.
function attemptIn(name: string, { seal, attempt }: HandOver): number | undefined {
  const [, digest, found] = /^lockstep-handed-over-([0-9a-f]{64})-([1-9][0-9]{0,5})$/.exec(name) ?? [];
  return digest === seal && Number(found) <= attempt ? Number(found) : undefined;
}

/**
 * Leaves files for the later jobs of this run. It takes no permission, only what the runner tells every action.
 * @throws LockstepError `STORAGE_FAILED`, or what a file’s body throws.
 */
export async function handFilesOver(
  handOver: HandOver,
  files: readonly BuildFile[],
  log: Log,
): Promise<void> {
  await uploadFiles(nameOf(handOver), files, { log, retentionDays: 1 });
}

interface Found {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly attempt: number;
}

async function find(wanted: HandOver): Promise<Found | undefined> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { artifacts } = await new DefaultArtifactClient().listArtifacts({ latest: true });
  const fitting = artifacts.flatMap(({ id, name, size }) => {
    const attempt = attemptIn(name, wanted);
    return attempt === undefined ? [] : [{ id, name, size, attempt }];
  });
  return fitting.sort((one, other) => other.attempt - one.attempt)[0];
}

// The library would unpack it without looking where to: the archive is left as it is, and read strictly here.
async function download({ id, name, size }: Found, scratch: string): Promise<string> {
  if (size > longestArchive) throw new Error(`it has ${size} bytes, more than a build may have`);
  const path = await mkdtemp(join(scratch, 'handed-over-'));
  const { DefaultArtifactClient } = await import('@actions/artifact');
  await new DefaultArtifactClient().downloadArtifact(id, { path, skipDecompress: true });
  const [file, ...more] = await readdir(path);
  if (file === undefined || more.length > 0) throw new Error(`${name} came as ${more.length} files`);
  const archive = join(path, file);
  if ((await stat(archive)).size !== size) throw new Error(`${name} was cut off`);
  return archive;
}

/**
 * What an earlier job of this run left for a seal, by the newest attempt; undefined where there is nothing.
 * @param scratch a folder on the file system of the project; whoever lends it removes it.
 * @throws LockstepError `STORAGE_FAILED`.
 */
export async function findHandedOver(
  wanted: HandOver,
  scratch: string,
  log: Log,
): Promise<HandedOver | undefined> {
  try {
    return await withoutOutput(log, async () => {
      const found = await find(wanted);
      if (found === undefined) return undefined;
      return handedOver(found.name, await download(found, scratch), scratch);
    });
  } catch (cause) {
    throw fail('STORAGE_FAILED', `what was handed over cannot be read: ${messageOf(cause)}`, { cause });
  }
}

function handedOver(name: string, archive: string, scratch: string): HandedOver {
  return {
    location: `artifact ${name} of this run`,
    readTexts: (files) => textsInArchive(archive, name, files),
    async fetch(seal, folder) {
      const checked = await unpackArchive(archive, name, seal, scratch);
      throwAll(checked.problems());
      return () => placeFiles(folder, seal, checked.paths);
    },
  };
}
