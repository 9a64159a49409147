import type { StoredArtifact } from './actions/stored-artifact.ts';
import type { StoredRun } from './actions/stored-run.ts';
import type { StoredAdvisory } from './advisories/stored-advisory.ts';
import type { StoredCheckRun } from './checks/stored-check-run.ts';
import type { GitStore } from './git/git-store.ts';
import type { StoredComment, StoredIssue, StoredMilestone } from './issues/stored-issue.ts';
import type { StoredRelease } from './releases/stored-release.ts';
import type { StoredStatus } from './statuses.ts';

/** Everything that belongs to one repository. */
export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  readonly defaultBranch: string;
  readonly createdAt: number;
  readonly git: GitStore;
  locksReleases: boolean;
  /** By id, the oldest first. */
  releases: ReadonlyMap<number, StoredRelease>;
  /** As of before the last change. */
  releasesBefore: ReadonlyMap<number, StoredRelease>;
  /** The release that somebody marked as the latest. */
  latest: number | undefined;
  /** Tags of locked releases that were deleted; nobody can use them again. */
  readonly burnedTags: Set<string>;
  /** Issues and pull requests share their numbers. By number. */
  readonly issues: Map<number, StoredIssue>;
  readonly comments: StoredComment[];
  /** Colours by name. */
  readonly labels: Map<string, string>;
  /** By number. */
  readonly milestones: Map<number, StoredMilestone>;
  /** By their id, in the order of their making. */
  readonly advisories: Map<string, StoredAdvisory>;
  /** The oldest first. */
  readonly statuses: StoredStatus[];
  /** The oldest first; the jobs of runs are not among them, but shown beside them. */
  readonly checkRuns: StoredCheckRun[];
  /** Branches by their short names. */
  readonly protectedBranches: Set<string>;
  readonly runs: StoredRun[];
  readonly artifacts: StoredArtifact[];
  /** The end of the last change; the next one waits for it. */
  busy: Promise<unknown>;
}

/** `owner/name` */
export function fullName({ owner, name }: Pick<Repository, 'owner' | 'name'>): string {
  return `${owner}/${name}`;
}

/** Replaces or adds a release. */
export function storeRelease(repository: Repository, release: StoredRelease): StoredRelease {
  repository.releasesBefore = repository.releases;
  repository.releases = new Map([...repository.releases, [release.id, release]]);
  return release;
}

/** Takes a release away. */
export function dropRelease(repository: Repository, id: number): void {
  repository.releasesBefore = repository.releases;
  repository.releases = new Map([...repository.releases].filter(([each]) => each !== id));
}

/** Changes a repository while nobody else does: git answers late, and two requests must not both find a tag missing. */
export function alone<T>(repository: Repository, change: () => Promise<T>): Promise<T> {
  const done = repository.busy.then(change, change);
  repository.busy = done.catch(() => undefined);
  return done;
}
