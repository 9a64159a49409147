import { createReadStream } from 'node:fs';
import { glob, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Workspace } from '@lockstep/core';
import { allowListed, type Environment } from '../environment.ts';
import { replaceFile } from '../file.ts';
import { runCommand } from '../processes.ts';
import { type LocatedDocument, parseYaml } from '../yaml.ts';
import { createGit } from './git.ts';
import { placeToWrite } from './write-place.ts';

const longestText = 10 * 1024 * 1024;

// A manifest that cannot be parsed is its reader's problem to report.
function parsed(text: string): LocatedDocument | undefined {
  try {
    return parseYaml(text);
  } catch {
    return undefined;
  }
}

const isHidden = (name: string) => name === 'node_modules' || name === '.git';

// A linked folder leads a pattern anywhere, so what counts is where a file really is.
async function pathInside(root: string, path: string): Promise<string | undefined> {
  const real = await realpath(path);
  const parts = real.startsWith(root + sep) ? real.slice(root.length + 1).split(sep) : [];
  return parts.length === 0 || parts.some(isHidden) ? undefined : parts.join('/');
}

// A manifest may name any file as its version or readme; what a repository's files say must not lead out of it.
async function readText(folder: string, file: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const inside = await pathInside(root, join(root, file));
    if (inside === undefined) return undefined;
    const handle = await open(join(root, inside), 'r');
    try {
      const stat = await handle.stat();
      return stat.isFile() && stat.size <= longestText ? await handle.readFile('utf8') : undefined;
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

async function matching(folder: string, pattern: string): Promise<readonly string[]> {
  const root = await realpath(folder);
  const files = new Set<string>();
  const entries = glob(pattern, {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => isHidden(entry.name),
  });
  for await (const entry of entries) {
    const file = entry.isFile() ? await pathInside(root, join(entry.parentPath, entry.name)) : undefined;
    if (file !== undefined) files.add(file);
  }
  return [...files].sort();
}

// How those say their version that take `--version` for something else.
const questions: Readonly<Record<string, string>> = { go: 'version', 'cargo-binstall': '-V' };

async function versionOf(name: string, folder: string, env: Environment): Promise<string | undefined> {
  const { code, stdout } = await runCommand({
    file: name,
    args: [questions[name] ?? '--version'],
    cwd: folder,
    env: allowListed(env),
  });
  return code === 0 ? (stdout.split('\n')[0]?.trim() ?? '') : undefined;
}

/**
 * The folder that is released, on the disk.
 * @param checkout where git is asked, when the folder is a copy of a checkout.
 */
export function createWorkspace(folder: string, env: Environment, checkout: string = folder): Workspace {
  const git = createGit(checkout, env);
  return {
    folder,
    readText: (file) => readText(folder, file),
    glob: (pattern) => matching(folder, pattern),
    parse: (text) => parsed(text)?.value,
    locate: (text, path) => parsed(text)?.locate(path),
    open: (file) => createReadStream(join(folder, file), { highWaterMark: 1024 * 1024 }),
    git: () => git.state(),
    commitOf: (tag) => git.commitOf(tag),
    async tools(names) {
      const found = await Promise.all(
        names.map(async (name) => ({ name, version: await versionOf(name, folder, env) })),
      );
      return found.flatMap(({ name, version }) => (version ? [{ name, version }] : []));
    },
    write: async (file, text) => replaceFile(await placeToWrite(folder, file), text),
  };
}
