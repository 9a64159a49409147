import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import type { Call, Operation } from '../api/call.ts';
import { nodeId } from '../documents/account.ts';
import { apiOf } from '../hub.ts';
import { refusals, refuse } from '../refusal.ts';
import { commitDocument, unsigned } from './commit-document.ts';
import { getContents } from './contents.ts';
import { type GitObject, type GitTag, isRefName, resolveRevision } from './git-store.ts';

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

/** An annotated tag by its id. */
async function getTag(call: Call): Promise<StandInAnswer> {
  const sha = call.params.tag_sha ?? '';
  const tag = await call.repository.git.tag(sha);
  return tag === undefined ? refuse(refusals.notFound()) : jsonAnswer(200, tagDocument(call, sha, tag));
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
