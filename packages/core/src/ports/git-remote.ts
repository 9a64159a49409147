import type { Secret } from '../secret.ts';
import type { Reply } from './reply.ts';

/** Where a ref points; `from` is what it must point at before, so that a push is a compare-and-swap. */
export interface RefUpdate {
  /** The full name: `refs/heads/main`. */
  readonly ref: string;
  /** The commit that it points at now; undefined when it must not exist. */
  readonly from: string | undefined;
  /** The commit that it shall point at; undefined removes it. */
  readonly to: string | undefined;
}

/** Changes to the tree of a commit. */
export interface NewCommit {
  /** The commit that it follows, whose other files stay as they are; undefined for one without a history. */
  readonly parent: string | undefined;
  /** File contents by path; undefined removes the file, and with the last one its folder. */
  readonly files: ReadonlyMap<string, Uint8Array | undefined>;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  /** ISO 8601; equal inputs give the same commit. */
  readonly at: string;
}

/** The refs of a repository. */
export interface RemoteRefs {
  /** Ids by full ref name; annotated tags by the commit that they stand for. */
  readonly ids: ReadonlyMap<string, string>;
  /** The full name of the default branch, where the server says it. */
  readonly head: string | undefined;
}

/** A git repository on a server, reached without a checkout and without a child process. */
export interface GitRemote {
  /** Its address, without a credential. */
  readonly url: string;
  /** The refs whose full name starts with a text, and what HEAD stands for. */
  refs(prefix?: string): Promise<Reply<RemoteRefs>>;
  /** A file of a commit; undefined when it is not there. */
  read(commit: string, path: string): Promise<Reply<Uint8Array | undefined>>;
  /** The names in a folder of a commit (`''` is the root); undefined when there is no such folder. */
  list(commit: string, folder: string): Promise<Reply<readonly string[] | undefined>>;
  /** The commit that a commit follows; undefined for one without a parent. */
  parentOf(commit: string): Promise<Reply<string | undefined>>;
  /** Makes a commit; it is nowhere but here until it is pushed. */
  commit(commit: NewCommit): Promise<Reply<string>>;
  /**
   * Moves one ref by one request. `refused` with `conflict` when it points elsewhere by now: nothing has changed then.
   */
  push(update: RefUpdate): Promise<Reply<undefined>>;
}

/** Reaches a git repository by http or https. */
export type OpenGitRemote = (url: string, credential?: Secret) => GitRemote;
