import { createHash } from 'node:crypto';
import type { Files, GithubRepository } from '../options.ts';
import { type GitEntry, type GitStore, isObjectId } from './git-store.ts';

const nobody = { name: 'Ada', email: 'ada@example.org', date: '2020-01-01T00:00:00Z' };

/** What a test says a repository holds; every commit that it names is one. */
export function createMemoryStore({ refs = {}, files = {}, parents = {} }: GithubRepository): GitStore {
  const current = new Map(Object.entries(refs));
  const commits = new Set([
    ...Object.values(refs),
    ...Object.keys(files),
    ...Object.entries(parents).flatMap(([sha, own]) => [sha, ...own]),
  ]);
  const commitOf = async (sha: string) => (commits.has(sha) ? sha : undefined);
  return {
    commitOf,
    ref: async (name) => {
      const sha = current.get(name);
      return sha === undefined ? undefined : { sha, type: 'commit' };
    },
    refs: async () => Object.fromEntries(current),
    commit: async (sha) =>
      commits.has(sha)
        ? {
            tree: shaOf('tree', sha),
            parents: parents[sha] ?? [],
            author: nobody,
            committer: nobody,
            message: 'seed',
          }
        : undefined,
    history: async (sha) => (commits.has(sha) ? historyOf(sha, parents) : []),
    tag: async () => undefined,
    entry: async (commit, path) => entryOf(files[commit] ?? {}, path),
    setRef: async (name, sha) => {
      if (sha === undefined) current.delete(name);
      else current.set(name, sha);
      if (sha !== undefined && isObjectId(sha)) commits.add(sha);
    },
    protect: async () => undefined,
  };
}

function historyOf(sha: string, parents: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const found = new Set([sha]);
  // What is added while it is walked is walked as well.
  for (const each of found) for (const parent of parents[each] ?? []) found.add(parent);
  return [...found];
}

function entryOf(files: Files, path: string): GitEntry | undefined {
  const file = files[path];
  if (file !== undefined) {
    const bytes = Buffer.from(file);
    return { kind: 'file', sha: shaOf('blob', bytes), bytes };
  }
  const inside = Object.entries(files).filter(([name]) => path === '' || name.startsWith(`${path}/`));
  if (inside.length === 0) return undefined;
  const start = path === '' ? 0 : path.length + 1;
  const names = [...new Set(inside.map(([name]) => name.slice(start).split('/', 1).join('')))];
  const entries = names
    .sort()
    .map((name) => described(files, `${path.slice(0, start)}${start > 0 ? '/' : ''}${name}`, name));
  return { kind: 'folder', sha: shaOf('tree', JSON.stringify(names)), entries };
}

function described(files: Files, path: string, name: string) {
  const file = files[path];
  if (file === undefined) return { kind: 'folder', name, sha: shaOf('tree', path), size: 0 } as const;
  const bytes = Buffer.from(file);
  return { kind: 'file', name, sha: shaOf('blob', bytes), size: bytes.byteLength } as const;
}

/** An id as git makes it. */
function shaOf(type: 'blob' | 'tree', content: Uint8Array | string): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`${type} ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
