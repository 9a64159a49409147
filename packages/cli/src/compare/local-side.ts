import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, resolve, sep } from 'node:path';
import { fail, manifestFile, sealFile } from '@lockstep/core';
import { readStatement, type Side } from '@lockstep/engine';
import { outputFolder } from '../evidence-files.ts';
import { longestStatement } from './limits.ts';

function impossible(operand: string, why: string, cause?: unknown): Error {
  return fail('COMPARISON_IMPOSSIBLE', `${operand} ${why}`, { where: { file: operand }, cause });
}

/** The size of a file, or undefined where there is none. */
async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}

async function statementIn(folder: string, operand: string): Promise<string> {
  for (const name of [sealFile, manifestFile])
    if ((await sizeOf(join(folder, name))) !== undefined) return join(folder, name);
  throw impossible(operand, `holds neither ${sealFile} nor ${manifestFile}`);
}

async function readText(path: string, operand: string): Promise<string> {
  const size = await sizeOf(path);
  if (size === undefined) throw impossible(operand, 'is no file');
  if (size > longestStatement) throw impossible(operand, `is longer than ${longestStatement} bytes`);
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw impossible(operand, 'cannot be read', cause);
  }
}

// A seal is whoever's wrote it, and what it names may be a link; neither leads out of the folder.
async function fileInside(folder: string, file: string): Promise<string | undefined> {
  try {
    const [root, path] = [await realpath(folder), await realpath(join(folder, file))];
    return path.startsWith(root + sep) && (await sizeOf(path)) !== undefined ? path : undefined;
  } catch {
    return undefined;
  }
}

// Where assets were downloaded they lie side by side, whatever folders they were built in; and the manifest that
// sealing writes lies in a folder of its own below the files.
async function findBeside(folder: string, file: string): Promise<string | undefined> {
  const roots = basename(folder) === outputFolder ? [folder, dirname(folder)] : [folder];
  for (const root of roots)
    for (const name of [file, posix.basename(file)]) {
      const path = await fileInside(root, name);
      if (path !== undefined) return path;
    }
  return undefined;
}

/**
 * Opens a seal, a manifest, or a folder that holds one of them with the files beside it.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE`.
 */
export async function openLocalSide(operand: string, cwd: string): Promise<Side> {
  const path = resolve(cwd, operand);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw impossible(operand, 'does not exist');
  const file = found.isDirectory() ? await statementIn(path, operand) : path;
  return {
    name: operand,
    statement: readStatement(await readText(file, operand), operand),
    withFiles: found.isDirectory(),
    find: async (name) => {
      const beside = await findBeside(dirname(file), name);
      return beside === undefined
        ? undefined
        : () => createReadStream(beside, { highWaterMark: 1024 * 1024 });
    },
  };
}
