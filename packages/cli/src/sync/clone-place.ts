import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fail, isRecord } from '@lockstep/core';
import { type RunGit, saidBy } from '../bump/git-writer.ts';

/** Why a clone is not worked in. */
export function unusable(why: string, file?: string): Error {
  return fail('SYNC_CLONE_UNUSABLE', why, file === undefined ? {} : { where: { file } });
}

async function entryAt(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if (isRecord(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw unusable(`${path} cannot be looked at`);
  }
}

/**
 * Reads a file of a clone. A link is not followed, wherever it leads: it would be replaced, or something elsewhere written.
 * @throws LockstepError `SYNC_CLONE_UNUSABLE`.
 */
export async function readInClone(folder: string, file: string): Promise<Uint8Array | undefined> {
  const parts = file.split('/');
  for (const index of parts.keys()) {
    const path = join(folder, ...parts.slice(0, index + 1));
    const entry = await entryAt(path);
    if (entry === undefined) return undefined;
    const isLast = index === parts.length - 1;
    if (isLast ? !entry.isFile() : !entry.isDirectory())
      throw unusable(
        `${parts.slice(0, index + 1).join('/')} is no plain ${isLast ? 'file' : 'folder'}`,
        file,
      );
  }
  return readFile(join(folder, file));
}

/**
 * The folder of a clone.
 * @throws LockstepError `SYNC_CLONE_UNUSABLE` where it is none, or only a folder in one.
 */
export async function cloneAt(base: string, path: string): Promise<string> {
  const folder = await realpath(resolve(base, path)).catch(() => undefined);
  if (folder === undefined) throw unusable(`there is no folder ${path}`);
  if ((await entryAt(join(folder, '.git'))) === undefined) throw unusable(`${path} is no root of a clone`);
  return folder;
}

/**
 * The branch that is checked out.
 * @throws LockstepError `SYNC_CLONE_UNUSABLE` where it is another than the wanted one, or none.
 */
export async function branchIn(git: RunGit, wanted: string | undefined): Promise<string> {
  const { code, stdout } = await git('symbolic-ref', '--quiet', '--short', 'HEAD');
  const branch = stdout.trim();
  if (code !== 0 || branch === '') throw unusable('no branch is checked out');
  if (wanted === undefined || branch === wanted) return branch;
  throw unusable(`${branch} is checked out, and not ${wanted}`);
}

/**
 * Refuses to work where these files hold what was not committed.
 * @throws LockstepError `SYNC_CLONE_UNUSABLE`.
 */
export async function assertClean(git: RunGit, files: readonly string[]): Promise<void> {
  const asked = await git(
    ...['-c', 'core.fsmonitor=false', 'status', '--porcelain', '-z', '--untracked-files=all', '--ignored'],
    ...['--no-renames', '--', ...files.map((file) => `:(literal)${file}`)],
  );
  if (asked.code !== 0) throw unusable(`git cannot say what was changed: ${saidBy(asked)}`);
  const changed = asked.stdout.split('\0').flatMap((record) => (record.length > 3 ? [record.slice(3)] : []));
  const [first] = changed;
  if (first !== undefined) throw unusable(`${changed.join(', ')}: not committed`, first);
}
