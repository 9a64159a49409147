import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import type { JsonObject } from '../../json-object.ts';
import { bodyOf, type Call, type Field, numberIn, type Operation } from '../api/call.ts';
import { listAnswer } from '../api/page.ts';
import { includes, levelOf } from '../credential.ts';
import type { Hub } from '../hub.ts';
import { isRefusal, refusals, refuse } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import { commentOperations } from './comments.ts';
import { issueDocument, labelDocument } from './issue-document.ts';
import { issuesWanted } from './issue-list.ts';
import { milestoneOperations } from './milestones.ts';
import type { StoredIssue } from './stored-issue.ts';

/** What is said of a new issue; everything else follows. */
export type NewIssue = Pick<StoredIssue, 'title' | 'body' | 'labels' | 'milestone' | 'author' | 'pull'>;

/** Adds an issue or pull request, with the labels that it brings along. */
export function addIssue(hub: Hub, repository: Repository, issue: NewIssue): StoredIssue {
  const at = hub.now();
  const number = repository.issues.size + 1;
  const added = {
    ...issue,
    id: hub.nextId(),
    number,
    isOpen: true,
    createdAt: at,
    updatedAt: at,
    closedAt: undefined,
  };
  makeLabels(repository, issue.labels);
  repository.issues.set(number, added);
  return added;
}

function makeLabels({ labels }: Repository, names: readonly string[]): void {
  for (const name of names) if (!labels.has(name)) labels.set(name, 'ededed');
}

const fields: Readonly<Record<string, Field>> = { body: 'text?', labels: 'strings', milestone: 'number' };

/** GitHub docs, “Create an issue”: what only those who may push can set is silently dropped for others. */
function maySort({ caller, repository }: Call): boolean {
  return includes(levelOf(caller, repository, 'issues'), 'write');
}

function labelsIn(body: JsonObject): readonly string[] | undefined {
  return Array.isArray(body.labels) ? body.labels.map(String) : undefined;
}

function createIssue(call: Call): StandInAnswer {
  const body = bodyOf(call, { 'title!': 'string', ...fields });
  if (isRefusal(body)) return refuse(body);
  if (body.title === '')
    return refuse(refusals.validation({ resource: 'Issue', code: 'missing_field', field: 'title' }));
  const isTrusted = maySort(call);
  const issue = addIssue(call.hub, call.repository, {
    title: String(body.title),
    body: typeof body.body === 'string' ? body.body : null,
    labels: isTrusted ? (labelsIn(body) ?? []) : [],
    milestone: isTrusted && typeof body.milestone === 'number' ? body.milestone : undefined,
    author: call.caller?.user ?? '',
    pull: undefined,
  });
  const document = issueDocument(call.hub, call.repository, issue);
  return jsonAnswer(201, document, { location: document.url });
}

function updateIssue(call: Call): StandInAnswer {
  const { hub, repository } = call;
  const body = bodyOf(call, { title: 'string', state: ['open', 'closed'], state_reason: 'text?', ...fields });
  if (isRefusal(body)) return refuse(body);
  const before = repository.issues.get(numberIn(call, 'issue_number'));
  if (before === undefined) return refuse(refusals.notFound());
  const isOpen = body.state === undefined ? before.isOpen : body.state === 'open';
  const labels = labelsIn(body) ?? before.labels;
  makeLabels(repository, labels);
  const changed: StoredIssue = {
    ...before,
    title: typeof body.title === 'string' ? body.title : before.title,
    body: typeof body.body === 'string' ? body.body : before.body,
    labels,
    isOpen,
    updatedAt: hub.now(),
    closedAt: isOpen ? undefined : (before.closedAt ?? hub.now()),
  };
  repository.issues.set(changed.number, changed);
  return jsonAnswer(200, issueDocument(hub, repository, changed));
}

function getIssue(call: Call): StandInAnswer {
  const issue = call.repository.issues.get(numberIn(call, 'issue_number'));
  if (issue === undefined) return refuse(refusals.notFound());
  return jsonAnswer(200, issueDocument(call.hub, call.repository, issue));
}

const listIssues = (call: Call) =>
  listAnswer(call, issuesWanted(call), (issue) => issueDocument(call.hub, call.repository, issue));

const listLabels = (call: Call) =>
  listAnswer(call, [...call.repository.labels.keys()], (name) =>
    labelDocument(call.hub, call.repository, name),
  );

const reading = { area: 'issues', level: 'read' } as const;
const writing = { area: 'issues', level: 'write' } as const;
/** Whoever may read may open an issue. */
const joining = { ...writing, open: true } as const;

/** Issues, what is said on them, and what sorts them. Labels that nobody made yet come with an issue. */
export const issueOperations: readonly Operation[] = [
  { method: 'GET', path: '/issues', needs: reading, answer: listIssues },
  { method: 'POST', path: '/issues', needs: joining, answer: createIssue },
  { method: 'GET', path: '/issues/{issue_number}', needs: reading, answer: getIssue },
  { method: 'PATCH', path: '/issues/{issue_number}', needs: writing, answer: updateIssue },
  { method: 'GET', path: '/labels', needs: reading, answer: listLabels },
  ...commentOperations,
  ...milestoneOperations,
];
