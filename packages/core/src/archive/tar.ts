import { byteReader } from './byte-reader.ts';
import { type Collection, type CollectionOptions, collection } from './collection.ts';
import type { ArchiveContents, ArchiveEntry } from './contents.ts';
import { tarContent } from './tar-content.ts';
import { type TarInput, tarInput } from './tar-input.ts';
import { readMember } from './tar-member.ts';

/** How an archive is read. */
export type TarOptions = CollectionOptions;

/**
 * Reads an uncompressed tar archive (ustar, GNU long names, pax) to its last byte, as the bytes come.
 *
 * @throws ARCHIVE_HOSTILE at the first thing that is not as honest packers write it; whatever `chunks` throws.
 */
export async function readTar(
  chunks: AsyncIterable<Uint8Array>,
  options: TarOptions,
): Promise<ArchiveContents> {
  const reader = byteReader(chunks);
  try {
    return await readEntries(tarInput(reader, options.limits, options.refuse), collection(options));
  } finally {
    await reader.close();
  }
}

async function readEntries(input: TarInput, accepted: Collection): Promise<ArchiveContents> {
  const entries: ArchiveEntry[] = [];
  for (let member = await readMember(input); member !== undefined; member = await readMember(input)) {
    const { name, kind, size, executable } = member;
    const path = accepted.admit(name, kind);
    const sha256 = await accepted.take(path, kind, tarContent(input, path, size));
    entries.push({ path, kind, size, executable, sha256 });
  }
  return { entries, files: accepted.files };
}
