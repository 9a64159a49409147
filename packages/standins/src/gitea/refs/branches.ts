import type { StandInAnswer } from '../../exchange.ts';
import { openGitRepository } from '../../git/index.ts';
import { emptyAnswer, giteaJson } from '../http/answers.ts';
import { type Endpoint, flagIn, type RepositoryCall, requiredText, textIn, userOf } from '../http/call.ts';
import { pageOf } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository, reaches } from '../http/repository-call.ts';
import type { Gitea } from '../world/gitea.ts';
import type { StoredProtection, StoredRepository } from '../world/repository.ts';
import { branchCommit } from './commit-shape.ts';
import { protectionShape } from './protection-shape.ts';

async function tipOf({ repository: { git } }: RepositoryCall, branch: string): Promise<string | undefined> {
  return (await git.refs(`refs/heads/${branch}`)).find(({ ref }) => ref === `refs/heads/${branch}`)?.id;
}

async function branchShape(call: RepositoryCall, branch: string, tip: string): Promise<unknown> {
  const { gitea, repository, access } = call;
  const commit = await repository.git.commit(tip);
  const protection = repository.protections.get(branch);
  const mayPush = reaches(access, 'write') && protection?.mayPush !== false;
  return {
    name: branch,
    commit: commit === undefined ? null : branchCommit(gitea, repository, commit),
    protected: protection !== undefined,
    required_approvals: 0,
    enable_status_check: false,
    status_check_contexts: [],
    user_can_push: mayPush,
    user_can_merge: reaches(access, 'write'),
    effective_branch_protection_name: protection?.rule ?? '',
  };
}

async function show(call: RepositoryCall): Promise<StandInAnswer> {
  const branch = call.params.branch ?? '';
  const tip = await tipOf(call, branch);
  if (tip === undefined) throw refusals.notFound(`branch does not exist [name: ${branch}]`);
  return giteaJson(200, await branchShape(call, branch, tip));
}

async function list(call: RepositoryCall): Promise<StandInAnswer> {
  const refs = await call.repository.git.refs('refs/heads/');
  const shapes = pageOf(refs, call).map(({ ref, id }) =>
    branchShape(call, ref.slice('refs/heads/'.length), id),
  );
  return giteaJson(200, await Promise.all(shapes), { 'x-total-count': String(refs.length) });
}

async function create(call: RepositoryCall): Promise<StandInAnswer> {
  const { repository } = call;
  const branch = requiredText(call, 'new_branch_name', 'BranchName');
  const from = textIn(call, 'old_ref_name') || textIn(call, 'old_branch_name') || repository.defaultBranch;
  const commit = await repository.git.resolve(from);
  if (commit === undefined) throw refusals.notFound('The old branch does not exist');
  if ((await tipOf(call, branch)) !== undefined) throw refusals.branchExists();
  await repository.git.setRef(`refs/heads/${branch}`, commit);
  return giteaJson(201, await branchShape(call, branch, commit));
}

// Moves a branch only from where it is expected, and only forwards unless forced (API description, repoUpdateBranch).
async function move(call: RepositoryCall): Promise<StandInAnswer> {
  const { git, protections } = call.repository;
  const branch = call.params.branch ?? '';
  const tip = await tipOf(call, branch);
  if (tip === undefined) throw refusals.notFound(`branch does not exist [name: ${branch}]`);
  const [to, from] = [requiredText(call, 'new_commit_id', 'NewCommitID'), textIn(call, 'old_commit_id')];
  if ((await git.commit(to)) === undefined) throw refusals.notFound('object does not exist');
  if (protections.get(branch)?.mayPush === false) throw refusals.branchProtected(userOf(call).login);
  if (from !== '' && from !== tip) throw refusals.branchMoved(branch);
  if (flagIn(call, 'force') !== true && !(await git.contains(to, tip))) throw refusals.branchMoved(branch);
  await git.setRef(`refs/heads/${branch}`, to);
  return emptyAnswer(204);
}

async function remove(call: RepositoryCall): Promise<StandInAnswer> {
  const { git, defaultBranch, protections } = call.repository;
  const branch = call.params.branch ?? '';
  if ((await tipOf(call, branch)) === undefined)
    throw refusals.notFound(`branch does not exist [name: ${branch}]`);
  if (branch === defaultBranch || protections.has(branch)) throw refusals.branchKept();
  await git.setRef(`refs/heads/${branch}`, undefined);
  return emptyAnswer(204);
}

/** Protects a branch; the rule holds for pushes by git as well. */
export async function addProtection(
  gitea: Gitea,
  repository: StoredRepository,
  rule: string,
  mayPush: boolean,
): Promise<StoredProtection> {
  const protection = { rule, mayPush, created: gitea.now() };
  repository.protections.set(rule, protection);
  if (!mayPush) await openGitRepository(repository.git.folder).protect(`refs/heads/${rule}`);
  return protection;
}

async function protect(call: RepositoryCall): Promise<StandInAnswer> {
  const { repository, gitea } = call;
  const rule = textIn(call, 'rule_name') || requiredText(call, 'branch_name', 'BranchName');
  const protection = await addProtection(gitea, repository, rule, flagIn(call, 'enable_push') ?? false);
  return giteaJson(201, protectionShape(protection, repository.protections.size));
}

function listProtections({ repository: { protections } }: RepositoryCall): StandInAnswer {
  return giteaJson(
    200,
    [...protections.values()].map((each, index) => protectionShape(each, index + 1)),
  );
}

/** Branches, and the rules that protect them. */
export const branchEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'branches', 'read', list),
  onRepository('POST', 'branches', 'write', create),
  onRepository('GET', 'branches/*branch', 'read', show),
  onRepository('PUT', 'branches/*branch', 'write', move),
  onRepository('DELETE', 'branches/*branch', 'write', remove),
  onRepository('GET', 'branch_protections', 'admin', listProtections),
  onRepository('POST', 'branch_protections', 'admin', protect),
];
