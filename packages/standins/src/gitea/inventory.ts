import { createHash } from 'node:crypto';
import { checksumsOf } from '../npm/checksums.ts';
import type { Gitea } from './world/gitea.ts';
import type { StoredNpmPackage } from './world/npm-package.ts';
import type { StoredRelease } from './world/release.ts';
import { fullName, type StoredRepository } from './world/repository.ts';

export interface GiteaInventoryAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

export interface GiteaInventoryRelease {
  readonly id: number;
  readonly tag: string;
  readonly target: string;
  readonly title: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  readonly author: string;
  readonly assets: readonly GiteaInventoryAsset[];
}

export interface GiteaInventoryRepository {
  readonly releases: readonly GiteaInventoryRelease[];
  /** Ids by full ref name, tags as they are. */
  readonly refs: Readonly<Record<string, string>>;
  readonly issues: readonly {
    readonly number: number;
    readonly title: string;
    readonly isOpen: boolean;
    readonly labels: readonly string[];
  }[];
  readonly milestones: readonly { readonly title: string; readonly isOpen: boolean }[];
  readonly pulls: readonly {
    readonly number: number;
    readonly head: string;
    readonly base: string;
    readonly isOpen: boolean;
    readonly isMerged: boolean;
  }[];
  readonly comments: readonly string[];
  readonly statuses: readonly { readonly commit: string; readonly context: string; readonly state: string }[];
}

/** A version of an npm package, by the bytes that are served. */
export interface GiteaInventoryVersion {
  readonly sha256: string;
  readonly integrity: string;
  readonly size: number;
}

export interface GiteaInventoryPackage {
  readonly versions: Readonly<Record<string, GiteaInventoryVersion>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** What a server holds: repositories and packages by `owner/name`. */
export interface GiteaInventory {
  readonly repositories: Readonly<Record<string, GiteaInventoryRepository>>;
  readonly packages: Readonly<Record<string, GiteaInventoryPackage>>;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function describeRelease(release: StoredRelease): GiteaInventoryRelease {
  const { id, tag, target, name: title, body, isDraft, isPrerelease, author, assets } = release;
  const files = assets.map(({ id: asset, name, bytes }) => ({
    id: asset,
    name,
    size: bytes.byteLength,
    sha256: sha256Of(bytes),
  }));
  return { id, tag, target, title, body, isDraft, isPrerelease, author: author.login, assets: files };
}

async function describeRepository(repository: StoredRepository): Promise<GiteaInventoryRepository> {
  const { releases, git, issues, labels, milestones, pulls, comments, statuses } = repository;
  return {
    releases: [...releases.values()].filter(({ isTag }) => !isTag).map(describeRelease),
    refs: Object.fromEntries((await git.refs('refs/')).map(({ ref, id }) => [ref, id])),
    issues: [...issues.values()].map(({ number, title, isOpen, labels: ids }) => ({
      number,
      title,
      isOpen,
      labels: ids.flatMap((id) => labels.get(id)?.name ?? []),
    })),
    milestones: [...milestones.values()].map(({ title, isOpen }) => ({ title, isOpen })),
    pulls: [...pulls.values()].map(({ number, head, base, isOpen, merged }) => ({
      number,
      head,
      base,
      isOpen,
      isMerged: merged !== undefined,
    })),
    comments: [...comments.values()].map(({ body }) => body),
    statuses: statuses.map(({ commit, context, state }) => ({ commit, context, state })),
  };
}

function describePackage({ versions, tags }: StoredNpmPackage): GiteaInventoryPackage {
  const described = [...versions.values()].map(({ version, tarball }) => {
    const { integrity } = checksumsOf(tarball);
    return [version, { sha256: sha256Of(tarball), integrity, size: tarball.byteLength }] as const;
  });
  return { versions: Object.fromEntries(described), tags: Object.fromEntries(tags) };
}

/** A copy of what the server holds now. */
export async function takeInventory({ repositories, packages }: Gitea): Promise<GiteaInventory> {
  const described = [...repositories.values()].map(
    async (repository) => [fullName(repository), await describeRepository(repository)] as const,
  );
  const all = [...packages.values()].map(
    (each) => [`${each.owner.login}/${each.name}`, describePackage(each)] as const,
  );
  return {
    repositories: Object.fromEntries(await Promise.all(described)),
    packages: Object.fromEntries(all),
  };
}
