import { apiOf, pageOf } from '../world/addresses.ts';
import { type Gitea, instant } from '../world/gitea.ts';
import type { StoredComment, StoredIssue, StoredLabel, StoredMilestone } from '../world/issue.ts';
import { fullName, type StoredRepository } from '../world/repository.ts';
import { userShape } from '../world/user.ts';

const dateOf = (date: Date | undefined) => (date === undefined ? null : instant(date));

export function labelShape(gitea: Gitea, repository: StoredRepository, label: StoredLabel): unknown {
  const { id, name, color, description } = label;
  const url = `${apiOf(gitea, repository)}/labels/${id}`;
  return { id, name, exclusive: false, is_archived: false, color, description, url };
}

export function milestoneShape({ issues }: StoredRepository, milestone: StoredMilestone): unknown {
  const { id, title, description, isOpen, created, updated, closed, due } = milestone;
  const own = [...issues.values()].filter((issue) => issue.milestone === id);
  return {
    id,
    title,
    description,
    state: isOpen ? 'open' : 'closed',
    open_issues: own.filter((issue) => issue.isOpen).length,
    closed_issues: own.filter((issue) => !issue.isOpen).length,
    created_at: instant(created),
    updated_at: instant(updated),
    closed_at: dateOf(closed),
    due_on: due,
  };
}

function milestoneOf(repository: StoredRepository, { milestone }: StoredIssue): unknown {
  const stored = milestone === undefined ? undefined : repository.milestones.get(milestone);
  return stored === undefined ? null : milestoneShape(repository, stored);
}

export function issueShape(gitea: Gitea, repository: StoredRepository, issue: StoredIssue): unknown {
  const { id, number, author, title, body, isOpen, created, updated, closed } = issue;
  const labels = issue.labels.flatMap((each) => repository.labels.get(each) ?? []);
  return {
    id,
    url: `${apiOf(gitea, repository)}/issues/${number}`,
    html_url: `${pageOf(gitea, repository)}/issues/${number}`,
    number,
    user: userShape(gitea, author),
    original_author: '',
    original_author_id: 0,
    title,
    body,
    ref: '',
    assets: [],
    labels: labels.map((label) => labelShape(gitea, repository, label)),
    milestone: milestoneOf(repository, issue),
    projects: null,
    assignee: null,
    assignees: null,
    state: isOpen ? 'open' : 'closed',
    is_locked: false,
    comments: [...repository.comments.values()].filter((comment) => comment.number === number).length,
    created_at: instant(created),
    updated_at: instant(updated),
    closed_at: dateOf(closed),
    due_date: null,
    time_estimate: 0,
    pull_request: null,
    repository: {
      id: repository.id,
      name: repository.name,
      owner: repository.owner.login,
      full_name: fullName(repository),
    },
    pin_order: 0,
    content_version: 0,
  };
}

export function commentShape(gitea: Gitea, repository: StoredRepository, comment: StoredComment): unknown {
  const { id, number, author, body, created, updated, originalAuthor = '' } = comment;
  const isPull = repository.pulls.has(number);
  const page = `${pageOf(gitea, repository)}/${isPull ? 'pulls' : 'issues'}/${number}`;
  return {
    id,
    html_url: `${page}#issuecomment-${id}`,
    pull_request_url: isPull ? page : '',
    issue_url: isPull ? '' : page,
    user: userShape(gitea, author),
    original_author: originalAuthor,
    original_author_id: 0,
    body,
    assets: [],
    created_at: instant(created),
    updated_at: instant(updated),
  };
}
