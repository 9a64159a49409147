import { type GateOf, type Host, type HostIssue, LockstepError, problem } from '@lockstep/core';
import type { GateContext } from '../../gate-check.ts';
import { answered, unanswered } from '../answer.ts';
import { needs } from '../needs.ts';
import { type ApprovalRequest, approvalLabel, bodyOf, likenessOf, titleOf } from './request.ts';

/** Issues that have to do with a request. */
export interface Asked {
  /** Those that ask for it, the oldest first; two runs at once may have opened two. */
  readonly intact: readonly HostIssue[];
  /** Those that are open, and say something else by now. */
  readonly edited: readonly HostIssue[];
  /** Those that are open, and ask for another seal of the release. */
  readonly outdated: readonly HostIssue[];
}

/** Looks for issues by their label: a search might lag behind, and only who may write can set a label. */
export async function findAsked(request: ApprovalRequest, host: Host): Promise<Asked> {
  const all = answered(await host.issues.labelled(approvalLabel), 'the issues', 'issues', host);
  const alike = (likeness: string) =>
    all
      .filter((issue) => likenessOf(issue, request) === likeness)
      .toSorted((one, other) => one.number - other.number);
  return {
    intact: alike('intact'),
    edited: alike('edited').filter(({ isOpen }) => isOpen),
    outdated: alike('another seal').filter(({ isOpen }) => isOpen),
  };
}

function cannotOpen(why: string, { address }: Host): LockstepError {
  const wanted = needs['new issues'][address.kind];
  return new LockstepError([
    problem(
      'APPROVAL_ISSUE_REFUSED',
      `no issue can be opened to ask for an approval: ${why}; it takes ${wanted}`,
      {
        remedy: `Give the gate a token (key token) that has ${wanted}.`,
      },
    ),
  ]);
}

// Of a reader’s issue both hosts drop the label without a word, and it would be opened again by every run.
async function demandRight(gate: GateOf<'approval'>, context: GateContext, host: Host): Promise<void> {
  if (!(await context.hasCredential(gate))) throw cannotOpen('there is no token', host);
  const { canPush } = answered(await host.repository(), 'the repository', 'repository', host);
  if (canPush === false) throw cannotOpen('the account may only read', host);
}

/**
 * Opens the issue that asks for an approval.
 * @throws LockstepError `APPROVAL_ISSUE_REFUSED` where the credential may not.
 */
export async function ask(
  request: ApprovalRequest,
  gate: GateOf<'approval'>,
  context: GateContext,
  host: Host,
): Promise<HostIssue> {
  await demandRight(gate, context, host);
  const wanted = { title: titleOf(request), body: bodyOf(request), labels: [approvalLabel] };
  const reply = await host.issues.create(wanted);
  if (reply.outcome === 'refused') throw cannotOpen(reply.message, host);
  if (reply.outcome !== 'ok')
    throw new LockstepError([unanswered(reply, 'the issue that asks for an approval', 'new issues', host)]);
  if (!reply.value.labels.includes(approvalLabel))
    throw cannotOpen(`${reply.value.url} was opened, but without its label ${approvalLabel}; close it`, host);
  return reply.value;
}

/** Closes issues about another seal, and says where it goes on. One that stays open does no harm. */
export async function closeOutdated(
  outdated: readonly HostIssue[],
  successor: HostIssue,
  host: Host,
  { log }: GateContext,
): Promise<void> {
  for (const { number, url } of outdated) {
    const said = await host.issues.comment(number, `There is another seal by now; see ${successor.url}.`);
    const closed = await host.issues.change(number, { isOpen: false });
    if (said.outcome !== 'ok' || closed.outcome !== 'ok')
      log.warn(`${url} asks for an approval of another seal, and could not be closed`);
  }
}
