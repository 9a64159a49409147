import type { StandInAnswer } from '../../exchange.ts';
import { emptyAnswer } from '../http/answers.ts';
import { type RepositoryCall, textIn, userOf } from '../http/call.ts';
import { refusals } from '../http/refusal.ts';
import type { StoredPull } from '../world/pull.ts';

async function mergeCommit(call: RepositoryCall, base: string, head: string, title: string): Promise<string> {
  const { git } = call.repository;
  const { login, email } = userOf(call);
  const tree = await git.run('merge-tree', '--write-tree', base, head).catch(() => {
    throw refusals.mergeImpossible('Merge conflict');
  });
  const signed = ['-c', `user.name=${login}`, '-c', `user.email=${email}`];
  return git.run(...signed, 'commit-tree', tree, '-p', base, '-p', head, '-m', title);
}

async function merged(call: RepositoryCall, { base, head, title }: StoredPull): Promise<string> {
  const { git } = call.repository;
  const [from = '', to = ''] = await Promise.all([git.resolve(base), git.resolve(head)]);
  switch (textIn(call, 'Do') || textIn(call, 'do')) {
    case 'fast-forward-only':
      if (await git.contains(to, from)) return to;
      throw refusals.mergeImpossible('Diverging fast forward only');
    case 'merge':
      return mergeCommit(call, from, to, textIn(call, 'MergeTitleField') || `Merge pull request '${title}'`);
    default:
      throw refusals.malformed('[Do]: In(merge,fast-forward-only)');
  }
}

/** Merges a pull request, unless it is too fresh: the server answers 405 until it has looked for conflicts. */
export async function mergePull(call: RepositoryCall, pull: StoredPull): Promise<StandInAnswer> {
  const { gitea, repository } = call;
  if (!pull.isOpen) throw refusals.notFound();
  if (repository.protections.get(pull.base)?.mayPush === false && call.access !== 'admin')
    throw refusals.notWriter();
  if (pull.unready > 0) {
    repository.pulls.set(pull.number, { ...pull, unready: pull.unready - 1 });
    throw refusals.mergeLater();
  }
  const commit = await merged(call, pull);
  await repository.git.setRef(`refs/heads/${pull.base}`, commit);
  const at = gitea.now();
  const done = { ...pull, isOpen: false, updated: at, merged: { commit, by: userOf(call), at } };
  repository.pulls.set(pull.number, done);
  return emptyAnswer(200);
}
