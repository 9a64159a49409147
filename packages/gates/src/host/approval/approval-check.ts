import { type GateOf, type Host, type HostIssue, LockstepError, releaseOf } from '@lockstep/core';
import type { CheckGate, GateContext, GateFound } from '../../gate-check.ts';
import { answered, unanswered } from '../answer.ts';
import { listed } from '../words.ts';
import { approversOf, loginOf } from './approver.ts';
import { ask, closeOutdated, findAsked } from './asking.ts';
import { type Decision, decide, type Electorate, type Thread } from './decision.ts';
import { type ApprovalRequest, leastDigits } from './request.ts';

/** More issues for one seal are not read: they were not opened by runs that met by chance. */
const mostThreads = 5;

const failed = (reason: string, log: readonly string[] = []): GateFound => ({
  verdict: 'failed',
  reason,
  log,
});

function requestOf(
  { id, settings: { by, word } }: GateOf<'approval'>,
  { seal, digest }: NonNullable<GateContext['sealed']>,
): ApprovalRequest {
  const { id: tag, commit } = releaseOf(seal);
  return { gate: id, tag, commit, digest, by, word };
}

/** The account whose credential is used; undefined for a job’s own, which is nobody’s. */
async function identityOf(
  gate: GateOf<'approval'>,
  context: GateContext,
  host: Host,
): Promise<string | undefined> {
  if (!(await context.hasCredential(gate))) return undefined;
  const reply = await host.identity();
  if (reply.outcome === 'ok') return reply.value;
  if (reply.outcome === 'refused' && reply.reason !== 'unauthorized') return undefined;
  throw new LockstepError([unanswered(reply, 'the account of the credential', 'repository', host)]);
}

async function electorateOf(
  gate: GateOf<'approval'>,
  context: GateContext,
  host: Host,
  issues: readonly HostIssue[],
): Promise<Electorate> {
  const [approvers, identity] = await Promise.all([approversOf(gate, host), identityOf(gate, context, host)]);
  const barred = new Map<string, string>();
  for (const { author } of issues)
    if (author !== undefined) barred.set(loginOf(author), 'the issue was opened by the same account');
  if (identity !== undefined) barred.set(loginOf(identity), 'the release uses that account’s own credential');
  // Whoever pushed the tag stays barred when somebody else starts the run again, or another operator is named.
  for (const login of [...(context.starters ?? []), context.operator])
    barred.set(loginOf(login), 'who releases cannot approve it as well');
  return { approvers, barred };
}

async function threadsOf(issues: readonly HostIssue[], host: Host): Promise<readonly Thread[]> {
  const read = async (issue: HostIssue): Promise<Thread> => {
    const what = `the replies in ${issue.url}`;
    return { issue, comments: answered(await host.issues.comments(issue.number), what, 'issues', host) };
  };
  return Promise.all(issues.slice(0, mostThreads).map(read));
}

function waiting({ by, word, digest }: ApprovalRequest, url: string, notes: readonly string[]): GateFound {
  const reply = `${word} ${digest.slice(0, leastDigits)}`;
  const told = notes.length === 0 ? '' : `; ${notes.at(-1)}`;
  return failed(
    `waits for a reply “${reply}” by ${listed(by)} in ${url}${told}; run this again when it is there`,
    notes,
  );
}

function foundOf(decision: Decision, request: ApprovalRequest, url: string): GateFound {
  switch (decision.kind) {
    case 'approved':
      return {
        verdict: 'passed',
        reason: `@${decision.by} approved the seal ${request.digest.slice(0, leastDigits)} (${decision.url})`,
      };
    case 'rejected': {
      const why = decision.reason === '' ? '' : `: “${decision.reason}”`;
      return failed(`@${decision.by} rejected the release${why} (${decision.url})`);
    }
    case 'open':
      return waiting(request, url, decision.notes);
  }
}

async function firstAsk(
  gate: GateOf<'approval'>,
  request: ApprovalRequest,
  context: GateContext,
  host: Host,
  outdated: readonly HostIssue[],
): Promise<GateFound> {
  if (!gate.settings.issue)
    return failed(`no issue asks for an approval of the seal ${request.digest.slice(0, leastDigits)} yet`);
  // Who may approve has to be known before anybody is asked.
  await approversOf(gate, host);
  const issue = await ask(request, gate, context, host);
  context.log.info(`asked for an approval in ${issue.url}`);
  await closeOutdated(outdated, issue, host, context);
  return waiting(request, issue.url, []);
}

/** Checks that an allowed person, who is not the operator, approved this very seal on an issue of the repository. */
export const approvalCheck: CheckGate<'approval'> = async (gate, context) => {
  const { sealed } = context;
  if (sealed === undefined)
    return failed('nothing of this commit is sealed yet: an approval names the seal’s digest, so seal first');
  const request = requestOf(gate, sealed);
  const host = await context.host(gate);
  const { intact, edited, outdated } = await findAsked(request, host);
  const [first] = intact;
  if (first === undefined) {
    const [changed] = edited;
    if (changed === undefined) return firstAsk(gate, request, context, host, outdated);
    return failed(
      `the text of ${changed.url} is not what Lockstep writes for this seal and this gate, so nothing said there ` +
        'counts: close it, and run this again for a new one',
    );
  }
  const electorate = await electorateOf(gate, context, host, intact);
  const decision = decide(await threadsOf(intact, host), request, electorate);
  return foundOf(decision, request, first.url);
};
