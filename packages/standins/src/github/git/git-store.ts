/** An object that something points at. */
export interface GitObject {
  readonly sha: string;
  readonly type: 'commit' | 'tag' | 'tree' | 'blob';
}

/** Who did something to a repository, and when (ISO 8601). */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface GitCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** An annotated tag. */
export interface GitTag {
  readonly name: string;
  readonly target: GitObject;
  readonly tagger: Signature;
  readonly message: string;
}

/** What is at a path of a commit. */
export type GitEntry =
  | { readonly kind: 'file'; readonly sha: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'folder';
      readonly sha: string;
      readonly entries: readonly {
        readonly kind: 'file' | 'folder';
        readonly name: string;
        readonly sha: string;
        readonly size: number;
      }[];
    };

/** The git part of a repository: a real one, or what a test says. */
export interface GitStore {
  /** What a ref points at by its full name, annotated tags as they are. */
  ref(name: string): Promise<GitObject | undefined>;
  /** Every ref by its full name. */
  refs(): Promise<Readonly<Record<string, string>>>;
  /** The commit that a full id stands for; tags are peeled. */
  commitOf(sha: string): Promise<string | undefined>;
  commit(sha: string): Promise<GitCommit | undefined>;
  /** A commit and all that it builds on, itself first; empty for one that is not here. */
  history(sha: string): Promise<readonly string[]>;
  tag(sha: string): Promise<GitTag | undefined>;
  entry(commit: string, path: string): Promise<GitEntry | undefined>;
  /** Points a ref somewhere, forwards or not; undefined removes it. */
  setRef(name: string, sha: string | undefined): Promise<void>;
  /** Refuses every push to a ref from now on. */
  protect(name: string): Promise<void>;
}

/** Whether a text is a full object id. */
export function isObjectId(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

/** Whether git takes a text as the name of a branch or tag (git-check-ref-format). */
export function isRefName(text: string): boolean {
  const forbidden = /\.\.|@\{|[\p{Cc} ~^:?*[\\]|^[-/.]|\/[/.]|[/.]$|\.lock(\/|$)|^@$/u;
  return text !== '' && !forbidden.test(text);
}

/**
 * The commit that a branch, a tag, a full ref or an id stands for; branches come first, as on GitHub.
 */
export async function resolveRevision(git: GitStore, revision: string): Promise<string | undefined> {
  if (isObjectId(revision)) return git.commitOf(revision);
  if (!isRefName(revision)) return undefined;
  for (const name of [`refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`, revision]) {
    const found = name.startsWith('refs/') ? await git.ref(name) : undefined;
    if (found !== undefined) return git.commitOf(found.sha);
  }
  return undefined;
}
