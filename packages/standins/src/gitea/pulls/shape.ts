import type { RepositoryCall } from '../http/call.ts';
import { repositoryShape } from '../repositories/shape.ts';
import { pageOf } from '../world/addresses.ts';
import { instant } from '../world/gitea.ts';
import type { StoredPull } from '../world/pull.ts';
import { userShape } from '../world/user.ts';

interface Changes {
  readonly additions: number;
  readonly deletions: number;
  readonly changed_files: number;
}

async function changesBetween(
  { repository: { git } }: RepositoryCall,
  base: string,
  head: string,
): Promise<Changes> {
  const lines = (await git.run('diff', '--numstat', base, head)).split('\n').filter((line) => line !== '');
  const sum = (column: number) =>
    lines.reduce((total, line) => total + (Number(line.split('\t')[column]) || 0), 0);
  return { additions: sum(0), deletions: sum(1), changed_files: lines.length };
}

async function mergeBase(
  { repository: { git } }: RepositoryCall,
  base: string,
  head: string,
): Promise<string> {
  return git.run('merge-base', base, head).catch(() => '');
}

/**
 * A pull request as the API shows it.
 * @param mergeable whether the server has found that it can be merged; it forgets that while it looks again.
 */
export async function pullShape(
  call: RepositoryCall,
  pull: StoredPull,
  mergeable: boolean,
): Promise<unknown> {
  const { gitea, repository, access } = call;
  const { id, number, author, title, body, isOpen, created, updated, merged } = pull;
  const [base = '', head = ''] = await Promise.all([
    repository.git.resolve(pull.base),
    repository.git.resolve(pull.head),
  ]);
  const origin = await mergeBase(call, base, head);
  const end = (branch: string, sha: string) => ({
    label: branch,
    ref: branch,
    sha,
    repo_id: repository.id,
    repo: repositoryShape(gitea, repository, access),
  });
  const page = `${pageOf(gitea, repository)}/pulls/${number}`;
  return {
    id,
    url: page,
    number,
    user: userShape(gitea, author),
    title,
    body,
    labels: [],
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_reviewers_teams: [],
    state: isOpen ? 'open' : 'closed',
    draft: false,
    is_locked: false,
    comments: [...repository.comments.values()].filter((comment) => comment.number === number).length,
    ...(await changesBetween(call, origin, head).catch(() => ({
      additions: 0,
      deletions: 0,
      changed_files: 0,
    }))),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    mergeable,
    merged: merged !== undefined,
    merged_at: merged === undefined ? null : instant(merged.at),
    merge_commit_sha: merged?.commit ?? null,
    merged_by: merged === undefined ? null : userShape(gitea, merged.by),
    allow_maintainer_edit: true,
    base: end(pull.base, base),
    head: end(pull.head, head),
    merge_base: origin,
    due_date: null,
    created_at: instant(created),
    updated_at: instant(updated),
    closed_at: isOpen ? null : instant(updated),
    pin_order: 0,
    content_version: 0,
  };
}
