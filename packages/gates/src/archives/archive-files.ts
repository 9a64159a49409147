import { type ArchiveEntry, readArchive } from '@lockstep/core';
import type { GateContext } from '../gate-check.ts';
import { bytesOf, type ReleasedFile } from './released-files.ts';

const archiveName = /\.(?:tgz|tar\.gz|crate|whl|zip)$/i;

/** Whether a file is an archive that can be read; others, such as a binary, hold no files. */
export function isArchive(file: string): boolean {
  return archiveName.test(file);
}

/** An archive as whoever installs it sees it. */
export interface ReadArchive {
  /** Files by the paths that they have once it is installed: without the folder around them. */
  readonly files: readonly string[];
  /** The content of the files that were asked for, by the same paths. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly sizes: ReadonlyMap<string, number>;
}

// npm’s `package/`, an sdist’s `name-1.0/` and a crate’s are all one folder around everything; a wheel has none.
function folderAround(file: string, entries: readonly ArchiveEntry[]): string {
  if (/\.whl$/i.test(file)) return '';
  const [first] = entries;
  const folder = first?.path.split('/')[0];
  const isFolder = entries.some(({ path }) => path.startsWith(`${folder}/`));
  const isAround = entries.every(
    ({ path, kind }) => path.startsWith(`${folder}/`) || (path === folder && kind === 'directory'),
  );
  return folder !== undefined && isFolder && isAround ? `${folder}/` : '';
}

/**
 * Reads an archive of the release.
 * @param wanted whether the content of a file is asked for, by its path without the folder around it.
 * @throws LockstepError `ARCHIVE_HOSTILE`, or `SEAL_BROKEN` when it is not what was sealed.
 */
export async function openArchive(
  released: ReleasedFile,
  context: GateContext,
  wanted: (path: string) => boolean = () => false,
): Promise<ReadArchive> {
  const { entries, files } = await readArchive(bytesOf(released, context), {
    name: released.file,
    wanted: (path) => wanted(path) || wanted(path.slice(path.indexOf('/') + 1)),
  });
  const around = folderAround(released.file, entries);
  const inside = (path: string) => path.slice(around.length);
  const real = entries.filter(({ kind }) => kind === 'file');
  return {
    files: real.map(({ path }) => inside(path)),
    contents: new Map([...files].map(([path, content]) => [inside(path), content])),
    sizes: new Map(real.map(({ path, size }) => [inside(path), size])),
  };
}
