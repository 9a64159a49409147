import { createHash, randomBytes } from 'node:crypto';
import { findRepository, type Hub } from './hub.ts';
import { addComment } from './issues/comments.ts';
import { addMilestone } from './issues/milestones.ts';
import { addIssue } from './issues/operations.ts';
import { plantArtifact, plantCheckRun, plantRun } from './planting-runs.ts';
import type { StoredAsset } from './releases/stored-release.ts';
import { type Repository, storeRelease } from './repository.ts';
import type {
  ArtifactSeed,
  AssetSeed,
  CheckRunSeed,
  CommentSeed,
  IssueSeed,
  ReleaseSeed,
  RunSeed,
} from './seed.ts';

/** Puts things into repositories past all rules; each gives the id or number of what it put there. */
export interface Planting {
  release(repository: string, seed: ReleaseSeed): number;
  /** Adds a file to a release; an upload that broke off, for instance. */
  asset(repository: string, release: number, seed: AssetSeed): number;
  run(repository: string, seed: RunSeed): number;
  artifact(repository: string, seed: ArtifactSeed): number;
  issue(repository: string, seed: IssueSeed): number;
  comment(repository: string, seed: CommentSeed): number;
  checkRun(repository: string, seed: CheckRunSeed): number;
  /** Protects a branch, for pushes as well. */
  protection(repository: string, branch: string): Promise<void>;
  milestone(repository: string, title: string, isOpen?: boolean): number;
}

/** The repository of a name. @throws Error when there is none, which is a mistake of the test. */
export function repositoryNamed(hub: Hub, name: string): Repository {
  const repository = findRepository(hub, name);
  if (repository === undefined) throw new Error(`the stand-in has no repository ${name}`);
  return repository;
}

/** Planting in a hub. */
export function createPlanting(hub: Hub): Planting {
  const at = (name: string) => repositoryNamed(hub, name);
  return {
    release: (name, seed) => plantRelease(hub, at(name), seed),
    asset: (name, id, seed) => plantAsset(hub, at(name), id, seed),
    run: (name, seed) => plantRun(hub, at(name), seed),
    artifact: (name, seed) => plantArtifact(hub, at(name), seed),
    issue: (name, { title, body, labels = [], milestone, author = 'somebody', pull }) =>
      addIssue(hub, at(name), { title, body: body ?? null, labels, milestone, author, pull }).number,
    comment: (name, { author = 'somebody', ...seed }) => addComment(hub, at(name), { ...seed, author }).id,
    checkRun: (name, seed) => plantCheckRun(hub, at(name), seed),
    protection: async (name, branch) => {
      at(name).protectedBranches.add(branch);
      await at(name).git.protect(`refs/heads/${branch}`);
    },
    milestone: (name, title, isOpen = true) =>
      addMilestone(hub, at(name), { title, description: null, isOpen, creator: 'somebody' }).number,
  };
}

function assetOf(hub: Hub, seed: AssetSeed, author: string): StoredAsset {
  const isWhole = seed.state !== 'starter';
  const bytes = isWhole ? Buffer.from(seed.bytes) : new Uint8Array();
  const sha256 = seed.sha256 === undefined ? createHash('sha256').update(bytes).digest('hex') : seed.sha256;
  return {
    id: hub.nextId(),
    name: seed.name,
    label: undefined,
    state: seed.state ?? 'uploaded',
    contentType: seed.contentType ?? 'application/octet-stream',
    bytes,
    sha256: isWhole ? (sha256 ?? undefined) : undefined,
    uploader: seed.uploader ?? author,
    createdAt: hub.now(),
  };
}

function plantRelease(hub: Hub, repository: Repository, seed: ReleaseSeed): number {
  const { isDraft = false, author = 'somebody', createdAt = hub.now() } = seed;
  const planted = storeRelease(repository, {
    id: hub.nextId(),
    tag: seed.tag,
    target: seed.target ?? repository.defaultBranch,
    title: seed.title ?? seed.tag,
    body: seed.body ?? '',
    isDraft,
    isPrerelease: seed.isPrerelease ?? false,
    isImmutable: seed.isImmutable ?? false,
    author,
    createdAt,
    updatedAt: createdAt,
    publishedAt: isDraft ? undefined : createdAt,
    draftName: `untagged-${randomBytes(10).toString('hex')}`,
    hiddenReads: 0,
    assets: (seed.assets ?? []).map((asset) => assetOf(hub, asset, author)),
  });
  return planted.id;
}

function plantAsset(hub: Hub, repository: Repository, id: number, seed: AssetSeed): number {
  const release = repository.releases.get(id);
  if (release === undefined) throw new Error(`the stand-in has no release ${id}`);
  const asset = assetOf(hub, seed, release.author);
  storeRelease(repository, { ...release, assets: [...release.assets, asset] });
  return asset.id;
}
