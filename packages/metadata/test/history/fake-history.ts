import type { GitHistory, GitTag, RemoteRef, RemoteTags } from '@lockstep/core';

/** A repository as a test tells it: commits are small numbers, each with its parents. */
export interface FakeRepository {
  /** Parents by commit. */
  readonly commits: Readonly<Record<number, readonly number[]>>;
  readonly head?: number;
  /** Refs such as `refs/heads/main`. */
  readonly refs?: Readonly<Record<string, number>>;
  readonly tags?: readonly FakeTag[];
  /** Undefined: there is none, and nothing on it. */
  readonly remote?:
    | { readonly branches: Readonly<Record<string, number>>; readonly tags: readonly FakeTag[] }
    | 'unreachable';
  readonly isShallow?: boolean;
}

/** A tag by name and commit; a lightweight one says so. */
export type FakeTag = readonly [name: string, commit: number, kind?: 'lightweight'];

/** The id of a commit. */
export const idOf = (commit: number): string => String(commit).padStart(40, '0');

const gitTag = ([name, commit, kind]: FakeTag): GitTag => ({
  name,
  commit: idOf(commit),
  isAnnotated: kind === undefined,
});

function never(): never {
  throw new Error('nobody asks for this here');
}

/** A history of such a repository, for what only asks for commits, refs and tags. */
export function fakeHistory(repository: FakeRepository): GitHistory {
  const { commits, head, refs = {}, tags = [], remote, isShallow = false } = repository;
  const known = new Map(
    Object.entries(commits).map(([commit, parents]) => [idOf(Number(commit)), parents.map(idOf)]),
  );
  const leadsTo = (from: string, to: string): boolean =>
    from === to || (known.get(from) ?? []).some((parent) => leadsTo(parent, to));
  const remoteBranch = (name: string): RemoteRef => {
    if (remote === 'unreachable') return { state: 'unreachable', why: 'no answer' };
    const tip = remote?.branches[name];
    return tip === undefined ? { state: 'absent' } : { state: 'found', commit: idOf(tip) };
  };
  const remoteTags = (): RemoteTags =>
    remote === 'unreachable'
      ? { state: 'unreachable', why: 'no answer' }
      : { state: 'found', tags: (remote?.tags ?? []).map(gitTag) };
  return {
    head: async () => (head === undefined ? undefined : idOf(head)),
    branch: async () => 'main',
    isShallow: async () => isShallow,
    tags: async () => tags.map(gitTag),
    commitOf: async (ref) => {
      const commit = refs[ref];
      return commit === undefined ? undefined : idOf(commit);
    },
    isAncestor: async (commit, of) => {
      if (commit === of) return true;
      if (!known.has(of)) return undefined;
      if (leadsTo(of, commit)) return true;
      return isShallow || !known.has(commit) ? undefined : false;
    },
    changedSince: never,
    commitsSince: never,
    readAt: never,
    filesAt: never,
    remoteBranch: async (name) => remoteBranch(name),
    remoteTags: async () => remoteTags(),
  };
}
