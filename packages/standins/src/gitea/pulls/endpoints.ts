import type { StandInAnswer } from '../../exchange.ts';
import { giteaJson } from '../http/answers.ts';
import {
  type Endpoint,
  numberParam,
  type RepositoryCall,
  requiredText,
  textIn,
  userOf,
} from '../http/call.ts';
import { pageOf } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository } from '../http/repository-call.ts';
import type { StoredPull } from '../world/pull.ts';
import { nextNumber } from '../world/repository.ts';
import { mergePull } from './merging.ts';
import { pullShape } from './shape.ts';

async function branchIn({ repository: { git } }: RepositoryCall, name: string): Promise<string> {
  const ref = (await git.refs(`refs/heads/${name}`)).find((each) => each.ref === `refs/heads/${name}`);
  if (ref === undefined) throw refusals.notFound(`branch does not exist [name: ${name}]`);
  return ref.id;
}

async function create(call: RepositoryCall): Promise<StandInAnswer> {
  const { gitea, repository } = call;
  // A branch of the repository itself may be named with its owner.
  const head = requiredText(call, 'head', 'Head').replace(`${repository.owner.login}:`, '');
  const base = requiredText(call, 'base', 'Base');
  const [tip] = await Promise.all([branchIn(call, head), branchIn(call, base)]);
  if (head === base) throw refusals.malformed('There are no changes between the head and the base');
  const open = [...repository.pulls.values()].find(
    (each) => each.isOpen && each.head === head && each.base === base,
  );
  if (open !== undefined)
    throw refusals.pullExists({ id: open.id, number: open.number, repository: repository.id, head, base });
  const created = gitea.now();
  gitea.numbers.next('issue');
  const pull: StoredPull = {
    id: gitea.numbers.next('pull'),
    number: nextNumber(repository),
    author: userOf(call),
    title: requiredText(call, 'title', 'Title'),
    body: textIn(call, 'body'),
    head,
    base,
    isOpen: true,
    created,
    updated: created,
    unready: gitea.mergeLag,
  };
  repository.pulls.set(pull.number, pull);
  await repository.git.setRef(`refs/pull/${pull.number}/head`, tip);
  return giteaJson(201, await pullShape(call, pull, true));
}

function pullOf(call: RepositoryCall): StoredPull {
  const pull = call.repository.pulls.get(numberParam(call, 'number'));
  if (pull === undefined) throw refusals.notFound();
  return pull;
}

async function shown(call: RepositoryCall, pull: StoredPull, status = 200): Promise<StandInAnswer> {
  return giteaJson(status, await pullShape(call, pull, pull.isOpen && pull.unready <= 0));
}

async function list(call: RepositoryCall): Promise<StandInAnswer> {
  const { repository, request } = call;
  const [state, base] = [request.query.get('state') ?? 'open', request.query.get('base_branch') ?? ''];
  const fitting = [...repository.pulls.values()]
    .filter(({ isOpen }) => state === 'all' || isOpen === (state !== 'closed'))
    .filter((pull) => base === '' || pull.base === base)
    .reverse();
  const shapes = pageOf(fitting, call).map((pull) => pullShape(call, pull, pull.unready <= 0));
  return giteaJson(200, await Promise.all(shapes), { 'x-total-count': String(fitting.length) });
}

function change(call: RepositoryCall): Promise<StandInAnswer> {
  const before = pullOf(call);
  const state = textIn(call, 'state');
  const pull: StoredPull = {
    ...before,
    title: textIn(call, 'title') || before.title,
    body: textIn(call, 'body') || before.body,
    isOpen: state === '' ? before.isOpen : state !== 'closed',
    updated: call.gitea.now(),
  };
  call.repository.pulls.set(pull.number, pull);
  return shown(call, pull, 201);
}

/** Pull requests within a repository. */
export const pullEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'pulls', 'read', list),
  onRepository('POST', 'pulls', 'read', create),
  onRepository('GET', 'pulls/:number', 'read', (call) => shown(call, pullOf(call))),
  onRepository('PATCH', 'pulls/:number', 'write', change),
  onRepository('POST', 'pulls/:number/merge', 'write', (call) => mergePull(call, pullOf(call))),
];
