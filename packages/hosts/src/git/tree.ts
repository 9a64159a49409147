import { garbled } from './garbled.ts';

/**
 * An entry of a folder.
 *
 * Names are kept byte by byte (as latin1): a tree that is written again must not change a name that is no UTF-8.
 */
export interface TreeEntry {
  /** As it is in the tree: `100644`, `100755`, `120000` (symbolic link), `40000` (folder), `160000` (submodule). */
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

export const fileMode = '100644';
export const folderMode = '40000';

/** Whether an entry is a folder; some old clients wrote a zero before its mode. */
export function isFolder({ mode }: TreeEntry): boolean {
  return mode === folderMode || mode === `0${folderMode}`;
}

/** Whether an entry is a file's content: plain, executable or group-writable, as old trees have it. */
export function isFile({ mode }: TreeEntry): boolean {
  return mode.startsWith('100');
}

/** A name, as trees are searched for it. */
export function treeName(name: string): string {
  return Buffer.from(name).toString('latin1');
}

/** A name, as people read it. */
export function shownName(name: string): string {
  return Buffer.from(name, 'latin1').toString();
}

/**
 * Reads the content of a tree.
 * @throws GarbledError
 */
export function readTree(content: Uint8Array): readonly TreeEntry[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    const nameEnd = bytes.indexOf(0, at);
    const end = nameEnd + 21;
    if (nameEnd < 0 || end > bytes.byteLength) garbled('a tree is cut off');
    const [, mode, name] = /^([0-7]{5,6}) (.+)$/s.exec(bytes.toString('latin1', at, nameEnd)) ?? [];
    if (mode === undefined || name === undefined) garbled('a tree holds no entry where one should be');
    entries.push({ mode, name, id: bytes.toString('hex', nameEnd + 1, end) });
    at = end;
  }
  return entries;
}

// Git sorts by bytes, and folders as if their names ended with a slash.
function sortKey(entry: TreeEntry): string {
  return isFolder(entry) ? `${entry.name}/` : entry.name;
}

/** The content of a tree. */
export function writeTree(entries: readonly TreeEntry[]): Uint8Array {
  const sorted = entries.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
  const parts = sorted.flatMap(({ mode, name, id }) => [
    Buffer.from(`${mode} ${name}\0`, 'latin1'),
    Buffer.from(id, 'hex'),
  ]);
  return Buffer.concat(parts);
}
