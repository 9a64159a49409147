import { existsSync } from 'node:fs';
import { createGitRepository } from '../../git/index.ts';
import { folderOf, openGitStore } from '../git/store.ts';
import type { GiteaAccess } from '../options.ts';
import type { Gitea } from '../world/gitea.ts';
import { emptyRepository, fullName, type StoredRepository } from '../world/repository.ts';
import type { StoredUser } from '../world/user.ts';

export interface NewRepository {
  readonly owner: StoredUser;
  readonly name: string;
  readonly defaultBranch?: string;
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  readonly collaborators?: Readonly<Record<string, GiteaAccess>>;
  /** Whether it starts with a commit. */
  readonly hasReadme?: boolean;
}

async function addReadme(gitea: Gitea, { git, defaultBranch, name, owner }: StoredRepository): Promise<void> {
  await git.change(defaultBranch, {
    path: 'README.md',
    content: Buffer.from(`# ${name}\n`),
    message: 'Initial commit',
    author: owner,
    at: gitea.now(),
  });
}

/** Makes a repository; a bare one that is already in its folder is taken as it is. */
export async function createRepository(gitea: Gitea, wanted: NewRepository): Promise<StoredRepository> {
  const {
    owner,
    name,
    defaultBranch = 'main',
    isPrivate = false,
    isArchived = false,
    collaborators = {},
  } = wanted;
  const folder = folderOf(gitea.gitRoot, owner.login, name);
  const isNew = !existsSync(folder);
  if (isNew) await createGitRepository(folder, { defaultBranch });
  const access = Object.entries(collaborators).map(([login, each]) => [login.toLowerCase(), each] as const);
  const repository = emptyRepository({
    id: gitea.numbers.next('repository'),
    owner,
    name,
    isPrivate,
    isArchived,
    defaultBranch,
    collaborators: new Map(access),
    created: gitea.now(),
    git: openGitStore(folder),
  });
  gitea.repositories.set(fullName(repository).toLowerCase(), repository);
  if (isNew && (wanted.hasReadme ?? true)) await addReadme(gitea, repository);
  return repository;
}
