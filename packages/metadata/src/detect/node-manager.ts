import type { Tree } from '../tree.ts';
import { below, readRecord, textAt } from './place.ts';

/** A package manager of JavaScript, and where it was told. */
export interface NodeManager {
  readonly name: 'npm' | 'pnpm' | 'yarn' | 'yarn-classic' | 'bun';
  /** Where a workspace pins it exactly. */
  readonly version?: string;
  readonly why: string;
  readonly lockfile: string | undefined;
}

const lockfiles = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
] as const;

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

async function isClassic(tree: Tree, lockfile: string, version: string | undefined): Promise<boolean> {
  if (version !== undefined) return version.startsWith('1.');
  return ((await tree.readText(lockfile)) ?? '').slice(0, 300).includes('yarn lockfile v1');
}

function engineOf(manifest: unknown, name: string): string | undefined {
  const wanted = textAt(manifest, 'engines', name);
  return wanted !== undefined && exact.test(wanted) ? wanted : undefined;
}

/** The package manager of a workspace: as its manifest names it, else by its lockfile, else npm. */
export async function nodeManagerOf(tree: Tree, folder: string): Promise<NodeManager> {
  const file = below(folder, 'package.json');
  const manifest = await readRecord(tree, file);
  const [, named, pinned] =
    /^(npm|pnpm|yarn|bun)@([^+]+)/.exec(textAt(manifest, 'packageManager') ?? '') ?? [];
  const locked = lockfiles.find(([each]) => tree.has(below(folder, each)));
  const found = (named as 'npm' | undefined) ?? locked?.[1] ?? 'npm';
  const lockfile = lockfiles.find(([each, name]) => name === found && tree.has(below(folder, each)))?.[0];
  const version = pinned !== undefined && exact.test(pinned) ? pinned : engineOf(manifest, found);
  const path = lockfile && below(folder, lockfile);
  const isYarn1 = found === ('yarn' as string) && (await isClassic(tree, path ?? '', version));
  return {
    name: isYarn1 ? 'yarn-classic' : found,
    ...(version !== undefined && { version }),
    why: pinned === undefined && version === undefined ? (path ?? file) : file,
    lockfile,
  };
}
