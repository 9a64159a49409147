import type { Secret } from '../secret.ts';
import type { UploadBody } from './http.ts';
import type { Reply } from './reply.ts';

export type HostKind = 'github' | 'gitea';

/** A repository, and the server that it is on. */
export interface RepositoryAddress {
  readonly kind: HostKind;
  /** The root of the API, with a slash at the end; a server may live below a path. */
  readonly api: string;
  /** The root that assets are uploaded to where it is another one (GitHub), with a slash at the end. */
  readonly uploads?: string;
  readonly owner: string;
  readonly name: string;
}

/** A file of a release. */
export interface HostAsset {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** The SHA-256 that the server computed, in hex, where it does. */
  readonly sha256?: string;
  /** Whether the upload is whole; GitHub keeps the name of one that was cut off. */
  readonly isWhole: boolean;
  /** Where anyone downloads it once the release is public. */
  readonly url: string;
}

/** A release of a repository on its host. */
export interface HostRelease {
  readonly id: string;
  readonly tag: string;
  readonly title: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  /** Locked by the server: neither tag nor assets can change. */
  readonly isImmutable: boolean;
  /** The login of whoever made it. */
  readonly author?: string;
  readonly url: string;
  readonly assets: readonly HostAsset[];
}

export interface NewRelease {
  readonly tag: string;
  /** The commit that the server tags when there is no such tag yet. */
  readonly commit: string;
  readonly title: string;
  readonly body: string;
  readonly isPrerelease: boolean;
  readonly isDraft: boolean;
}

export interface ReleaseChange {
  readonly isDraft?: boolean;
  readonly isPrerelease?: boolean;
  readonly title?: string;
  readonly body?: string;
  /** Whether it becomes the latest one; servers without such a mark ignore it. */
  readonly isLatest?: boolean;
}

/** What a server takes as an asset. */
export interface AssetLimits {
  /** Bytes; undefined where the server does not say. */
  readonly maxBytes?: number;
  /** Endings (`.tgz`) and media types (`application/gzip`, `text/*`); empty means any. */
  readonly allowedTypes: readonly string[];
  readonly isEnabled: boolean;
}

/** The releases of a repository. */
export interface Releases {
  /** Every release of a tag, drafts included where the credential may see them. */
  ofTag(tag: string): Promise<Reply<readonly HostRelease[]>>;
  /** Releases whose tag starts with a text, drafts included. */
  startingWith(prefix: string): Promise<Reply<readonly HostRelease[]>>;
  get(id: string): Promise<Reply<HostRelease>>;
  /** Every asset of a release, where a release itself leaves out those whose upload was cut off. */
  assets?(id: string): Promise<Reply<readonly HostAsset[]>>;
  create(release: NewRelease): Promise<Reply<HostRelease>>;
  change(id: string, change: ReleaseChange): Promise<Reply<HostRelease>>;
  /** Removes a release, not its tag. */
  remove(id: string): Promise<Reply<undefined>>;
  /** Uploads one asset by one request; nothing is followed elsewhere. */
  upload(id: string, name: string, body: UploadBody): Promise<Reply<HostAsset>>;
  /** Reads an asset's bytes, drafts' included; a redirect to storage is followed without the credential. */
  download(id: string, asset: HostAsset, onChunk: (chunk: Uint8Array) => void): Promise<Reply<undefined>>;
  removeAsset(id: string, asset: string): Promise<Reply<undefined>>;
  limits(): Promise<Reply<AssetLimits>>;
}

/** What a credential may do in a repository, as the server says. */
export interface HostRepository {
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  /** Undefined where the server tells nobody. */
  readonly canPush?: boolean;
  /** Whether releases are locked when they are published; undefined where it is not known. */
  readonly locksReleases?: boolean;
}

export interface HostIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly labels: readonly string[];
  /** In UTC, to the second, as are the times of comments: such texts can be compared. */
  readonly createdAt: string;
  readonly url: string;
  /** The login of whoever opened it; undefined when the account is gone. */
  readonly author?: string;
}

/** What somebody said on an issue. */
export interface HostComment {
  readonly id: number;
  readonly body: string;
  /** The login of whoever wrote it; undefined when the account is gone, or when it came from another server. */
  readonly author?: string;
  readonly createdAt: string;
  /** Another than `createdAt` when it was edited. */
  readonly updatedAt: string;
  readonly url: string;
}

/** Which issues are meant. */
export interface IssueQuery {
  /** Labels that each must all have; however they are spelt, where the server does not tell them apart by case. */
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed' | 'all';
}

export interface Issues {
  /** Issues that fit, the newest first; pull requests are none. Lists, never a search, which may lag behind. */
  matching(query: IssueQuery): Promise<Reply<readonly HostIssue[]>>;
  /** The names of all labels that there are. */
  labels(): Promise<Reply<readonly string[]>>;
  /** What was said on an issue, the oldest first. */
  comments(number: number): Promise<Reply<readonly HostComment[]>>;
  /** Open and closed ones with a label, the newest first. */
  labelled(label: string): Promise<Reply<readonly HostIssue[]>>;
  /** Issues that were opened since an instant (ISO 8601). */
  since(instant: string): Promise<Reply<readonly HostIssue[]>>;
  /** Labels that do not exist are made. */
  create(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }): Promise<Reply<HostIssue>>;
  change(
    number: number,
    change: { readonly isOpen?: boolean; readonly body?: string },
  ): Promise<Reply<HostIssue>>;
  comment(number: number, body: string): Promise<Reply<undefined>>;
}

export interface HostMilestone {
  readonly id: number;
  readonly title: string;
  readonly isOpen: boolean;
  readonly openIssues: number;
}

export interface Milestones {
  titled(title: string): Promise<Reply<readonly HostMilestone[]>>;
  close(id: number): Promise<Reply<HostMilestone>>;
}

export type CommitState = 'success' | 'pending' | 'failure';

/** What somebody reported on a commit. */
export interface HostStatus {
  readonly context: string;
  readonly state: CommitState;
  /** Whether what it is about was left out, which the server counts as a success. */
  readonly isSkipped?: boolean;
  /** Where there is more about it; a server’s own report leads to its run. May be a path without an origin. */
  readonly url?: string;
}

export interface Statuses {
  set(
    commit: string,
    status: {
      readonly context: string;
      readonly state: CommitState;
      readonly description: string;
      readonly url?: string;
    },
  ): Promise<Reply<undefined>>;
  /** The newest status of each context. */
  of(commit: string): Promise<Reply<readonly HostStatus[]>>;
}

/** A check of a commit by an application; each job of a workflow is one. */
export interface HostCheckRun {
  readonly id: number;
  readonly name: string;
  /** The application that made it, by its short name; empty where nobody says. */
  readonly application: string;
  /** What is neutral or was skipped is a success. */
  readonly state: CommitState;
  /** The server’s own word: `timed_out`, `in_progress`. */
  readonly said: string;
  readonly url: string;
}

export interface CheckRuns {
  /** The newest of each suite, of exactly this commit; empty on servers that know none. */
  of(commit: string): Promise<Reply<readonly HostCheckRun[]>>;
}

/** A run of a workflow. */
export interface HostRun {
  readonly id: string;
  readonly attempt: number;
  /** The workflow's file name, such as `release.yml`. */
  readonly workflow: string;
  readonly event: string;
  readonly commit: string;
  /** The branch or tag that it ran for, as a short name. */
  readonly ref: string;
  readonly isOver: boolean;
  /** `success`, `failure`, `cancelled` …; undefined while it runs. */
  readonly conclusion?: string;
  /** The repository whose code ran, as `owner/name`: a fork's is another. */
  readonly repository: string;
  readonly url: string;
  readonly createdAt: string;
}

/** A step of a job. */
export interface HostStep {
  /** Counts from 1. */
  readonly number: number;
  readonly name: string;
  /** The server’s own word: `success`, `failure`, `skipped` …; undefined while it runs or waits. */
  readonly conclusion?: string;
}

/** A job of a run. */
export interface HostJob {
  readonly id: string;
  readonly name: string;
  readonly attempt: number;
  readonly state: 'waiting' | 'running' | 'over';
  /** The server’s own word: `success`, `failure`, `cancelled`, `timed_out` …; undefined until it is over. */
  readonly conclusion?: string;
  /** Empty where the server does not tell. */
  readonly steps: readonly HostStep[];
  readonly url: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
}

/** What a job has printed. */
export interface HostLog {
  /** Its end, where the log is longer than what is kept of it. */
  readonly text: string;
  /** The number of the text’s first line in the whole log; 1 where nothing is left out. */
  readonly firstLine: number;
}

export interface Runs {
  get(id: string): Promise<Reply<HostRun>>;
  /**
   * The jobs of a run’s last attempt, in the server’s order, while it is still going as well; undefined where the server
   * shows the jobs of no run.
   */
  jobs(run: string): Promise<Reply<readonly HostJob[] | undefined>>;
  /**
   * What one job has printed, while its run is still going as well: the end of it. Refused as `missing` where the server
   * has no log of it (GitHub writes it when the job is over); undefined where the server shows none at all.
   */
  log(job: string): Promise<Reply<HostLog | undefined>>;
  /** The newest runs of a workflow file, the newest first; a page of them, not all. */
  latest(workflow: string): Promise<Reply<readonly HostRun[]>>;
  /** Runs of a workflow file for a commit, the newest first. */
  ofCommit(workflow: string, commit: string): Promise<Reply<readonly HostRun[]>>;
  /** Runs of all workflows for a commit, the newest first. */
  allOfCommit(commit: string): Promise<Reply<readonly HostRun[]>>;
}

/** Files that a run left on its server. */
export interface HostArtifact {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly isExpired: boolean;
  /** `sha256:…` of the archive, where the server says it. */
  readonly digest?: string;
}

export interface RunArtifacts {
  ofRun(run: string): Promise<Reply<readonly HostArtifact[]>>;
  /** Reads the zip archive of an artifact. */
  download(artifact: HostArtifact, onChunk: (chunk: Uint8Array) => void): Promise<Reply<undefined>>;
}

export interface Contents {
  /** A file at a commit, branch or tag; undefined when it is not there. */
  read(path: string, ref: string): Promise<Reply<Uint8Array | undefined>>;
}

export interface Refs {
  /** The commit behind a ref (`heads/main`, `tags/v1`), annotated tags peeled; undefined when it is not there. */
  get(ref: string): Promise<Reply<string | undefined>>;
}

export interface HostBranch {
  readonly name: string;
  /** Its tip. */
  readonly commit: string;
  /** Whether the server protects it, by whatever rule. */
  readonly isProtected: boolean;
}

export interface Branches {
  /** A branch; undefined when it is not there. */
  get(name: string): Promise<Reply<HostBranch | undefined>>;
  /** Whether a commit is another, or one of its ancestors; false as well for one that the server does not have. */
  contains(tip: string, commit: string): Promise<Reply<boolean>>;
}

export interface Teams {
  /**
   * The logins of a team’s members. Refused where the credential may not see them, as `forbidden` or `missing`: no
   * server tells a team that is hidden from one that is not there.
   */
  members(organisation: string, team: string): Promise<Reply<readonly string[]>>;
}

export interface HostPull {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  /** The branch that is to be merged. */
  readonly head: string;
}

export interface Pulls {
  /** Pull requests from a branch of the repository itself, the newest first. */
  from(branch: string): Promise<Reply<readonly HostPull[]>>;
  create(pull: {
    readonly title: string;
    readonly body: string;
    readonly head: string;
    readonly base: string;
  }): Promise<Reply<HostPull>>;
}

/** A security advisory of a repository. */
export interface HostAdvisory {
  /** `GHSA-…` */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly state: 'triage' | 'draft' | 'published' | 'closed' | 'withdrawn';
  /** Whether it began as a private report, which everybody can send: its text is a stranger’s, in whatever state it is. */
  readonly isReport: boolean;
  readonly url: string;
}

/** A package as an advisory names it. */
export interface AdvisedPackage {
  /** The server’s word for where it comes from: `npm`, `pip`, `rust`, `other`. */
  readonly ecosystem: string;
  readonly name: string;
  /** A range such as `< 1.2.3`. */
  readonly vulnerable: string;
  /** A version such as `1.2.3`. */
  readonly patched: string;
}

export interface NewAdvisory {
  readonly summary: string;
  readonly description: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  readonly packages: readonly AdvisedPackage[];
}

/** The security advisories of a repository. Drafts take a credential of an administrator or a security manager. */
export interface Advisories {
  /** Those that the credential may see, the newest first; without the right to drafts, the published ones alone. */
  all(): Promise<Reply<readonly HostAdvisory[]>>;
  /** Makes one that only the repository’s administrators see; each call makes another. */
  createDraft(advisory: NewAdvisory): Promise<Reply<HostAdvisory>>;
  /** Shows it to everybody, for good. */
  publish(id: string): Promise<Reply<HostAdvisory>>;
}

/** One repository on GitHub or Gitea, with one credential or none. Each write is one request, never repeated. */
export interface Host {
  readonly address: RepositoryAddress;
  /** Origins that see the credential. */
  readonly origins: readonly string[];
  repository(): Promise<Reply<HostRepository>>;
  /** The account that the credential belongs to; refused where the credential has none (a job's own token). */
  identity(): Promise<Reply<string>>;
  readonly releases: Releases;
  readonly contents: Contents;
  readonly refs: Refs;
  readonly issues: Issues;
  readonly milestones: Milestones;
  readonly statuses: Statuses;
  readonly checks: CheckRuns;
  readonly branches: Branches;
  readonly teams: Teams;
  readonly runs: Runs;
  readonly artifacts: RunArtifacts;
  readonly pulls: Pulls;
  /** Undefined on servers that have none. */
  readonly advisories?: Advisories;
}

/** Reaches a repository on its host. */
export type OpenHost = (address: RepositoryAddress, credential?: Secret) => Host;
