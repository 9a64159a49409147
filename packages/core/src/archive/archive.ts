import type { ArchiveContents } from './contents.ts';
import type { ArchiveOptions } from './options.ts';
import { readTarball } from './tarball.ts';
import { readZip } from './zip.ts';

const zipSuffix = /\.(?:whl|zip)$/i;

/**
 * Reads a hostile archive as what its name says that it is: `.whl` and `.zip` as a zip archive, all others as a
 * gzipped tar archive.
 *
 * @throws ARCHIVE_HOSTILE with the archive, the entry and the reason, at the first reason; whatever `chunks` throws.
 */
export function readArchive(
  chunks: AsyncIterable<Uint8Array>,
  options: ArchiveOptions,
): Promise<ArchiveContents> {
  return zipSuffix.test(options.name) ? readZip(chunks, options) : readTarball(chunks, options);
}
