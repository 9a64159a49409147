import type { StoredUser } from './user.ts';

export interface StoredLabel {
  readonly id: number;
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
  readonly description: string;
}

export interface StoredMilestone {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly isOpen: boolean;
  readonly due: string | null;
  readonly created: Date;
  readonly updated: Date;
  readonly closed: Date | undefined;
}

export interface StoredIssue {
  readonly id: number;
  readonly number: number;
  readonly author: StoredUser;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly labels: readonly number[];
  readonly milestone: number | undefined;
  readonly created: Date;
  readonly updated: Date;
  readonly closed: Date | undefined;
  /** Searches that pass before it is found by its words as they are now. */
  readonly unsearchable: number;
}

export interface StoredComment {
  readonly id: number;
  /** The number of its issue or pull request. */
  readonly number: number;
  readonly author: StoredUser;
  readonly body: string;
  readonly created: Date;
  readonly updated: Date;
  /** Whoever wrote it on the server that it was brought from. */
  readonly originalAuthor?: string;
}
