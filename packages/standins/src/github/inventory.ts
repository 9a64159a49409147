import { createHash } from 'node:crypto';
import { latestOf } from './releases/reading.ts';
import type { StoredAsset, StoredRelease } from './releases/stored-release.ts';
import type { Repository } from './repository.ts';

/** One file of a release as a test asserts on it. */
export interface GithubInventoryAsset {
  readonly id: number;
  readonly name: string;
  readonly state: 'uploaded' | 'starter';
  readonly size: number;
  /** Of the bytes that are there, in hex. */
  readonly sha256: string;
  readonly contentType: string;
}

export interface GithubInventoryRelease {
  readonly id: number;
  readonly tag: string;
  readonly target: string;
  readonly title: string | null;
  readonly body: string | null;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  readonly isImmutable: boolean;
  readonly isLatest: boolean;
  readonly author: string;
  readonly assets: readonly GithubInventoryAsset[];
}

export interface GithubInventoryIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly isOpen: boolean;
  readonly isPull: boolean;
  readonly labels: readonly string[];
  readonly comments: readonly string[];
}

/** What a repository holds; what is in git is asked of git. */
export interface GithubInventory {
  /** The oldest first, drafts included. */
  readonly releases: readonly GithubInventoryRelease[];
  readonly issues: readonly GithubInventoryIssue[];
  readonly milestones: readonly {
    readonly number: number;
    readonly title: string;
    readonly isOpen: boolean;
  }[];
  /** The oldest first. */
  readonly statuses: readonly { readonly commit: string; readonly context: string; readonly state: string }[];
}

/** A copy of what a repository holds now. */
export function takeInventory(repository: Repository): GithubInventory {
  const latest = latestOf(repository)?.id;
  return {
    releases: [...repository.releases.values()].map((release) => describeRelease(release, latest)),
    issues: [...repository.issues.values()].map(({ number, title, body, isOpen, labels, pull }) => {
      const comments = repository.comments
        .filter(({ issue }) => issue === number)
        .map((comment) => comment.body);
      return { number, title, body, isOpen, isPull: pull !== undefined, labels, comments };
    }),
    milestones: [...repository.milestones.values()].map(({ number, title, isOpen }) => ({
      number,
      title,
      isOpen,
    })),
    statuses: repository.statuses.map(({ commit, context, state }) => ({ commit, context, state })),
  };
}

function describeRelease(release: StoredRelease, latest: number | undefined): GithubInventoryRelease {
  const { id, tag, target, title, body, isDraft, isPrerelease, isImmutable, author } = release;
  const assets = release.assets.map(describeAsset);
  return {
    id,
    tag,
    target,
    title,
    body,
    isDraft,
    isPrerelease,
    isImmutable,
    isLatest: id === latest,
    author,
    assets,
  };
}

function describeAsset({ id, name, state, bytes, contentType }: StoredAsset): GithubInventoryAsset {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id, name, state, size: bytes.byteLength, sha256, contentType };
}
