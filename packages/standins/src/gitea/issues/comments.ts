import type { StandInAnswer } from '../../exchange.ts';
import { giteaJson } from '../http/answers.ts';
import { type Endpoint, numberParam, type RepositoryCall, requiredText, userOf } from '../http/call.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository, reaches } from '../http/repository-call.ts';
import type { Gitea } from '../world/gitea.ts';
import type { StoredComment } from '../world/issue.ts';
import type { StoredRepository } from '../world/repository.ts';
import { commentShape } from './shapes.ts';

/** Adds a comment to an issue or pull request that is there. */
export function addComment(
  gitea: Gitea,
  repository: StoredRepository,
  comment: Omit<StoredComment, 'id' | 'created' | 'updated'>,
): StoredComment {
  const now = gitea.now();
  const stored = { ...comment, id: gitea.numbers.next('comment'), created: now, updated: now };
  repository.comments.set(stored.id, stored);
  return stored;
}

function targetOf(call: RepositoryCall): number {
  const { repository } = call;
  const number = numberParam(call, 'number');
  if (!repository.issues.has(number) && !repository.pulls.has(number)) throw refusals.notFound();
  return number;
}

function create(call: RepositoryCall): StandInAnswer {
  const { gitea, repository } = call;
  const stored = addComment(gitea, repository, {
    number: targetOf(call),
    author: userOf(call),
    body: requiredText(call, 'body', 'Body'),
  });
  return giteaJson(201, commentShape(gitea, repository, stored));
}

// All of them at once, whatever page is asked for (API description, issueGetComments).
function list(call: RepositoryCall): StandInAnswer {
  const { gitea, repository } = call;
  const number = targetOf(call);
  const own = [...repository.comments.values()].filter((each) => each.number === number);
  return giteaJson(
    200,
    own.map((each) => commentShape(gitea, repository, each)),
  );
}

function commentOf(call: RepositoryCall): StoredComment {
  const comment = call.repository.comments.get(numberParam(call, 'id'));
  if (comment === undefined) throw refusals.notFound();
  return comment;
}

function show(call: RepositoryCall): StandInAnswer {
  return giteaJson(200, commentShape(call.gitea, call.repository, commentOf(call)));
}

function change(call: RepositoryCall): StandInAnswer {
  const { gitea, repository, access } = call;
  const before = commentOf(call);
  if (userOf(call).id !== before.author.id && !reaches(access, 'write')) throw refusals.commentForeign();
  const changed = { ...before, body: requiredText(call, 'body', 'Body'), updated: gitea.now() };
  repository.comments.set(changed.id, changed);
  return giteaJson(200, commentShape(gitea, repository, changed));
}

/** What is said on issues; whoever may read may also say something. */
export const commentEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'issues/:number/comments', 'read', list, 'issue'),
  onRepository('POST', 'issues/:number/comments', 'read', create, 'issue'),
  onRepository('GET', 'issues/comments/:id', 'read', show, 'issue'),
  onRepository('PATCH', 'issues/comments/:id', 'read', change, 'issue'),
];
