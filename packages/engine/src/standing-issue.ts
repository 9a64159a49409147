import {
  type FailedReply,
  type Host,
  type IssueDeed,
  LockstepError,
  problem,
  replyProblem,
  type StandingIssue,
  standingIssue,
  type WantedIssue,
} from '@lockstep/core';

/** What was done about a standing issue. */
export interface SettledIssue {
  readonly outcome: 'opened' | 'updated' | 'closed' | 'unchanged';
  /** Where it is, if there is one that something was done about. */
  readonly url?: string;
}

function refused(reply: FailedReply, what: string): LockstepError {
  if (reply.outcome !== 'refused') return new LockstepError([replyProblem(reply, what, 'ISSUE_REFUSED')]);
  return new LockstepError([problem('ISSUE_REFUSED', `${what}: ${reply.message}`)]);
}

async function create(deed: Extract<IssueDeed, { do: 'create' }>, { issues }: Host): Promise<string> {
  const reply = await issues.create(deed);
  if (reply.outcome !== 'ok') throw refused(reply, 'no issue can be opened');
  const { url, labels } = reply.value;
  // Of an account that may only read, both hosts drop the label without a word: every run would open another one.
  const lost = deed.labels.filter(
    (label) => !labels.some((each) => each.toLowerCase() === label.toLowerCase()),
  );
  if (lost.length === 0) return url;
  throw new LockstepError([
    problem('ISSUE_REFUSED', `${url} was opened without its label ${lost.join(', ')}; close it by hand`),
  ]);
}

async function carryOut(deed: IssueDeed, host: Host): Promise<string | undefined> {
  const { issues } = host;
  switch (deed.do) {
    case 'create':
      return create(deed, host);
    case 'change': {
      const reply = await issues.change(deed.number, deed.change);
      if (reply.outcome !== 'ok') throw refused(reply, `issue #${deed.number} cannot be changed`);
      return reply.value.url;
    }
    case 'comment': {
      const reply = await issues.comment(deed.number, deed.body);
      if (reply.outcome !== 'ok') throw refused(reply, `nothing can be said on issue #${deed.number}`);
      return undefined;
    }
  }
}

function outcomeOf(deeds: readonly IssueDeed[], { state }: WantedIssue): SettledIssue['outcome'] {
  if (deeds.length === 0) return 'unchanged';
  if (state === 'closed') return 'closed';
  return deeds.some((deed) => deed.do === 'create') ? 'opened' : 'updated';
}

/**
 * Sees to it that one issue of a repository shows how things stand, or that none is open.
 * @throws LockstepError `ISSUE_REFUSED` where the credential may not, and whatever keeps the host from answering.
 */
export async function settleIssue(
  host: Host,
  issue: StandingIssue,
  wanted: WantedIssue,
): Promise<SettledIssue> {
  const existing = await host.issues.labelled(issue.label);
  if (existing.outcome !== 'ok') throw refused(existing, 'the issues cannot be listed');
  const deeds = standingIssue(existing.value, issue, wanted);
  const urls: (string | undefined)[] = [];
  for (const deed of deeds) urls.push(await carryOut(deed, host));
  const url = urls.find((each) => each !== undefined);
  return { outcome: outcomeOf(deeds, wanted), ...(url !== undefined && { url }) };
}
