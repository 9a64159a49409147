import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fail } from '@lockstep/core';

async function realPlace(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

// What is not there yet will be where the nearest folder above it really is.
async function placeOf(path: string): Promise<string> {
  const real = await realPlace(path);
  if (real !== undefined) return real;
  const above = dirname(path);
  return above === path ? path : join(await placeOf(above), path.slice(above.length));
}

async function isDanglingLink(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() === true && (await realPlace(path)) === undefined;
}

/**
 * Where a file of a folder really is, before it is written: links are followed, so that a linked file is written and its
 * link stays.
 * @returns an absolute path.
 * @throws LockstepError `FILE_OUTSIDE` for a place that is not in the folder, or belongs to git: a repository may hold
 * links to anywhere, and its configuration may name any path.
 */
export async function placeToWrite(folder: string, file: string): Promise<string> {
  const root = await placeOf(resolve(folder));
  const path = join(root, file);
  const place = await placeOf(path);
  const parts = relative(root, place).split(sep);
  const isInside = place.startsWith(root.endsWith(sep) ? root : root + sep) && !parts.includes('.git');
  if (isInside && !(await isDanglingLink(path))) return place;
  throw fail('FILE_OUTSIDE', `${file} is not in the folder that is released: nothing is written there`, {
    where: { file },
  });
}
