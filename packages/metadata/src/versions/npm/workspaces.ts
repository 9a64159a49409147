import { isRecord } from '@lockstep/core';
import { Minimatch } from 'minimatch';
import type { Tree } from '../../tree.ts';
import { foreignFolder } from './foreign.ts';
import { entriesAt, memberOf, textAt, textsAt } from './json/node.ts';
import { readJson } from './json/read-json.ts';
import { type BrokenManifest, folderOf, type NpmManifest } from './manifest.ts';

/** Patterns of folders, as one file lists them, below the file's own folder. */
interface Listing {
  readonly folder: string;
  readonly patterns: readonly string[];
}

// Far above what people write, below what would take minutes: braces multiply.
const mostAlternatives = 1000;
const longestPattern = 200;

function fromManifest({ folder, root }: NpmManifest): Listing {
  const own = textsAt(root, 'workspaces');
  return { folder, patterns: own.length > 0 ? own : textsAt(root, 'workspaces', 'packages') };
}

async function fromPnpm(tree: Tree, file: string): Promise<Listing> {
  const document = tree.parse((await tree.readText(file)) ?? '');
  const packages: unknown = isRecord(document) ? document.packages : undefined;
  const patterns = Array.isArray(packages) ? packages.filter((each) => typeof each === 'string') : [];
  return { folder: folderOf(file), patterns };
}

async function fromLerna(tree: Tree, file: string): Promise<Listing> {
  const root = readJson((await tree.readText(file)) ?? '', { dialect: 'json with comments' });
  return { folder: folderOf(file), patterns: root.kind === 'fault' ? [] : textsAt(root, 'packages') };
}

async function fromRush(tree: Tree, file: string): Promise<Listing> {
  const root = readJson((await tree.readText(file)) ?? '', { dialect: 'json with comments' });
  const projects = root.kind === 'fault' ? undefined : memberOf(root, 'projects');
  const items = projects?.kind === 'array' ? projects.items : [];
  return {
    folder: folderOf(file),
    patterns: items.flatMap((item) => textAt(item, 'projectFolder')?.value ?? []),
  };
}

const readers = {
  'pnpm-workspace.yaml': fromPnpm,
  'lerna.json': fromLerna,
  'rush.json': fromRush,
} as const;

// Patterns mean folders; `./packages/*/` and `packages/*` are the same.
function normal(pattern: string): string {
  return pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}

type Takes = (path: string) => boolean;

// Tools that name every folder name hundreds: those need no pattern.
function takesAny(patterns: readonly string[]): Takes {
  const some = patterns.filter((pattern) => pattern.length <= longestPattern).map(normal);
  const isPattern = (pattern: string) => /[*?[\]{}()!+@]/.test(pattern);
  const exact = new Set(some.filter((pattern) => !isPattern(pattern)));
  const options = { nocomment: true, nonegate: true, braceExpandMax: mostAlternatives };
  const matchers: Minimatch[] = [];
  let alternatives = 0;
  for (const pattern of some.filter(isPattern)) {
    if (alternatives >= mostAlternatives) break;
    const matcher = new Minimatch(pattern, options);
    alternatives += matcher.set.length;
    matchers.push(matcher);
  }
  return (path) => exact.has(path) || matchers.some((matcher) => matcher.match(path));
}

function listedBy({ folder, patterns }: Listing, folders: readonly string[]): readonly string[] {
  const isTaken = takesAny(patterns.filter((pattern) => !pattern.startsWith('!')));
  const isLeft = takesAny(
    patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
  );
  return folders.filter((each) => {
    if (!each.startsWith(folder) || each === folder) return false;
    const path = each.slice(folder.length, -1);
    return isTaken(path) && !isLeft(path);
  });
}

function isManifest(each: NpmManifest | BrokenManifest): each is NpmManifest {
  return !('fault' in each);
}

/**
 * The folders that a workspace of the project lists, be it npm's, Yarn's, pnpm's, Bun's, Lerna's or Rush's; with a
 * final slash. A fixture's own workspace lists nothing of the project.
 */
export async function listedFolders(
  tree: Tree,
  manifests: readonly (NpmManifest | BrokenManifest)[],
): Promise<ReadonlySet<string>> {
  const own = manifests
    .filter(isManifest)
    .filter(({ root }) => entriesAt(root).some(([key]) => key === 'workspaces'));
  const others = Object.entries(readers).flatMap(([name, read]) =>
    tree
      .named(name)
      .filter((file) => foreignFolder(file) === undefined)
      .map((file) => read(tree, file)),
  );
  const listings = [
    ...own.filter(({ file }) => foreignFolder(file) === undefined).map(fromManifest),
    ...(await Promise.all(others)),
  ];
  const folders = manifests.map(({ folder }) => folder);
  return new Set(listings.flatMap((listing) => listedBy(listing, folders)));
}
