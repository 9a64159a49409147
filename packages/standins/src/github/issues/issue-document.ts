import { accountDocument, nodeId } from '../documents/account.ts';
import { apiOf, type Hub, pageOf } from '../hub.ts';
import { instant, instantOrNull } from '../instant.ts';
import type { Repository } from '../repository.ts';
import { milestoneDocument } from './milestones.ts';
import type { StoredComment, StoredIssue } from './stored-issue.ts';

/** A label; GitHub makes up a colour for one that an issue brings along. */
export function labelDocument(hub: Hub, repository: Repository, name: string) {
  return {
    id: [...name].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 1) % 1_000_000_007,
    node_id: nodeId('Label', name),
    url: `${apiOf(hub, repository)}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: repository.labels.get(name) ?? 'ededed',
    default: false,
  };
}

/** The milestone of an issue, if it has one. */
export function milestoneOf(hub: Hub, repository: Repository, { milestone }: StoredIssue) {
  const found = milestone === undefined ? undefined : repository.milestones.get(milestone);
  return found === undefined ? null : milestoneDocument(hub, repository, found);
}

function pullPart(hub: Hub, repository: Repository, { number, pull, closedAt }: StoredIssue) {
  if (pull === undefined) return {};
  const page = `${pageOf(hub, repository)}/pull/${number}`;
  return {
    pull_request: {
      url: `${apiOf(hub, repository)}/pulls/${number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: instantOrNull(pull.isMerged ? closedAt : undefined),
    },
  };
}

/** An issue as the API shows it. */
export function issueDocument(hub: Hub, repository: Repository, issue: StoredIssue) {
  const api = apiOf(hub, repository);
  const url = `${api}/issues/${issue.number}`;
  const kind = issue.pull === undefined ? 'issues' : 'pull';
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${pageOf(hub, repository)}/${kind}/${issue.number}`,
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number: issue.number,
    title: issue.title,
    user: accountDocument(hub, issue.author),
    labels: issue.labels.map((name) => labelDocument(hub, repository, name)),
    state: issue.isOpen ? 'open' : 'closed',
    locked: false,
    assignee: null,
    assignees: [],
    milestone: milestoneOf(hub, repository, issue),
    comments: repository.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: instant(issue.createdAt),
    updated_at: instant(issue.updatedAt),
    closed_at: instantOrNull(issue.closedAt),
    author_association: 'CONTRIBUTOR',
    body: issue.body,
    state_reason: issue.isOpen ? null : 'completed',
    ...pullPart(hub, repository, issue),
  };
}

/** A comment as the API shows it. */
export function commentDocument(hub: Hub, repository: Repository, comment: StoredComment) {
  const api = apiOf(hub, repository);
  return {
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${pageOf(hub, repository)}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: accountDocument(hub, comment.author),
    created_at: instant(comment.createdAt),
    updated_at: instant(comment.updatedAt),
    author_association: 'CONTRIBUTOR',
    body: comment.body,
  };
}
