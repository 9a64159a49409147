import type { ArchiveEntry } from './contents.ts';
import type { RefuseEntry } from './zip-extra.ts';

const typeMask = 0o170000;
const types = { file: 0o100000, directory: 0o040000 } as const;

const refusedTypes: ReadonlyMap<number, string> = new Map([
  [0o120000, 'a symbolic link'],
  [0o020000, 'a character device'],
  [0o060000, 'a block device'],
  [0o010000, 'a fifo'],
  [0o140000, 'a socket'],
]);

const anyExecute = 0o111;
const setIds = 0o6000;

// Windows: volume label, device, reparse point (a link).
const refusedAttributes = 0x0008 | 0x0040 | 0x0400;
const directoryAttribute = 0x0010;

/**
 * Reads the external attributes of an entry: the unix mode above, those of Windows below. Says whether it is
 * executable, and refuses what is neither a file nor a directory, or not the one that its name says.
 *
 * The mode counts whatever system the archive claims to be from: Python writes it on Windows too, with that claim,
 * and pip reads it from every archive. No type at all is what Python's `writestr` writes.
 */
export function readAttributes(
  attributes: number,
  kind: ArchiveEntry['kind'],
  refuse: RefuseEntry,
): { readonly executable: boolean } {
  const mode = attributes >>> 16;
  const type = mode & typeMask;
  if (type !== 0 && type !== types.file && type !== types.directory)
    throw refuse(`is ${refusedTypes.get(type) ?? `of the unknown type ${type.toString(8)}`}`);
  const isDirectory = type === types.directory || (attributes & directoryAttribute) !== 0;
  if (isDirectory ? kind === 'file' : type === types.file && kind === 'directory')
    throw refuse('is a directory by its name or by its attributes, but not by both');
  if ((attributes & refusedAttributes) !== 0)
    throw refuse('is a link, a device or a label by its Windows attributes');
  if (kind === 'file' && (mode & setIds) !== 0) throw refuse('is set-user-ID or set-group-ID');
  return { executable: (mode & anyExecute) !== 0 };
}
