import { existsSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, isRecord, repositoryKey } from '@lockstep/core';
import { createGit, type Environment, webAddressOf } from '@lockstep/hosts';
import type { World } from '../world.ts';

/** Where templates come from, and the repository that they belong to, which is never written to. */
export interface Source {
  readonly folder: string;
  /** The root of the checkout that holds it, where it is in one. */
  readonly root: string | undefined;
  /** What its addresses have in common with others of the same repository. */
  readonly keys: ReadonlySet<string>;
}

/** The nearest folder above a path that holds something; undefined when none does. */
export function nearestWith(name: string, path: string): string | undefined {
  if (existsSync(join(path, name))) return path;
  const above = dirname(path);
  return above === path ? undefined : nearestWith(name, above);
}

function keyOf(address: string | undefined): readonly string[] {
  const url = address === undefined ? undefined : webAddressOf(address.replace(/^git\+/, ''));
  return url === undefined ? [] : [repositoryKey(url)];
}

/** What tells the repository of a checkout from others. */
export async function originKeys(folder: string, env: Environment): Promise<readonly string[]> {
  return keyOf(await createGit(folder, env).origin());
}

async function packageKeys(root: string): Promise<readonly string[]> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const repository =
    isRecord(manifest) && isRecord(manifest.repository) ? manifest.repository.url : undefined;
  return typeof repository === 'string' ? keyOf(repository) : [];
}

// The templates lie beside whatever was started: the bundle of the command or of an action, or its sources.
async function suiteSource(kind: 'github' | 'gitea', { self, cwd }: World): Promise<Source> {
  const started = await realpath(self?.at(-1) ?? process.argv[1] ?? cwd).catch(() => cwd);
  const root = nearestWith(join('workflows-templates', kind), dirname(started));
  if (root === undefined)
    throw fail('SYNC_SOURCE_UNREADABLE', `the templates for ${kind} are not beside this command`, {
      remedy: 'Install Lockstep from its package, or name a folder under source.',
    });
  return {
    folder: join(root, 'workflows-templates', kind),
    root: nearestWith('.git', root),
    keys: new Set(await packageKeys(root)),
  };
}

/**
 * Finds the source that a list names.
 * @param base the folder of the list.
 * @throws LockstepError `SYNC_SOURCE_UNREADABLE`.
 */
export async function openSource(source: string, base: string, world: World): Promise<Source> {
  if (source === 'github' || source === 'gitea') return suiteSource(source, world);
  const folder = await realpath(resolve(base, source)).catch(() => undefined);
  if (folder === undefined || !(await stat(folder)).isDirectory())
    throw fail('SYNC_SOURCE_UNREADABLE', `source: there is no folder ${source}`);
  return { folder, root: nearestWith('.git', folder), keys: new Set(await originKeys(folder, world.env)) };
}
