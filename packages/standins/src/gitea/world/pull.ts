import type { StoredUser } from './user.ts';

/** A request to merge one branch of a repository into another. */
export interface StoredPull {
  readonly id: number;
  readonly number: number;
  readonly author: StoredUser;
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
  readonly isOpen: boolean;
  readonly created: Date;
  readonly updated: Date;
  /** Requests to merge that come too early. */
  readonly unready: number;
  /** How it was merged. */
  readonly merged?: { readonly commit: string; readonly by: StoredUser; readonly at: Date };
}
