import { jsonAnswer, type StandInAnswer } from '../exchange.ts';
import { bodyOf, type Call, numberIn, type Operation } from './api/call.ts';
import { listAnswer } from './api/page.ts';
import { accountDocument, nodeId } from './documents/account.ts';
import { repositoryDocument } from './documents/repository-document.ts';
import { isRefName } from './git/git-store.ts';
import { apiOf, pageOf } from './hub.ts';
import { instant, instantOrNull } from './instant.ts';
import { labelDocument, milestoneOf } from './issues/issue-document.ts';
import { addIssue } from './issues/operations.ts';
import type { PullPart, StoredIssue } from './issues/stored-issue.ts';
import { type FieldError, isRefusal, refusals, refuse } from './refusal.ts';
import type { Repository } from './repository.ts';

type StoredPull = StoredIssue & { readonly pull: PullPart };

function pullsOf({ issues }: Repository): readonly StoredPull[] {
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

function pullDocument(call: Call, issue: StoredPull) {
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

function fullPullDocument(call: Call, issue: StoredPull) {
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

function listPulls(call: Call): StandInAnswer {
  const { query } = call.request;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const { owner } = call.repository;
  const wanted = pullsOf(call.repository).filter(
    ({ isOpen, pull }) =>
      (state === 'all' || isOpen === (state === 'open')) &&
      // GitHub passes over a head without its owner, and lists all.
      (head?.includes(':') !== true || head.toLowerCase() === `${owner}:${pull.head}`.toLowerCase()) &&
      (base ?? pull.base) === pull.base,
  );
  return listAnswer(call, wanted.toReversed(), (issue) => pullDocument(call, issue));
}

function getPull(call: Call): StandInAnswer {
  const number = numberIn(call, 'pull_number');
  const issue = pullsOf(call.repository).find((each) => each.number === number);
  return issue === undefined ? refuse(refusals.notFound()) : jsonAnswer(200, fullPullDocument(call, issue));
}

const error = (code: FieldError['code'], more: Partial<FieldError>): FieldError => ({
  resource: 'PullRequest',
  code,
  ...more,
});

async function tipOf({ git }: Repository, branch: string): Promise<string | undefined> {
  return isRefName(branch) ? (await git.ref(`refs/heads/${branch}`))?.sha : undefined;
}

async function createPull(call: Call): Promise<StandInAnswer> {
  const { hub, repository, caller } = call;
  const body = bodyOf(call, { 'title!': 'string', 'head!': 'string', 'base!': 'string', body: 'text?' });
  if (isRefusal(body)) return refuse(body);
  const head = String(body.head).replace(`${repository.owner}:`, '');
  const base = String(body.base);
  const [headSha, baseSha] = await Promise.all([tipOf(repository, head), tipOf(repository, base)]);
  if (headSha === undefined) return refuse(refusals.validation(error('invalid', { field: 'head' })));
  if (baseSha === undefined) return refuse(refusals.validation(error('invalid', { field: 'base' })));
  const fault = faultOf(repository, { head, base, headSha, baseSha, isMerged: false });
  if (fault !== undefined) return refuse(refusals.validation(error('custom', { message: fault })));
  const issue = addIssue(hub, repository, {
    title: String(body.title),
    body: typeof body.body === 'string' ? body.body : null,
    labels: [],
    milestone: undefined,
    author: caller?.user ?? '',
    pull: { head, base, headSha, baseSha, isMerged: false },
  });
  const [pull] = pullsOf(repository).filter(({ number }) => number === issue.number);
  if (pull === undefined) return refuse(refusals.notFound());
  const document = fullPullDocument(call, pull);
  return jsonAnswer(201, document, { location: document.url });
}

function faultOf(repository: Repository, { head, base, headSha, baseSha }: PullPart): string | undefined {
  if (headSha === baseSha) return `No commits between ${base} and ${head}`;
  const isThere = pullsOf(repository).some(
    ({ isOpen, pull }) => isOpen && pull.head === head && pull.base === base,
  );
  return isThere ? `A pull request already exists for ${repository.owner}:${head}.` : undefined;
}

const reading = { area: 'pull_requests', level: 'read' } as const;

/** Pull requests between branches of a repository. */
export const pullOperations: readonly Operation[] = [
  { method: 'GET', path: '/pulls', needs: reading, answer: listPulls },
  { method: 'POST', path: '/pulls', needs: { area: 'pull_requests', level: 'write' }, answer: createPull },
  { method: 'GET', path: '/pulls/{pull_number}', needs: reading, answer: getPull },
];
