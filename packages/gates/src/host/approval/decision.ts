import type { HostComment, HostIssue } from '@lockstep/core';
import { loginOf } from './approver.ts';
import type { ApprovalRequest } from './request.ts';
import { readStatement, type Statement } from './statement.ts';

/** An issue that asks for an approval, with what was said on it. */
export interface Thread {
  readonly issue: HostIssue;
  readonly comments: readonly HostComment[];
}

/** Who counts. */
export interface Electorate {
  /** Logins in lower case. */
  readonly approvers: ReadonlySet<string>;
  /** Why somebody may not approve this release, by login in lower case: whoever started it. */
  readonly barred: ReadonlyMap<string, string>;
}

export type Decision =
  | { readonly kind: 'approved'; readonly by: string; readonly url: string }
  | { readonly kind: 'rejected'; readonly by: string; readonly url: string; readonly reason: string }
  /** With what was said and did not count. */
  | { readonly kind: 'open'; readonly notes: readonly string[] };

interface Vote {
  readonly author: string;
  readonly comment: HostComment;
  readonly statement: Statement;
  /** Why it approves nothing. */
  readonly void: string | undefined;
}

function voidness(
  { createdAt, updatedAt }: HostComment,
  login: string,
  { barred }: Electorate,
): string | undefined {
  if (createdAt !== updatedAt) return 'it was edited';
  return barred.get(login);
}

function votesOf(
  { issue, comments }: Thread,
  request: ApprovalRequest,
  electorate: Electorate,
): readonly Vote[] {
  return comments.flatMap((comment) => {
    const { author, body, createdAt } = comment;
    if (author === undefined || !electorate.approvers.has(loginOf(author))) return [];
    if (createdAt < issue.createdAt) return [];
    const statement = readStatement(body, request);
    if (statement.kind === 'talk') return [];
    return [{ author, comment, statement, void: voidness(comment, loginOf(author), electorate) }];
  });
}

// An edited or foreign “no” still is one: what counts against publishing needs no proof.
function isHeard({ statement, void: why }: Vote): boolean {
  return statement.kind === 'rejection' || (statement.kind === 'approval' && why === undefined);
}

function noteOf({ author, statement, comment, void: why }: Vote): string {
  const reason = statement.kind === 'unclear' ? statement.why : why;
  return `the reply of @${author} does not count: ${reason} (${comment.url})`;
}

// Both hosts count their comments up.
function byTime(one: Vote, other: Vote): number {
  return one.comment.id - other.comment.id;
}

/** What a release’s approvers decided; of each person the last word counts, and one “no” outweighs every “yes”. */
export function decide(
  threads: readonly Thread[],
  request: ApprovalRequest,
  electorate: Electorate,
): Decision {
  const votes = threads.flatMap((thread) => votesOf(thread, request, electorate)).toSorted(byTime);
  const last = [...new Map(votes.filter(isHeard).map((vote) => [loginOf(vote.author), vote])).values()];
  for (const { author: by, comment, statement } of last)
    if (statement.kind === 'rejection')
      return { kind: 'rejected', by, url: comment.url, reason: statement.reason };
  const [approval] = last;
  if (approval !== undefined) return { kind: 'approved', by: approval.author, url: approval.comment.url };
  return { kind: 'open', notes: votes.filter((vote) => !isHeard(vote)).map(noteOf) };
}
