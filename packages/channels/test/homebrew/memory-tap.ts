import { createHash } from 'node:crypto';
import type { GitRemote, OpenGitRemote, Reply } from '@lockstep/core';
import type { Life, Mishap } from '../../../engine/test/simulation/life.ts';

interface Commit {
  readonly parent: string | undefined;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
}

/** A tap's repository in memory, as its server holds it. */
export interface MemoryTap {
  readonly refs: Map<string, string>;
  readonly commits: Map<string, Commit>;
  /** Refs that nobody may move. */
  readonly protectedRefs: Set<string>;
  head: string | undefined;
  /** Commits to a branch as somebody else does. */
  commit(files: Readonly<Record<string, string>>, message?: string, ref?: string): string;
  /** A file at a ref, as text. */
  text(path: string, ref?: string): string | undefined;
  /** The messages of a branch, the newest first. */
  messages(ref?: string): readonly string[];
  /** Pushes that were stored, by ref. */
  readonly stored: string[];
}

const main = 'refs/heads/main';

function idOf(commit: Commit, salt: string): string {
  const hash = createHash('sha1').update(JSON.stringify([commit.parent, commit.message, salt]));
  for (const [path, bytes] of [...commit.files].sort()) hash.update(path).update(bytes);
  return hash.digest('hex');
}

/** Makes a tap without a commit. */
export function createMemoryTap(): MemoryTap {
  const commits = new Map<string, Commit>();
  const refs = new Map<string, string>();
  const add = (commit: Commit, salt: string) => {
    const id = idOf(commit, salt);
    commits.set(id, commit);
    return id;
  };
  return {
    commits,
    refs,
    head: main,
    protectedRefs: new Set(),
    stored: [],
    commit(files, message = 'someone else', ref = main) {
      const parent = refs.get(ref);
      const before = parent === undefined ? [] : [...(commits.get(parent)?.files ?? [])];
      const changed = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
      const id = add({ parent, files: new Map([...before, ...changed]), message }, String(commits.size));
      refs.set(ref, id);
      return id;
    },
    text(path, ref = main) {
      const bytes = commits.get(refs.get(ref) ?? '')?.files.get(path);
      return bytes === undefined ? undefined : Buffer.from(bytes).toString();
    },
    messages(ref = main) {
      const all: string[] = [];
      for (let id = refs.get(ref); id !== undefined; id = commits.get(id)?.parent)
        all.push(commits.get(id)?.message ?? '');
      return all;
    },
  };
}

const ok = <T>(value: T): Reply<T> => ({ outcome: 'ok', value });

function refusalBy(mishap: Mishap | undefined): Exclude<Reply<never>, { outcome: 'ok' }> | undefined {
  switch (mishap) {
    case 'no answer':
      return { outcome: 'failed', sent: true, why: 'connection lost' };
    case 'unsent':
      return { outcome: 'failed', sent: false, why: 'connection refused' };
    case 'throttled':
      return { outcome: 'throttled', message: 'slow down' };
    case 'busy':
      return { outcome: 'refused', reason: 'other', status: 503, message: 'busy' };
    default:
      return undefined;
  }
}

type Refusal = Extract<Reply<never>, { outcome: 'refused' }>;

function refuse(reason: Refusal['reason'], message: string): Refusal {
  return { outcome: 'refused', reason, message };
}

export interface MemoryTapOptions {
  readonly life?: Life;
  /** What a credential may do; without one anybody reads. */
  readonly access?: 'write' | 'read' | 'unknown';
  /** Whether the tap is hidden from those without a credential. */
  readonly isPrivate?: boolean;
  /** Called before each request, with its number: others move the tap there. */
  readonly before?: (request: number) => void;
}

/** Opens a tap as one process does; what was sent reaches it even when the process is killed. */
export function openMemoryTap(tap: MemoryTap, options: MemoryTapOptions = {}): OpenGitRemote {
  const { life, access = 'write', isPrivate = false, before } = options;
  let requests = 0;
  return (url, credential): GitRemote => {
    const hidden = isPrivate && credential === undefined;
    const call = async <T>(operation: 'observe' | 'apply', deed: () => Reply<T>): Promise<Reply<T>> => {
      const run = async (mishap: Mishap | undefined): Promise<Reply<T>> => {
        before?.(++requests);
        const refused = refusalBy(mishap);
        if (refused !== undefined) return refused;
        const reply = hidden ? refuse('missing', 'Repository not found') : deed();
        return mishap === 'answer lost' ? { outcome: 'failed', sent: true, why: 'connection lost' } : reply;
      };
      return life === undefined ? run(undefined) : life.carryOut(operation, run);
    };
    return {
      url,
      refs: (prefix = '') =>
        call('observe', () =>
          ok({
            ids: new Map([...tap.refs].filter(([ref]) => ref.startsWith(prefix))),
            head: tap.refs.size === 0 ? undefined : tap.head,
          }),
        ),
      read: (commit, path) => call('observe', () => ok(tap.commits.get(commit)?.files.get(path))),
      list: (commit, folder) =>
        call('observe', () => {
          const prefix = folder === '' ? '' : `${folder}/`;
          const inside = [...(tap.commits.get(commit)?.files.keys() ?? [])].filter((path) =>
            path.startsWith(prefix),
          );
          const names = inside.map((path) => path.slice(prefix.length).split('/')[0] ?? '');
          return ok(names.length === 0 ? undefined : [...new Set(names)]);
        }),
      parentOf: (commit) => call('observe', () => ok(tap.commits.get(commit)?.parent)),
      commit: async ({ parent, files, message, at }) => {
        const changed = new Map(parent === undefined ? [] : tap.commits.get(parent)?.files);
        for (const [path, bytes] of files)
          if (bytes === undefined) changed.delete(path);
          else changed.set(path, bytes);
        const commit = { parent, files: changed, message };
        const id = idOf(commit, at);
        tap.commits.set(id, commit);
        return ok(id);
      },
      push: ({ ref, from, to }) =>
        call('apply', () => {
          if (credential === undefined || access === 'unknown') return refuse('unauthorized', 'who are you');
          if (access === 'read') return refuse('forbidden', 'read only');
          if (tap.protectedRefs.has(ref))
            return refuse('forbidden', `protected branch hook declined: ${ref}`);
          if (tap.refs.get(ref) !== from) return refuse('conflict', 'it points elsewhere');
          if (from === to) return ok(undefined);
          if (to === undefined) tap.refs.delete(ref);
          else tap.refs.set(ref, to);
          tap.stored.push(ref);
          return ok(undefined);
        }),
    };
  };
}
