import type { StandInAnswer } from '../../exchange.ts';
import { giteaJson } from '../http/answers.ts';
import { type Endpoint, type RepositoryCall, textIn, userOf } from '../http/call.ts';
import { listAnswer } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository } from '../http/repository-call.ts';
import { repositoryShape } from '../repositories/shape.ts';
import { apiOf } from '../world/addresses.ts';
import { type Gitea, instant } from '../world/gitea.ts';
import type { StatusState, StoredRepository, StoredStatus } from '../world/repository.ts';
import { userShape } from '../world/user.ts';

// The worst first: one of them decides (go-gitea/gitea, modules/commitstatus, Combine).
const severity: readonly StatusState[] = ['error', 'failure', 'warning', 'pending', 'success', 'skipped'];

function statusShape(gitea: Gitea, repository: StoredRepository, status: StoredStatus): unknown {
  const { id, commit, context, state, description, target, creator, created } = status;
  return {
    id,
    status: state,
    target_url: target,
    description,
    url: `${apiOf(gitea, repository)}/statuses/${commit}`,
    context,
    creator: creator === undefined ? null : userShape(gitea, creator),
    created_at: instant(created),
    updated_at: instant(created),
  };
}

async function commitOf({ repository, params }: RepositoryCall): Promise<string> {
  const ref = params.ref ?? '';
  const commit = await repository.git.resolve(ref);
  if (commit === undefined) throw refusals.notFound(`object does not exist [id: ${ref}, rel_path: ]`);
  return commit;
}

async function report(call: RepositoryCall): Promise<StandInAnswer> {
  const { gitea, repository } = call;
  const state = severity.find((each) => each === textIn(call, 'state'));
  if (state === undefined) throw refusals.malformed(`unknown state: ${textIn(call, 'state')}`);
  const status: StoredStatus = {
    id: gitea.numbers.next('status'),
    commit: await commitOf(call),
    context: textIn(call, 'context') || 'default',
    state,
    description: textIn(call, 'description'),
    target: textIn(call, 'target_url'),
    creator: userOf(call),
    created: gitea.now(),
  };
  repository.statuses.push(status);
  return giteaJson(201, statusShape(gitea, repository, status));
}

async function list(call: RepositoryCall): Promise<StandInAnswer> {
  const { gitea, repository } = call;
  const commit = await commitOf(call);
  const own = repository.statuses.filter((each) => each.commit === commit).reverse();
  return listAnswer(call, own, (status) => statusShape(gitea, repository, status));
}

function newestOfEach(statuses: readonly StoredStatus[]): readonly StoredStatus[] {
  return [...new Map(statuses.map((status) => [status.context, status])).values()].sort(
    (a, b) => a.id - b.id,
  );
}

// Without any report the state is `pending`, and the list is null.
async function combine(call: RepositoryCall): Promise<StandInAnswer> {
  const { gitea, repository, access } = call;
  const commit = await commitOf(call);
  const newest = newestOfEach(repository.statuses.filter((each) => each.commit === commit));
  const url = `${apiOf(gitea, repository)}/commits/${commit}`;
  return giteaJson(200, {
    state: severity.find((state) => newest.some((each) => each.state === state)) ?? 'pending',
    sha: commit,
    total_count: newest.length,
    statuses: newest.length === 0 ? null : newest.map((each) => statusShape(gitea, repository, each)),
    repository: repositoryShape(gitea, repository, access),
    commit_url: url,
    url: `${url}/status`,
  });
}

/** Reports on commits: those of people, and the server's own on its workflows. */
export const statusEndpoints: readonly Endpoint[] = [
  onRepository('POST', 'statuses/:ref', 'write', report),
  onRepository('GET', 'statuses/:ref', 'read', list),
  onRepository('GET', 'commits/:ref/statuses', 'read', list),
  onRepository('GET', 'commits/:ref/status', 'read', combine),
];
