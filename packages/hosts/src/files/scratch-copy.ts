import { existsSync } from 'node:fs';
import { constants, cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Git } from './git.ts';

const clone = {
  mode: constants.COPYFILE_FICLONE,
  verbatimSymlinks: true,
  recursive: true,
  preserveTimestamps: true,
};

function isLeftOut(path: string): boolean {
  return /(^|[/\\])(\.git|\.lockstep)$/.test(path);
}

async function copyListed(from: string, to: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (!existsSync(join(from, file))) continue;
    await mkdir(dirname(join(to, file)), { recursive: true });
    await cp(join(from, file), join(to, file), clone);
  }
}

/**
 * Copies a folder so that a build cannot touch the original: what git knows or would add, and installed
 * dependencies; outside a checkout, everything.
 */
export async function scratchCopy(from: string, to: string, git: Git): Promise<void> {
  const files = await git.files();
  if (files === undefined) return cp(from, to, { ...clone, filter: (path) => !isLeftOut(path) });
  await mkdir(to, { recursive: true });
  await copyListed(from, to, [...files, 'node_modules']);
}
