import { createReadStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import {
  fail,
  type Host,
  type HostArtifact,
  readZip,
  replyProblem,
  type Seal,
  sealFile,
  throwAll,
} from '@lockstep/core';
import { type CheckedFiles, checkFiles } from './checked-files.ts';
import { type IncomingFile, openIncoming } from './incoming-file.ts';

/** Two gigabytes of files that hardly compress, and what a zip archive adds to them. */
export const longestArchive = 2200 * 1024 * 1024;

function mostBytesOf({ name, size }: HostArtifact): number {
  if (size <= longestArchive) return size;
  throw fail('STORAGE_FAILED', `artifact ${name} has ${size} bytes, more than a build may have`);
}

/**
 * Downloads the archive of a workflow artifact.
 * @throws LockstepError `STORAGE_FAILED` when it cannot be had whole, or is not what the server says.
 */
export async function downloadArchive(host: Host, artifact: HostArtifact, path: string): Promise<void> {
  const incoming = openIncoming(path, mostBytesOf(artifact));
  const what = `artifact ${artifact.name} cannot be read`;
  const reply = await host.artifacts.download(artifact, incoming.take);
  const { sha256 } = incoming.end();
  if (reply.outcome !== 'ok') throwAll([replyProblem(reply, what, 'STORAGE_FAILED')]);
  if (artifact.digest === undefined || artifact.digest === `sha256:${sha256}`) return;
  throw fail('STORAGE_FAILED', `${what}: the server says ${artifact.digest}, its bytes are sha256:${sha256}`);
}

/**
 * The texts of some small files of an archive, without anything else of it.
 * @throws LockstepError `ARCHIVE_HOSTILE`.
 */
export async function textsInArchive(
  path: string,
  name: string,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { files } = await readZip(createReadStream(path), { name, wanted: (file) => wanted.includes(file) });
  return new Map([...files].map(([file, bytes]) => [file, Buffer.from(bytes).toString('utf8')]));
}

/**
 * The seal in an archive, without anything else of it.
 * @throws LockstepError `ARCHIVE_HOSTILE`, or `BUILD_EXPIRED` when there is none.
 */
export async function sealInArchive(path: string, name: string): Promise<string> {
  const text = (await textsInArchive(path, name, [sealFile])).get(sealFile);
  if (text !== undefined) return text;
  throw fail('BUILD_EXPIRED', `artifact ${name} holds no ${sealFile}`);
}

/**
 * Unpacks the sealed files of an archive, one after another, in memory that does not grow with their sizes.
 * @throws LockstepError `ARCHIVE_HOSTILE`.
 */
export async function unpackArchive(
  path: string,
  name: string,
  seal: Seal,
  folder: string,
): Promise<CheckedFiles> {
  const checked = checkFiles(seal, await mkdtemp(join(folder, 'files-')), `artifact ${name}`);
  let open: { readonly file: string; readonly incoming: IncomingFile | undefined } | undefined;
  const visit = (file: string, piece: Uint8Array) => {
    if (open?.file !== file) {
      open?.incoming?.end();
      open = { file, incoming: checked.open(file) };
    }
    open.incoming?.take(piece);
  };
  try {
    const { entries } = await readZip(createReadStream(path), { name, wanted: () => false, visit });
    // Nothing of an empty file was there to be visited.
    for (const { path: file, kind, size } of entries)
      if (kind === 'file' && size === 0) checked.open(file)?.end();
  } finally {
    open?.incoming?.end();
  }
  return checked;
}
