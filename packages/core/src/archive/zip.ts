import { byteReader } from './byte-reader.ts';
import { type Collection, collection } from './collection.ts';
import type { ArchiveContents } from './contents.ts';
import { defaultLimits } from './limits.ts';
import type { ArchiveOptions } from './options.ts';
import { refusalsOf } from './refusal.ts';
import { readDirectory } from './zip-directory.ts';
import { readEnd } from './zip-end.ts';
import { readEntry, type ZipEntry } from './zip-entry.ts';
import { readSignature, signatures, type ZipInput, zipInput } from './zip-input.ts';

/** How a zip archive is read. */
export interface ZipOptions extends ArchiveOptions {
  /**
   * Whether an entry may state its sizes behind its content; by default it may. PyPI refuses it (Warehouse,
   * `utils/zipfiles.py`), and no build back end writes it.
   */
  readonly dataDescriptors?: 'accepted' | 'refused';
  /** Takes the content of every file piece by piece, once its path was found harmless; it is waited for. */
  readonly visit?: (path: string, piece: Uint8Array) => Promise<void> | void;
}

/**
 * Reads a hostile `.zip` or `.whl` to its last byte, in memory that does not grow with its size.
 *
 * It reads from the front, entry by entry, and refuses the archive unless the central directory at its end says the
 * same: a reader that starts at either end finds the same names and contents.
 *
 * @throws ARCHIVE_HOSTILE with the archive, the entry and the reason, at the first reason; whatever `chunks` throws.
 */
export async function readZip(
  chunks: AsyncIterable<Uint8Array>,
  { name, wanted, visit, limits: changed, dataDescriptors = 'accepted' }: ZipOptions,
): Promise<ArchiveContents> {
  const limits = { ...defaultLimits, ...changed };
  const refuse = refusalsOf(name);
  const reader = byteReader(chunks);
  const descriptors = dataDescriptors === 'accepted';
  try {
    return await readAll(
      zipInput(reader, { limits, refuse, descriptors }),
      collection({ wanted, visit, limits, refuse }),
    );
  } finally {
    await reader.close();
  }
}

async function readAll(input: ZipInput, accepted: Collection): Promise<ArchiveContents> {
  const listed: ZipEntry[] = [];
  let [offset, signature] = [0, await readFirstSignature(input)];
  while (signature === signatures.local) {
    listed.push(await readEntry(input, accepted, offset));
    offset = input.reader.consumed;
    signature = await readSignature(input);
  }
  const directory = await readDirectory(input, listed, { offset, signature });
  await readEnd(input, directory);
  return { entries: directory.entries, files: accepted.files };
}

const firsts: readonly number[] = [signatures.local, signatures.zip64End, signatures.end];

// Everything may precede a zip archive for readers that start at its end. Here nothing may.
async function readFirstSignature(input: ZipInput): Promise<number> {
  const signature = await readSignature(input);
  if (!firsts.includes(signature)) throw input.refuse('does not start as a zip archive does');
  return signature;
}
