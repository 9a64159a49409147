import { mkdir, realpath, rename, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import {
  configFile,
  fail,
  type Problem,
  problem,
  type Seal,
  sealFile,
  throwAll,
  writeSeal,
} from '@lockstep/core';
import { replaceFile } from '../file.ts';

// None of these is ever sealed: git runs what lies in its folder, and the others decide what is done with the files.
const untouchable = /(^|\/)(\.git|node_modules)(\/|$)|^\.lockstep\//i;

function isTakenPlace(file: string): boolean {
  const lower = file.toLowerCase();
  return untouchable.test(file) || lower === configFile || lower === sealFile;
}

/** Names of sealed files that would replace what a build has no say in. */
export function hostileNames({ artifacts }: Seal): readonly Problem[] {
  return artifacts
    .filter(({ file }) => isTakenPlace(file))
    .map(({ file }) => problem('ARCHIVE_HOSTILE', `the build wants to replace ${file}`, { where: { file } }));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

// A folder of the checkout may be a link that leads out of it: each is looked at before anything is made in it.
async function folderInside(root: string, file: string): Promise<string> {
  let folder = root;
  for (const name of file.split('/').slice(0, -1)) {
    const next = join(folder, name);
    if (!(await isFolder(next))) await mkdir(next);
    folder = await realpath(next);
    if (folder === root || folder.startsWith(root + sep)) continue;
    throw fail('ARCHIVE_HOSTILE', `${file} would lie outside of the folder, behind a link`, {
      where: { file },
    });
  }
  return folder;
}

/**
 * Moves files that were checked to their places, each as a whole, and the seal after all of them.
 * @param paths where each sealed file lies now, on the file system of the folder.
 */
export async function placeFiles(
  folder: string,
  seal: Seal,
  paths: ReadonlyMap<string, string>,
): Promise<void> {
  throwAll(hostileNames(seal));
  const root = await realpath(folder);
  for (const [file, path] of paths) {
    const target = join(await folderInside(root, file), file.slice(file.lastIndexOf('/') + 1));
    await rename(path, target);
  }
  await replaceFile(join(root, sealFile), writeSeal(seal));
}
