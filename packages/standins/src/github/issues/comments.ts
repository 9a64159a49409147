import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import { bodyOf, type Call, numberIn, type Operation } from '../api/call.ts';
import { listAnswer } from '../api/page.ts';
import { includes, levelOf } from '../credential.ts';
import type { Hub } from '../hub.ts';
import { isRefusal, refusals, refuse } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import { commentDocument } from './issue-document.ts';
import type { StoredComment } from './stored-issue.ts';

/** Adds a comment to an issue that is there, whose last change it is. */
export function addComment(
  hub: Hub,
  repository: Repository,
  { issue, body, author }: Pick<StoredComment, 'issue' | 'body' | 'author'>,
): StoredComment {
  const at = hub.now();
  const comment = { id: hub.nextId(), issue, body, author, createdAt: at, updatedAt: at };
  repository.comments.push(comment);
  const found = repository.issues.get(issue);
  if (found !== undefined) repository.issues.set(issue, { ...found, updatedAt: at });
  return comment;
}

function createComment(call: Call): StandInAnswer {
  const { hub, repository, caller } = call;
  const body = bodyOf(call, { 'body!': 'string' });
  if (isRefusal(body)) return refuse(body);
  const issue = numberIn(call, 'issue_number');
  if (!repository.issues.has(issue)) return refuse(refusals.notFound());
  const comment = addComment(hub, repository, {
    issue,
    body: String(body.body),
    author: caller?.user ?? '',
  });
  const document = commentDocument(hub, repository, comment);
  return jsonAnswer(201, document, { location: document.url });
}

function listComments(call: Call): StandInAnswer {
  const issue = call.repository.issues.get(numberIn(call, 'issue_number'));
  if (issue === undefined) return refuse(refusals.notFound());
  const mine = call.repository.comments.filter((comment) => comment.issue === issue.number);
  return listAnswer(call, mine, (comment) => commentDocument(call.hub, call.repository, comment));
}

function commentNamed(call: Call): StoredComment | undefined {
  const id = numberIn(call, 'comment_id');
  return call.repository.comments.find((each) => each.id === id);
}

function getComment(call: Call): StandInAnswer {
  const comment = commentNamed(call);
  if (comment === undefined) return refuse(refusals.notFound());
  return jsonAnswer(200, commentDocument(call.hub, call.repository, comment));
}

/** Writers change what anybody said; everybody else what they said themselves. */
function updateComment(call: Call): StandInAnswer {
  const { hub, repository, caller } = call;
  const body = bodyOf(call, { 'body!': 'string' });
  if (isRefusal(body)) return refuse(body);
  const comment = commentNamed(call);
  if (comment === undefined) return refuse(refusals.notFound());
  const isOwn = caller !== undefined && caller.user === comment.author;
  if (!isOwn && !includes(levelOf(caller, repository, 'issues'), 'write')) return refuse(refusals.notFound());
  const changed = { ...comment, body: String(body.body), updatedAt: hub.now() };
  repository.comments.splice(repository.comments.indexOf(comment), 1, changed);
  return jsonAnswer(200, commentDocument(hub, repository, changed));
}

const reading = { area: 'issues', level: 'read' } as const;
/** Whoever may read may have a say. */
const joining = { area: 'issues', level: 'write', open: true } as const;

/** What is said on issues. */
export const commentOperations: readonly Operation[] = [
  { method: 'GET', path: '/issues/{issue_number}/comments', needs: reading, answer: listComments },
  { method: 'POST', path: '/issues/{issue_number}/comments', needs: joining, answer: createComment },
  { method: 'GET', path: '/issues/comments/{comment_id}', needs: reading, answer: getComment },
  { method: 'PATCH', path: '/issues/comments/{comment_id}', needs: joining, answer: updateComment },
];
