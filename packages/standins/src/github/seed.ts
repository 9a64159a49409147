import type { StoredJob, StoredRun } from './actions/stored-run.ts';
import type { CheckConclusion, StoredCheckRun } from './checks/stored-check-run.ts';
import type { PullPart } from './issues/stored-issue.ts';

/** A file of a planted release. */
export interface AssetSeed {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** Default `application/octet-stream`. */
  readonly contentType?: string;
  /** `starter`: an upload that broke off. Default `uploaded`. */
  readonly state?: 'uploaded' | 'starter';
  /** What the host says of the bytes, if not the truth; null where it says nothing. */
  readonly sha256?: string | null;
  /** Default: the release's author. */
  readonly uploader?: string;
}

/** A release to plant as if somebody had made it; no rule is applied, and no tag is made. */
export interface ReleaseSeed {
  readonly tag: string;
  /** Default: the repository's default branch. */
  readonly target?: string;
  readonly title?: string;
  readonly body?: string;
  readonly isDraft?: boolean;
  readonly isPrerelease?: boolean;
  readonly isImmutable?: boolean;
  /** Default `somebody`. */
  readonly author?: string;
  /** Milliseconds since 1970; default: now. */
  readonly createdAt?: number;
  readonly assets?: readonly AssetSeed[];
}

/** A run to plant. */
export interface RunSeed {
  readonly commit: string;
  readonly branch: string;
  /** Default `.github/workflows/release.yml`. */
  readonly path?: string;
  /** Default: a new one; with the id of another run it is a further attempt at it. */
  readonly id?: number;
  readonly attempt?: number;
  readonly event?: string;
  readonly status?: StoredRun['status'];
  readonly conclusion?: string | null;
  readonly actor?: string;
  /** `owner/name` of the repository whose code ran, if it is another one. */
  readonly fork?: string;
  readonly createdAt?: number;
  readonly jobs?: readonly Omit<StoredJob, 'id'>[];
}

export interface ArtifactSeed {
  readonly run: number;
  readonly name: string;
  /** A zip archive. */
  readonly archive: Uint8Array;
  /** Milliseconds since 1970; default: in ninety days. */
  readonly expiresAt?: number;
}

export interface IssueSeed {
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  /** The number of its milestone. */
  readonly milestone?: number;
  readonly author?: string;
  /** What makes it a pull request. */
  readonly pull?: PullPart;
}

/** A comment to plant. */
export interface CommentSeed {
  /** The number of its issue. */
  readonly issue: number;
  readonly body: string;
  /** Default `somebody`. */
  readonly author?: string;
}

/** A check run to plant; the jobs of runs are check runs anyway. */
export interface CheckRunSeed {
  readonly commit: string;
  readonly name: string;
  /** Default `completed`. */
  readonly status?: StoredCheckRun['status'];
  /** Default `success`, where it is completed. */
  readonly conclusion?: CheckConclusion;
  /** Default `some-app`. */
  readonly app?: string;
  /** Default: one of its own. */
  readonly suite?: number;
  readonly details?: string;
}
