import type { StandInAnswer } from '../../exchange.ts';
import { emptyAnswer, giteaJson } from '../http/answers.ts';
import { type Endpoint, flagIn, type RepositoryCall, requiredText, textIn, userOf } from '../http/call.ts';
import { listAnswer } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository } from '../http/repository-call.ts';
import type { StoredRelease } from '../world/release.ts';
import { storeRelease } from '../world/repository.ts';
import { releaseOf, releaseOfTag, visibleReleases } from './lookup.ts';
import { releaseShape } from './shape.ts';

function list(call: RepositoryCall): StandInAnswer {
  const { gitea, repository, request } = call;
  const fits = (name: string, value: boolean) => [null, String(value)].includes(request.query.get(name));
  const releases = visibleReleases(call).filter(
    ({ isDraft, isPrerelease }) => fits('draft', isDraft) && fits('pre-release', isPrerelease),
  );
  return listAnswer(call, releases, (release) => releaseShape(gitea, repository, release));
}

function shown({ gitea, repository }: RepositoryCall, release: StoredRelease, status = 200): StandInAnswer {
  return giteaJson(status, releaseShape(gitea, repository, release));
}

/** A tag that is not there is made when its release becomes public, and stays when the release goes. */
async function ensureTag(
  { repository: { git } }: RepositoryCall,
  { tag, target, isDraft }: StoredRelease,
): Promise<void> {
  if (isDraft) return;
  const [existing] = (await git.refs(`refs/tags/${tag}`)).filter(({ ref }) => ref === `refs/tags/${tag}`);
  if (existing !== undefined) return;
  const commit = await git.resolve(target);
  if (commit === undefined) throw refusals.targetUnknown(target);
  await git.setRef(`refs/tags/${tag}`, commit);
}

async function create(call: RepositoryCall): Promise<StandInAnswer> {
  const { gitea, repository } = call;
  const tag = requiredText(call, 'tag_name', 'TagName');
  if ((await repository.git.refs('refs/heads/')).length === 0) throw refusals.repositoryEmpty();
  const taken = [...repository.releases.values()].find(
    (each) => each.tag.toLowerCase() === tag.toLowerCase(),
  );
  if (taken !== undefined && !taken.isTag) throw refusals.releaseExists();
  const release: StoredRelease = {
    id: taken?.id ?? gitea.numbers.next('release'),
    tag,
    target: textIn(call, 'target_commitish') || repository.defaultBranch,
    name: textIn(call, 'name'),
    body: textIn(call, 'body'),
    isDraft: flagIn(call, 'draft') ?? false,
    isPrerelease: flagIn(call, 'prerelease') ?? false,
    isTag: false,
    author: userOf(call),
    created: gitea.now(),
    assets: [],
  };
  await ensureTag(call, release);
  return shown(call, storeRelease(repository, release), 201);
}

// An empty text changes nothing (go-gitea/gitea, routers/api/v1/repo/release.go, EditRelease).
async function change(call: RepositoryCall): Promise<StandInAnswer> {
  const before = releaseOf(call);
  const after: StoredRelease = {
    ...before,
    tag: textIn(call, 'tag_name') || before.tag,
    target: textIn(call, 'target_commitish') || before.target,
    name: textIn(call, 'name') || before.name,
    body: textIn(call, 'body') || before.body,
    isDraft: flagIn(call, 'draft') ?? before.isDraft,
    isPrerelease: flagIn(call, 'prerelease') ?? before.isPrerelease,
  };
  await ensureTag(call, after);
  return shown(call, storeRelease(call.repository, after));
}

// What is left of a release is its tag, as if it had been pushed without one.
function remove({ repository }: RepositoryCall, release: StoredRelease): StandInAnswer {
  storeRelease(repository, { ...release, isTag: true, assets: [] });
  return emptyAnswer(204);
}

function latest(call: RepositoryCall): StandInAnswer {
  const release = visibleReleases(call).find(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
  if (release === undefined) throw refusals.notFound();
  return shown(call, release);
}

const tagOf = ({ params }: RepositoryCall) => params.tag ?? '';

/** Releases; their files are in `assets.ts`. */
export const releaseEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'releases', 'read', list),
  onRepository('POST', 'releases', 'write', create),
  onRepository('GET', 'releases/latest', 'read', latest),
  onRepository('GET', 'releases/tags/*tag', 'read', (call) => shown(call, releaseOfTag(call, tagOf(call)))),
  onRepository('DELETE', 'releases/tags/*tag', 'write', (call) =>
    remove(call, releaseOfTag(call, tagOf(call))),
  ),
  onRepository('GET', 'releases/:id', 'read', (call) => shown(call, releaseOf(call))),
  onRepository('PATCH', 'releases/:id', 'write', change),
  onRepository('DELETE', 'releases/:id', 'write', (call) => remove(call, releaseOf(call))),
];
