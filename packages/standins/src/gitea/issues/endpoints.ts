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
import { listAnswer } from '../http/paging.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository, reaches } from '../http/repository-call.ts';
import type { StoredIssue } from '../world/issue.ts';
import { nextNumber } from '../world/repository.ts';
import { searchIssues } from './search.ts';
import { issueShape } from './shapes.ts';

function list(call: RepositoryCall): StandInAnswer {
  const { gitea, repository } = call;
  return listAnswer(call, searchIssues(call), (issue) => issueShape(gitea, repository, issue));
}

function shown({ gitea, repository }: RepositoryCall, issue: StoredIssue, status: number): StandInAnswer {
  return giteaJson(status, issueShape(gitea, repository, issue));
}

// go-gitea/gitea, routers/api/v1/repo/issue.go, CreateIssue: the labels of who may not write are dropped silently.
function labelsIn({ body, repository, access }: RepositoryCall): readonly number[] {
  if (!reaches(access, 'write')) return [];
  const ids = Array.isArray(body.labels) ? body.labels.map(Number) : [];
  // go-gitea/gitea, models/issues, GetLabelsByIDs: ids that do not exist are left out.
  return ids.filter((id) => repository.labels.has(id));
}

function create(call: RepositoryCall): StandInAnswer {
  const { gitea, repository, body } = call;
  const created = gitea.now();
  const issue: StoredIssue = {
    id: gitea.numbers.next('issue'),
    number: nextNumber(repository),
    author: userOf(call),
    title: requiredText(call, 'title', 'Title'),
    body: textIn(call, 'body'),
    isOpen: body.closed !== true,
    labels: labelsIn(call),
    milestone: typeof body.milestone === 'number' && body.milestone > 0 ? body.milestone : undefined,
    created,
    updated: created,
    closed: body.closed === true ? created : undefined,
    unsearchable: gitea.searchLag,
  };
  repository.issues.set(issue.number, issue);
  return shown(call, issue, 201);
}

function issueOf(call: RepositoryCall): StoredIssue {
  const issue = call.repository.issues.get(numberParam(call, 'number'));
  if (issue === undefined)
    throw refusals.notFound(`issue does not exist [id: 0, repo_id: 0, index: ${call.params.number}]`);
  return issue;
}

function isOpenAfter(call: RepositoryCall, before: boolean): boolean {
  const state = textIn(call, 'state');
  return state === '' ? before : state !== 'closed';
}

function change(call: RepositoryCall): StandInAnswer {
  const { gitea, repository, body } = call;
  const before = issueOf(call);
  const [now, isOpen] = [gitea.now(), isOpenAfter(call, before.isOpen)];
  const issue: StoredIssue = {
    ...before,
    title: textIn(call, 'title') || before.title,
    body: typeof body.body === 'string' ? body.body : before.body,
    isOpen,
    milestone: typeof body.milestone === 'number' ? body.milestone || undefined : before.milestone,
    updated: now,
    closed: isOpen ? undefined : (before.closed ?? now),
    unsearchable: gitea.searchLag,
  };
  repository.issues.set(issue.number, issue);
  return shown(call, issue, 201);
}

/** Issues; whoever may read may also open one. */
export const issueEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'issues', 'read', list, 'issue'),
  onRepository('POST', 'issues', 'read', create, 'issue'),
  onRepository('GET', 'issues/:number', 'read', (call) => shown(call, issueOf(call), 200), 'issue'),
  onRepository('PATCH', 'issues/:number', 'write', change, 'issue'),
];
