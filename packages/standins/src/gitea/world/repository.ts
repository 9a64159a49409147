import type { GitStore } from '../git/store.ts';
import type { GiteaAccess } from '../options.ts';
import type { StoredComment, StoredIssue, StoredLabel, StoredMilestone } from './issue.ts';
import type { StoredPull } from './pull.ts';
import type { StoredRelease } from './release.ts';
import type { StoredArtifact, StoredRun } from './run.ts';
import type { StoredUser } from './user.ts';

export type StatusState = 'pending' | 'success' | 'error' | 'failure' | 'warning' | 'skipped';

/** One report on a commit. */
export interface StoredStatus {
  readonly id: number;
  readonly commit: string;
  readonly context: string;
  readonly state: StatusState;
  readonly description: string;
  readonly target: string;
  /** Undefined when the server itself reports. */
  readonly creator: StoredUser | undefined;
  readonly created: Date;
}

/** A rule about who may push to a branch; here nobody may. */
export interface StoredProtection {
  readonly rule: string;
  readonly mayPush: boolean;
  readonly created: Date;
}

/** A repository; the records in its tables are never changed, only replaced. */
export interface StoredRepository {
  readonly id: number;
  readonly owner: StoredUser;
  readonly name: string;
  readonly isPrivate: boolean;
  isArchived: boolean;
  readonly defaultBranch: string;
  /** Access by login in lower case; the owner has all. */
  readonly collaborators: Map<string, GiteaAccess>;
  readonly created: Date;
  readonly git: GitStore;
  readonly releases: Map<number, StoredRelease>;
  /** The releases as of before their last change. */
  releasesBefore: ReadonlyMap<number, StoredRelease>;
  readonly labels: Map<number, StoredLabel>;
  readonly milestones: Map<number, StoredMilestone>;
  /** By number, which issues and pull requests share. */
  readonly issues: Map<number, StoredIssue>;
  readonly pulls: Map<number, StoredPull>;
  readonly comments: Map<number, StoredComment>;
  readonly statuses: StoredStatus[];
  readonly runs: Map<number, StoredRun>;
  readonly artifacts: Map<number, StoredArtifact>;
  readonly protections: Map<string, StoredProtection>;
}

/** `owner/name` */
export function fullName({ owner, name }: StoredRepository): string {
  return `${owner.login}/${name}`;
}

/** A repository in which nothing is stored yet. */
export function emptyRepository(
  parts: Pick<
    StoredRepository,
    | 'id'
    | 'owner'
    | 'name'
    | 'isPrivate'
    | 'isArchived'
    | 'defaultBranch'
    | 'collaborators'
    | 'created'
    | 'git'
  >,
): StoredRepository {
  return {
    ...parts,
    releases: new Map(),
    releasesBefore: new Map(),
    labels: new Map(),
    milestones: new Map(),
    issues: new Map(),
    pulls: new Map(),
    comments: new Map(),
    statuses: [],
    runs: new Map(),
    artifacts: new Map(),
    protections: new Map(),
  };
}

/** Keeps a release, new or changed; this is the only place that does. */
export function storeRelease(repository: StoredRepository, release: StoredRelease): StoredRelease {
  repository.releasesBefore = new Map(repository.releases);
  repository.releases.set(release.id, release);
  return release;
}

/** The number of the next issue or pull request. */
export function nextNumber({ issues, pulls }: StoredRepository): number {
  return issues.size + pulls.size + 1;
}
