/** A tag of a repository. */
export interface GitTag {
  readonly name: string;
  /** The commit that it leads to. */
  readonly commit: string;
  /** Whether it is an object of its own, with an author and a message. */
  readonly isAnnotated: boolean;
}

/** A commit as a changelog reads it. */
export interface GitCommit {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
}

/** A ref of the remote `origin`; `unreachable` where it could not be asked without a credential. */
export type RemoteRef =
  | { readonly state: 'found'; readonly commit: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreachable'; readonly why: string };

/** Tags of the remote `origin`. */
export type RemoteTags =
  | { readonly state: 'found'; readonly tags: readonly GitTag[] }
  | { readonly state: 'unreachable'; readonly why: string };

/** What the checkout knows of its own past. Paths are relative to the folder of lockstep.yaml, with `/`. */
export interface GitHistory {
  /** The commit that is checked out; undefined outside a checkout with a commit. */
  head(): Promise<string | undefined>;
  /** The branch that is checked out; undefined when HEAD is detached. */
  branch(): Promise<string | undefined>;
  /** Whether older commits were left out when it was cloned. */
  isShallow(): Promise<boolean>;
  tags(): Promise<readonly GitTag[]>;
  /** The commit behind a branch, tag or id; undefined when there is none. */
  commitOf(ref: string): Promise<string | undefined>;
  /** Whether a commit is the other or one of its ancestors; undefined when a shallow clone cannot tell. */
  isAncestor(commit: string, of: string): Promise<boolean | undefined>;
  /** Files below the folder that differ between a commit and HEAD, renamed ones by both names; sorted. */
  changedSince(commit: string): Promise<readonly string[]>;
  /** Commits below the folder after one commit (without it all), the newest first. */
  commitsSince(commit: string | undefined): Promise<readonly GitCommit[]>;
  /** A file's text at a commit; undefined when it was not there, or is larger than 10 MiB. */
  readAt(commit: string, file: string): Promise<string | undefined>;
  /** Files below the folder at a commit that match a glob pattern, sorted. */
  filesAt(commit: string): Promise<readonly string[]>;
  remoteBranch(name: string): Promise<RemoteRef>;
  remoteTags(): Promise<RemoteTags>;
}
