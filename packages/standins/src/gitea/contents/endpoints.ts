import type { StandInAnswer } from '../../exchange.ts';
import { isJsonObject } from '../../json-object.ts';
import type { TreeEntry } from '../git/store.ts';
import { giteaJson } from '../http/answers.ts';
import { type Endpoint, type RepositoryCall, textIn, userOf } from '../http/call.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository } from '../http/repository-call.ts';
import { fileCommit, unverified } from '../refs/commit-shape.ts';
import { contentsShape, type Place } from './shape.ts';

async function placeOf(
  { repository: { git, defaultBranch } }: RepositoryCall,
  asked: string,
): Promise<Place> {
  const ref = asked === '' ? defaultBranch : asked.replace(/^refs\/(heads|tags)\//, '');
  const commit = await git.resolve(ref);
  if (commit === undefined) throw refusals.notFound(`object does not exist [id: ${ref}, rel_path: ]`);
  const named = (await git.refs('refs/')).map((each) => each.ref);
  const kind = named.includes(`refs/heads/${ref}`)
    ? 'branch'
    : named.includes(`refs/tags/${ref}`)
      ? 'tag'
      : 'commit';
  return { ref, kind, commit };
}

async function entryAt(
  { repository: { git } }: RepositoryCall,
  commit: string,
  path: string,
): Promise<TreeEntry | undefined> {
  return (await git.entries(commit, path)).find((each) => each.path === path);
}

async function read(call: RepositoryCall): Promise<StandInAnswer> {
  const { gitea, repository, request } = call;
  const path = (call.params.path ?? '').replace(/\/+$/, '');
  const place = await placeOf(call, request.query.get('ref') ?? '');
  const entry = path === '' ? undefined : await entryAt(call, place.commit, path);
  if (path !== '' && entry === undefined) throw refusals.fileMissing(path);
  if (entry !== undefined && entry.type !== 'tree')
    return giteaJson(200, await contentsShape(gitea, repository, place, entry, true));
  const entries = await repository.git.entries(place.commit, path === '' ? '' : `${path}/`);
  const list = entries.map((each) => contentsShape(gitea, repository, place, each, false));
  return giteaJson(200, await Promise.all(list));
}

function contentIn({ body }: RepositoryCall): Buffer {
  const { content } = body;
  if (typeof content !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(content))
    throw refusals.malformed('content is not base64');
  return Buffer.from(content, 'base64');
}

async function refuseChange(
  call: RepositoryCall,
  path: string,
  branch: string,
  entry: TreeEntry | undefined,
) {
  const { repository, request } = call;
  if (repository.protections.get(branch)?.mayPush === false)
    throw refusals.branchProtected(userOf(call).login);
  const sha = textIn(call, 'sha');
  const creates = request.method === 'POST' || (request.method === 'PUT' && sha === '');
  if (creates && entry !== undefined) throw refusals.fileExists(path);
  if (!creates && entry === undefined) throw refusals.fileMissing(path);
  if (!creates && entry !== undefined && sha !== entry.id) throw refusals.fileChanged(sha, entry.id);
}

function authorOf(call: RepositoryCall) {
  const { author } = call.body;
  const user = userOf(call);
  if (!isJsonObject(author)) return user;
  return { login: String(author.name ?? user.login), email: String(author.email ?? user.email) };
}

async function write(call: RepositoryCall): Promise<StandInAnswer> {
  const { gitea, repository, request } = call;
  const path = call.params.path ?? '';
  const branch = textIn(call, 'branch') || repository.defaultBranch;
  const place = await placeOf(call, branch);
  if (place.kind !== 'branch') throw refusals.notFound(`branch does not exist [name: ${branch}]`);
  const entry = await entryAt(call, place.commit, path);
  await refuseChange(call, path, branch, entry);
  const isRemoval = request.method === 'DELETE';
  const usual = isRemoval ? `Delete ${path}` : entry === undefined ? `Add ${path}` : `Update ${path}`;
  const target = await branchFor(call, branch, place.commit);
  const commit = await repository.git.change(target, {
    path,
    content: isRemoval ? undefined : contentIn(call),
    message: textIn(call, 'message') || usual,
    author: authorOf(call),
    at: gitea.now(),
  });
  return written(call, { ref: target, kind: 'branch', commit }, path, entry);
}

/** A change may start a branch of its own. */
async function branchFor(call: RepositoryCall, branch: string, commit: string): Promise<string> {
  const wanted = textIn(call, 'new_branch') || branch;
  if (wanted === branch) return branch;
  const { git } = call.repository;
  if ((await git.refs(`refs/heads/${wanted}`)).some(({ ref }) => ref === `refs/heads/${wanted}`))
    throw refusals.branchExists();
  await git.setRef(`refs/heads/${wanted}`, commit);
  return wanted;
}

async function written(
  call: RepositoryCall,
  place: Place,
  path: string,
  before: TreeEntry | undefined,
): Promise<StandInAnswer> {
  const { gitea, repository } = call;
  const commit = await repository.git.commit(place.commit);
  const entry = await entryAt(call, place.commit, path);
  const content = entry === undefined ? null : await contentsShape(gitea, repository, place, entry, true);
  const status = before === undefined ? 201 : 200;
  const made = commit === undefined ? null : fileCommit(gitea, repository, commit);
  return giteaJson(status, { content, commit: made, verification: unverified });
}

/** Files of a repository. */
export const contentsEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'contents', 'read', read),
  onRepository('GET', 'contents/*path', 'read', read),
  onRepository('POST', 'contents/*path', 'write', write),
  onRepository('PUT', 'contents/*path', 'write', write),
  onRepository('DELETE', 'contents/*path', 'write', write),
];
