/** An issue, or a pull request, which is one as well. */
export interface StoredIssue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly isOpen: boolean;
  readonly labels: readonly string[];
  /** The number of its milestone. */
  readonly milestone: number | undefined;
  readonly author: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly closedAt: number | undefined;
  readonly pull: PullPart | undefined;
}

/** What makes an issue a pull request. */
export interface PullPart {
  /** The branch that is to be merged, of the repository itself. */
  readonly head: string;
  readonly base: string;
  readonly headSha: string;
  readonly baseSha: string;
  readonly isMerged: boolean;
}

export interface StoredComment {
  readonly id: number;
  /** The number of its issue. */
  readonly issue: number;
  readonly body: string;
  readonly author: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface StoredMilestone {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly description: string | null;
  readonly isOpen: boolean;
  readonly creator: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly closedAt: number | undefined;
}
