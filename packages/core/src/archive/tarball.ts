import type { ArchiveContents } from './contents.ts';
import { gunzip } from './gunzip.ts';
import { defaultLimits } from './limits.ts';
import type { ArchiveOptions } from './options.ts';
import { refusalsOf } from './refusal.ts';
import { readTar } from './tar.ts';

/** What a `.tar.gz` holds. */
export type TarballContents = ArchiveContents;

/** How a tarball is read. */
export type TarballOptions = ArchiveOptions;

/**
 * Reads a hostile `.tar.gz` or `.tgz` to its last byte, in memory that does not grow with its size.
 *
 * @throws ARCHIVE_HOSTILE with the archive, the entry and the reason, at the first reason; whatever `chunks` throws.
 */
export async function readTarball(
  chunks: AsyncIterable<Uint8Array>,
  { name, wanted, limits: changed }: TarballOptions,
): Promise<TarballContents> {
  const limits = { ...defaultLimits, ...changed };
  const refuse = refusalsOf(name);
  return await readTar(gunzip(chunks, limits, refuse), { wanted, limits, refuse });
}
