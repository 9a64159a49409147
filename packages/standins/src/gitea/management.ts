import { randomUUID } from 'node:crypto';
import { fail } from '@lockstep/core';
import { type GitRepository, openGitRepository } from '../git/index.ts';
import { type NewRun, startRun } from './actions/starting.ts';
import { repositoryNamed } from './http/repository-call.ts';
import { type GiteaInventory, takeInventory } from './inventory.ts';
import { addComment } from './issues/comments.ts';
import type { GiteaAccess, GiteaAttachmentSettings } from './options.ts';
import { addProtection } from './refs/branches.ts';
import { createRepository } from './repositories/creation.ts';
import type { Gitea } from './world/gitea.ts';
import type { StoredRelease } from './world/release.ts';
import { type StoredRepository, storeRelease } from './world/repository.ts';
import { type StoredUser, userNamed } from './world/user.ts';

/** A repository to be there; `name` is `owner/name`. */
export interface GiteaRepositorySeed {
  readonly name: string;
  readonly defaultBranch?: string;
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  /** Access by login; the owner has all. */
  readonly collaborators?: Readonly<Record<string, GiteaAccess>>;
  /** Default true: it starts with a commit. */
  readonly hasReadme?: boolean;
}

/** A release to plant as if somebody had made it before; none of the server's rules is applied. */
export interface GiteaReleaseSeed {
  readonly repository: string;
  readonly tag: string;
  readonly author: string;
  readonly name?: string;
  readonly body?: string;
  readonly target?: string;
  /** Default true. */
  readonly isDraft?: boolean;
  readonly isPrerelease?: boolean;
  readonly assets?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** A run to plant; `actor` is a login. */
export type GiteaRunSeed = Omit<NewRun, 'actor'> & { readonly repository: string; readonly actor: string };

/** What a run left on the server. */
export interface GiteaArtifactSeed {
  readonly repository: string;
  readonly run: number;
  readonly name: string;
  /** A zip archive. */
  readonly archive: Uint8Array;
  readonly isExpired?: boolean;
}

/** A comment that was brought from another server, by somebody here. */
export interface GiteaCommentSeed {
  readonly repository: string;
  readonly issue: number;
  readonly author: string;
  readonly body: string;
  readonly originalAuthor: string;
}

/** What tests do to a server past all rules. */
export interface GiteaManagement {
  /** Makes a repository and gives what is on its disk. */
  addRepository(seed: GiteaRepositorySeed): Promise<GitRepository>;
  /** Gives the release's number. */
  addRelease(seed: GiteaReleaseSeed): number;
  /** Replaces the bytes of an asset that is there. */
  replaceAsset(repository: string, asset: number, bytes: Uint8Array): void;
  /** Gives the run's number. */
  addRun(seed: GiteaRunSeed): number;
  addArtifact(seed: GiteaArtifactSeed): number;
  /** Gives the comment's number. */
  addComment(seed: GiteaCommentSeed): number;
  /** Protects a branch, for pushes as well. */
  protect(repository: string, branch: string): Promise<void>;
  /** Points a ref somewhere; the commit need not be there. Undefined removes it. */
  setRef(repository: string, ref: string, commit: string | undefined): Promise<void>;
  /** Changes what the server takes as a file. */
  changeAttachments(change: Partial<GiteaAttachmentSettings>): void;
  /** From now on uploads are sent elsewhere; undefined takes them again. */
  redirectUploads(location: string | undefined): void;
  /** What it holds, for assertions. */
  inventory(): Promise<GiteaInventory>;
}

function known<Found>(found: Found | undefined, name: string): Found {
  if (found === undefined) throw fail('INTERNAL', `the stand-in has no ${name}`);
  return found;
}

function addRelease(
  gitea: Gitea,
  repository: StoredRepository,
  author: StoredUser,
  seed: GiteaReleaseSeed,
): number {
  const created = gitea.now();
  const assets = (seed.assets ?? []).map((file) => ({
    ...file,
    id: gitea.numbers.next('asset'),
    uuid: randomUUID(),
    downloads: 0,
    created,
  }));
  const release: StoredRelease = {
    id: gitea.numbers.next('release'),
    tag: seed.tag,
    target: seed.target ?? repository.defaultBranch,
    name: seed.name ?? seed.tag,
    body: seed.body ?? '',
    isDraft: seed.isDraft ?? true,
    isPrerelease: seed.isPrerelease ?? false,
    isTag: false,
    author,
    created,
    assets,
  };
  return storeRelease(repository, release).id;
}

function replaceAsset({ releases }: StoredRepository, asset: number, bytes: Uint8Array): void {
  for (const release of releases.values()) {
    const assets = release.assets.map((each) => (each.id === asset ? { ...each, bytes } : each));
    releases.set(release.id, { ...release, assets });
  }
}

function addArtifact(gitea: Gitea, repository: StoredRepository, seed: GiteaArtifactSeed): number {
  const { run, name, archive, isExpired = false } = seed;
  const id = gitea.numbers.next('artifact');
  repository.artifacts.set(id, { id, run, name, archive, isExpired, created: gitea.now() });
  return id;
}

/** The means of changing a server from outside of its protocol. */
export function createManagement(gitea: Gitea): GiteaManagement {
  const repositoryOf = (name: string) => known(repositoryNamed(gitea, name), name);
  const accountOf = (login: string) => known(userNamed(gitea, login), login);
  return {
    async addRepository({ name: fullName, ...seed }) {
      const [login = '', name = ''] = fullName.split('/');
      const repository = await createRepository(gitea, { ...seed, owner: accountOf(login), name });
      return openGitRepository(repository.git.folder);
    },
    addRelease: (seed) => addRelease(gitea, repositoryOf(seed.repository), accountOf(seed.author), seed),
    replaceAsset: (repository, asset, bytes) => replaceAsset(repositoryOf(repository), asset, bytes),
    addRun: (seed) =>
      startRun(gitea, repositoryOf(seed.repository), { ...seed, actor: accountOf(seed.actor) }).id,
    addArtifact: (seed) => addArtifact(gitea, repositoryOf(seed.repository), seed),
    addComment: ({ repository, issue: number, author, body, originalAuthor }) =>
      addComment(gitea, repositoryOf(repository), { number, author: accountOf(author), body, originalAuthor })
        .id,
    protect: async (repository, branch) => {
      await addProtection(gitea, repositoryOf(repository), branch, false);
    },
    setRef: (repository, ref, commit) => repositoryOf(repository).git.setRef(ref, commit),
    changeAttachments(change) {
      gitea.attachments = { ...gitea.attachments, ...change };
    },
    redirectUploads(location) {
      gitea.redirectUploads = location;
    },
    inventory: () => takeInventory(gitea),
  };
}
