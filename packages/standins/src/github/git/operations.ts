import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import type { Call, Operation } from '../api/call.ts';
import { accountDocument, nodeId } from '../documents/account.ts';
import { apiOf, pageOf } from '../hub.ts';
import { refusals, refuse } from '../refusal.ts';
import { getContents } from './contents.ts';
import { type GitCommit, type GitObject, type GitTag, isRefName, resolveRevision } from './git-store.ts';

const reading = { area: 'contents', level: 'read' } as const;

function objectDocument(call: Call, { sha, type }: GitObject) {
  return { sha, type, url: `${apiOf(call.hub, call.repository)}/git/${type}s/${sha}` };
}

/** One ref by its name without `refs/`; annotated tags are shown as they are. */
async function getRef(call: Call): Promise<StandInAnswer> {
  const name = call.params.ref ?? '';
  const found = isRefName(name) ? await call.repository.git.ref(`refs/${name}`) : undefined;
  if (found === undefined) return refuse(refusals.notFound());
  return jsonAnswer(200, {
    ref: `refs/${name}`,
    node_id: nodeId('Ref', name),
    url: `${apiOf(call.hub, call.repository)}/git/refs/${name}`,
    object: objectDocument(call, found),
  });
}

function tagDocument(call: Call, sha: string, tag: GitTag) {
  return {
    node_id: nodeId('Tag', sha),
    sha,
    url: `${apiOf(call.hub, call.repository)}/git/tags/${sha}`,
    tagger: tag.tagger,
    object: objectDocument(call, tag.target),
    tag: tag.name,
    message: tag.message,
    verification: unsigned,
  };
}

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** An annotated tag by its id. */
async function getTag(call: Call): Promise<StandInAnswer> {
  const sha = call.params.tag_sha ?? '';
  const tag = await call.repository.git.tag(sha);
  return tag === undefined ? refuse(refusals.notFound()) : jsonAnswer(200, tagDocument(call, sha, tag));
}

function commitDocument(call: Call, sha: string, commit: GitCommit) {
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

/** A commit by its id, or by a branch or tag. */
async function getCommit(call: Call): Promise<StandInAnswer> {
  const { git } = call.repository;
  const revision = call.params.ref ?? '';
  const sha = await resolveRevision(git, revision);
  const commit = sha === undefined ? undefined : await git.commit(sha);
  if (sha === undefined || commit === undefined)
    return refuse(refusals.unprocessable(`No commit found for SHA: ${revision}`));
  return jsonAnswer(200, commitDocument(call, sha, commit));
}

/** Refs, tags, commits and files. */
export const gitOperations: readonly Operation[] = [
  { method: 'GET', path: '/git/ref/{ref+}', needs: reading, answer: getRef },
  { method: 'GET', path: '/git/tags/{tag_sha}', needs: reading, answer: getTag },
  { method: 'GET', path: '/commits/{ref+}', needs: reading, answer: getCommit },
  { method: 'GET', path: '/contents', needs: reading, answer: getContents },
  { method: 'GET', path: '/contents/', needs: reading, answer: getContents },
  { method: 'GET', path: '/contents/{path+}', needs: reading, answer: getContents },
];
