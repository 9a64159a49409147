import { type ArchiveContents, LockstepError, readTarball, readZip } from '@lockstep/core';
import { oneChunk } from '../../one-chunk.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Candidate } from './candidate.ts';

/**
 * Opens an archive and keeps the files that are wanted, or refuses it.
 *
 * What nobody should unpack is refused for the reason found, which covers the registry's own rules (Warehouse,
 * `utils/zipfiles.py`: one name twice, a directory that disagrees with the entries, data before, between or behind)
 * and is stricter in places.
 */
export async function openArchive(
  { fileName, bytes }: Pick<Candidate, 'fileName' | 'bytes'>,
  wanted: (path: string) => boolean,
): Promise<ArchiveContents | Refusal> {
  const isZip = /\.(?:zip|whl)$/.test(fileName);
  const isNamedRight = isZip ? startsWith(bytes, 0x50, 0x4b) : startsWith(bytes, 0x1f, 0x8b);
  if (!isNamedRight)
    return refusal(400, `Invalid distribution file. File is not a ${isZip ? 'zipfile' : 'tarfile'}`);
  try {
    const options = { name: fileName, wanted };
    return isZip
      ? await readZip(oneChunk(bytes), { ...options, dataDescriptors: 'refused' })
      : await readTarball(oneChunk(bytes), options);
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    const kind = isZip ? 'ZIP' : 'tar';
    return refusal(400, `Invalid distribution file. ${kind} archive not accepted: ${error.message}`);
  }
}

/** The one folder that everything in an archive lies in, or undefined when there is no such folder. */
export function topFolder({ entries }: ArchiveContents): string | undefined {
  const tops = new Set(entries.map(({ path }) => path.split('/')[0]));
  const files = entries.filter(({ kind }) => kind === 'file');
  return tops.size === 1 && files.every(({ path }) => path.includes('/')) ? [...tops][0] : undefined;
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}
