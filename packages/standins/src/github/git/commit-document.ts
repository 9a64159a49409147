import type { Call } from '../api/call.ts';
import { accountDocument, nodeId } from '../documents/account.ts';
import { apiOf, pageOf } from '../hub.ts';
import type { GitCommit } from './git-store.ts';

/** What is said of a signature where there is none. */
export const unsigned = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** A commit as the API shows it. */
export function commitDocument(call: Call, sha: string, commit: GitCommit) {
  const api = apiOf(call.hub, call.repository);
  const page = pageOf(call.hub, call.repository);
  const url = `${api}/commits/${sha}`;
  return {
    sha,
    node_id: nodeId('Commit', sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${url}/comments`,
    author: accountDocument(call.hub, call.repository.owner),
    committer: accountDocument(call.hub, call.repository.owner),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `${page}/commit/${parent}`,
    })),
    stats: { total: 0, additions: 0, deletions: 0 },
    files: [],
  };
}
