import type { StandInAnswer } from '../../exchange.ts';
import type { GitTag } from '../git/objects.ts';
import type { NamedRef } from '../git/store.ts';
import { emptyAnswer, giteaJson } from '../http/answers.ts';
import { type Endpoint, type RepositoryCall, requiredText, textIn, userOf } from '../http/call.ts';
import { pageOf } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository } from '../http/repository-call.ts';
import { apiOf, pageOf as browserPage } from '../world/addresses.ts';
import { instant } from '../world/gitea.ts';
import { listedCommit, unverified } from './commit-shape.ts';

function refShape({ gitea, repository }: RepositoryCall, { ref, type, id }: NamedRef): unknown {
  const api = apiOf(gitea, repository);
  return { ref, url: `${api}/git/${ref}`, object: { type, sha: id, url: `${api}/git/${type}s/${id}` } };
}

// A list even when a single ref is named, and of every ref that starts so.
async function listRefs(call: RepositoryCall): Promise<StandInAnswer> {
  const refs = await call.repository.git.refs(`refs/${call.params.ref ?? ''}`);
  if (refs.length === 0) throw refusals.notFound();
  return giteaJson(
    200,
    refs.map((each) => refShape(call, each)),
  );
}

async function showTagObject(call: RepositoryCall): Promise<StandInAnswer> {
  const { gitea, repository, params } = call;
  const tag = await repository.git.tag(params.sha ?? '');
  if (tag === undefined) throw refusals.notFound();
  const api = apiOf(gitea, repository);
  return giteaJson(200, {
    tag: tag.name,
    sha: tag.id,
    url: `${api}/git/tags/${tag.id}`,
    message: tag.message,
    tagger: { name: tag.tagger.name, email: tag.tagger.email, date: instant(tag.tagger.at) },
    object: { type: tag.type, url: `${api}/git/commits/${tag.object}`, sha: tag.object },
    verification: unverified,
  });
}

// The address of the commit carries the id of the tag's own object, where it has one.
async function tagShape(
  { gitea, repository }: RepositoryCall,
  { ref, id }: NamedRef,
  tag: GitTag | undefined,
): Promise<unknown> {
  const name = ref.slice('refs/tags/'.length);
  const sha = tag?.object ?? id;
  const commit = await repository.git.commit(sha);
  const page = browserPage(gitea, repository);
  return {
    name,
    message: tag?.message ?? commit?.message ?? '',
    id,
    commit: {
      url: `${apiOf(gitea, repository)}/git/commits/${id}`,
      sha,
      created: instant(commit?.committer.at ?? gitea.now()),
    },
    zipball_url: `${page}/archive/${name}.zip`,
    tarball_url: `${page}/archive/${name}.tar.gz`,
  };
}

async function describeTag(call: RepositoryCall, ref: NamedRef): Promise<unknown> {
  return tagShape(call, ref, ref.type === 'tag' ? await call.repository.git.tag(ref.id) : undefined);
}

async function listTags(call: RepositoryCall): Promise<StandInAnswer> {
  const refs = await call.repository.git.refs('refs/tags/');
  const tags = await Promise.all(pageOf(refs, call).map((ref) => describeTag(call, ref)));
  return giteaJson(200, tags, { 'x-total-count': String(refs.length) });
}

async function tagNamed(
  { repository: { git } }: RepositoryCall,
  name: string,
): Promise<NamedRef | undefined> {
  return (await git.refs(`refs/tags/${name}`)).find(({ ref }) => ref === `refs/tags/${name}`);
}

async function showTag(call: RepositoryCall): Promise<StandInAnswer> {
  const ref = await tagNamed(call, call.params.tag ?? '');
  if (ref === undefined) throw refusals.notFound();
  return giteaJson(200, await describeTag(call, ref));
}

async function createTag(call: RepositoryCall): Promise<StandInAnswer> {
  const { git, defaultBranch } = call.repository;
  const [name, message] = [requiredText(call, 'tag_name', 'TagName'), textIn(call, 'message')];
  const target = textIn(call, 'target') || defaultBranch;
  const commit = await git.resolve(target);
  if (commit === undefined) throw refusals.targetUnknown(target);
  if ((await tagNamed(call, name)) !== undefined) throw refusals.tagExists(name);
  const { login, email } = userOf(call);
  const signed = ['-c', `user.name=${login}`, '-c', `user.email=${email}`];
  await git.run(
    ...signed,
    'tag',
    ...(message === '' ? [] : ['--annotate', '--message', message]),
    name,
    commit,
  );
  return showTag({ ...call, params: { ...call.params, tag: name } }).then((answer) => ({
    ...answer,
    status: 201,
  }));
}

async function removeTag(call: RepositoryCall): Promise<StandInAnswer> {
  const { git, releases } = call.repository;
  const name = call.params.tag ?? '';
  if ((await tagNamed(call, name)) === undefined) throw refusals.notFound();
  // API description, repoDeleteTag: conflict; a tag with a release goes by its release.
  if ([...releases.values()].some(({ tag, isTag }) => tag === name && !isTag)) throw refusals.tagHasRelease();
  await git.setRef(`refs/tags/${name}`, undefined);
  return emptyAnswer(204);
}

async function compare(call: RepositoryCall): Promise<StandInAnswer> {
  const { gitea, repository, params } = call;
  const [base = '', head = ''] = (params.range ?? '').split('...');
  const [from, to] = await Promise.all([repository.git.resolve(base), repository.git.resolve(head)]);
  if (from === undefined || to === undefined) throw refusals.notFound();
  const ids = (await repository.git.run('rev-list', `${from}..${to}`)).split('\n').filter((id) => id !== '');
  const commits = await Promise.all(ids.map((id) => repository.git.commit(id)));
  const listed = commits
    .filter((each) => each !== undefined)
    .map((each) => listedCommit(gitea, repository, each));
  return giteaJson(200, { total_commits: ids.length, commits: listed });
}

/** Refs, tags and what lies between two of them. */
export const refEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'git/refs', 'read', listRefs),
  onRepository('GET', 'git/refs/*ref', 'read', listRefs),
  onRepository('GET', 'git/tags/:sha', 'read', showTagObject),
  onRepository('GET', 'tags', 'read', listTags),
  onRepository('POST', 'tags', 'write', createTag),
  onRepository('GET', 'tags/*tag', 'read', showTag),
  onRepository('DELETE', 'tags/*tag', 'write', removeTag),
  onRepository('GET', 'compare/*range', 'read', compare),
];
