import type { TreeEntry } from '../git/store.ts';
import { apiOf, pageOf } from '../world/addresses.ts';
import { type Gitea, instant } from '../world/gitea.ts';
import type { StoredRepository } from '../world/repository.ts';

/** A place in a repository: what was asked for, and the commit that it stands for. */
export interface Place {
  /** A branch, tag or commit. */
  readonly ref: string;
  readonly kind: 'branch' | 'tag' | 'commit';
  readonly commit: string;
}

const kinds = { blob: 'file', tree: 'dir', commit: 'submodule' } as const;

function escaped(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

async function contentOf({ git }: StoredRepository, { type, id }: TreeEntry, isWhole: boolean) {
  if (type !== 'blob' || !isWhole) return { encoding: null, content: null };
  return { encoding: 'base64', content: (await git.blob(id)).toString('base64') };
}

/**
 * A file or folder as the API shows it.
 * @param isWhole whether a file's content is part of it; lists leave it out.
 */
export async function contentsShape(
  gitea: Gitea,
  repository: StoredRepository,
  { ref, kind, commit }: Place,
  entry: TreeEntry,
  isWhole: boolean,
): Promise<unknown> {
  const { path, id, size } = entry;
  const last = await repository.git.commit(await repository.git.lastChange(commit, path));
  const self = `${apiOf(gitea, repository)}/contents/${escaped(path)}?ref=${encodeURIComponent(ref)}`;
  const html = `${pageOf(gitea, repository)}/src/${kind}/${ref}/${escaped(path)}`;
  const git = `${apiOf(gitea, repository)}/git/blobs/${id}`;
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha: id,
    last_commit_sha: last?.id ?? commit,
    last_committer_date: instant(last?.committer.at ?? gitea.now()),
    last_author_date: instant(last?.author.at ?? gitea.now()),
    type: kinds[entry.type],
    size,
    ...(await contentOf(repository, entry, isWhole)),
    target: null,
    url: self,
    html_url: html,
    git_url: git,
    download_url: `${pageOf(gitea, repository)}/raw/${kind}/${ref}/${escaped(path)}`,
    submodule_git_url: null,
    _links: { self, git, html },
  };
}
