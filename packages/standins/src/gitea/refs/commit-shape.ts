import type { GitCommit, GitSignature } from '../git/objects.ts';
import { apiOf, pageOf } from '../world/addresses.ts';
import { type Gitea, instant } from '../world/gitea.ts';
import type { StoredRepository } from '../world/repository.ts';

const noDate = '0001-01-01T00:00:00Z';

/** What the server says of a signature when there is none. */
export const unverified = {
  verified: false,
  reason: 'gpg.error.not_signed_commit',
  signature: '',
  signer: null,
  payload: '',
} as const;

function personOf({ users }: Gitea, { name, email }: GitSignature): unknown {
  const account = users.find((user) => user.email === email);
  return { name, email, username: account?.login ?? '' };
}

const signatureOf = ({ name, email, at }: GitSignature) => ({ name, email, date: instant(at) });

/** A commit where a branch names it. */
export function branchCommit(gitea: Gitea, repository: StoredRepository, commit: GitCommit): unknown {
  return {
    id: commit.id,
    message: commit.message,
    url: `${pageOf(gitea, repository)}/commit/${commit.id}`,
    author: personOf(gitea, commit.author),
    committer: personOf(gitea, commit.committer),
    verification: unverified,
    timestamp: instant(commit.committer.at),
    added: null,
    removed: null,
    modified: null,
  };
}

/** A commit where a change of a file made it. */
export function fileCommit(gitea: Gitea, repository: StoredRepository, commit: GitCommit): unknown {
  const api = apiOf(gitea, repository);
  const place = (kind: 'commits' | 'trees', sha: string) => ({
    url: `${api}/git/${kind}/${sha}`,
    sha,
    created: noDate,
  });
  return {
    ...place('commits', commit.id),
    html_url: `${pageOf(gitea, repository)}/commit/${commit.id}`,
    author: signatureOf(commit.author),
    committer: signatureOf(commit.committer),
    parents: commit.parents.map((parent) => place('commits', parent)),
    message: commit.message,
    tree: place('trees', commit.tree),
  };
}

/** A commit where a comparison lists it; the other fields of the API description are not modelled. */
export function listedCommit(gitea: Gitea, repository: StoredRepository, commit: GitCommit): unknown {
  return {
    sha: commit.id,
    url: `${apiOf(gitea, repository)}/git/commits/${commit.id}`,
    html_url: `${pageOf(gitea, repository)}/commit/${commit.id}`,
    created: instant(commit.committer.at),
    commit: {
      message: commit.message,
      author: signatureOf(commit.author),
      committer: signatureOf(commit.committer),
    },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${apiOf(gitea, repository)}/git/commits/${sha}`,
      created: noDate,
    })),
  };
}
