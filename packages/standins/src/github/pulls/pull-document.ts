import type { Call } from '../api/call.ts';
import { accountDocument, nodeId } from '../documents/account.ts';
import { repositoryDocument } from '../documents/repository-document.ts';
import { apiOf, pageOf } from '../hub.ts';
import { instant, instantOrNull } from '../instant.ts';
import { labelDocument, milestoneOf } from '../issues/issue-document.ts';
import type { PullPart, StoredIssue } from '../issues/stored-issue.ts';
import type { Repository } from '../repository.ts';

/** An issue that is a pull request. */
export type StoredPull = StoredIssue & { readonly pull: PullPart };

/** The pull requests of a repository, the oldest first. */
export function pullsOf({ issues }: Repository): readonly StoredPull[] {
  return [...issues.values()].flatMap((issue) =>
    issue.pull === undefined ? [] : [{ ...issue, pull: issue.pull }],
  );
}

function endDocument({ hub, repository }: Call, ref: string, sha: string) {
  const user = accountDocument(hub, repository.owner);
  return { label: `${repository.owner}:${ref}`, ref, sha, user, repo: repositoryDocument(hub, repository) };
}

function linksOf(call: Call, { number, pull }: StoredPull) {
  const api = apiOf(call.hub, call.repository);
  const url = `${api}/pulls/${number}`;
  return {
    self: url,
    html: `${pageOf(call.hub, call.repository)}/pull/${number}`,
    issue: `${api}/issues/${number}`,
    comments: `${api}/issues/${number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${api}/statuses/${pull.headSha}`,
  };
}

/** A pull request as lists show it. */
export function pullDocument(call: Call, issue: StoredPull) {
  const { hub, repository } = call;
  const { pull } = issue;
  const links = linksOf(call, issue);
  return {
    url: links.self,
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    html_url: links.html,
    diff_url: `${links.html}.diff`,
    patch_url: `${links.html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: issue.number,
    state: issue.isOpen ? 'open' : 'closed',
    locked: false,
    title: issue.title,
    user: accountDocument(hub, issue.author),
    body: issue.body,
    labels: issue.labels.map((name) => ({ ...labelDocument(hub, repository, name), description: '' })),
    milestone: milestoneOf(hub, repository, issue),
    created_at: instant(issue.createdAt),
    updated_at: instant(issue.updatedAt),
    closed_at: instantOrNull(issue.closedAt),
    merged_at: instantOrNull(pull.isMerged ? issue.closedAt : undefined),
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: endDocument(call, pull.head, pull.headSha),
    base: endDocument(call, pull.base, pull.baseSha),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    draft: false,
  };
}

/** A pull request as its own address shows it. */
export function fullPullDocument(call: Call, issue: StoredPull) {
  return {
    ...pullDocument(call, issue),
    merged: issue.pull.isMerged,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  };
}
