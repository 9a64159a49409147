import {
  type FailedJob,
  fail,
  type Host,
  type HostJob,
  type HostLog,
  type HostRun,
  hasFailed,
  LockstepError,
  type OwnPattern,
  type Problem,
  problem,
  type Reply,
  replyProblem,
  type TriageEvidence,
  triageEvidence,
  triageJob,
} from '@lockstep/core';

/** Failed jobs whose logs are read; a matrix that failed as a whole failed for one reason. */
const mostLogs = 30;

/** What is known of a run, and what could not be had of it. */
export interface Triage {
  readonly evidence: TriageEvidence;
  readonly warnings: readonly Problem[];
}

// Gitea’s pages once counted runs of a repository, and its API all runs of the server: a number may mean two.
function assertSame(run: HostRun, id: string): void {
  const shown = /\/actions\/runs\/(\d+)/.exec(run.url)?.[1];
  if (shown !== undefined && shown !== id)
    throw fail('RUN_UNREADABLE', `the server shows run ${shown} when it is asked for ${id}`, {
      remedy: 'Name the run by the number that the API of this server gives it.',
    });
}

function valueIn<T>(reply: Reply<T>, what: string): T {
  if (reply.outcome === 'ok') return reply.value;
  throw new LockstepError([replyProblem(reply, what, 'RUN_UNREADABLE')]);
}

function unreadOf(reply: Exclude<Reply<unknown>, { outcome: 'ok' }>, { state }: HostJob): string {
  if (reply.outcome === 'failed') return reply.why;
  const isNotWritten = reply.outcome === 'refused' && reply.reason === 'missing' && state !== 'over';
  return isNotWritten ? 'the server writes it when the job is over' : reply.message;
}

async function logOf(host: Host, job: HostJob): Promise<HostLog | { readonly unread: string }> {
  const reply = await host.runs.log(job.id);
  if (reply.outcome !== 'ok') return { unread: unreadOf(reply, job) };
  return reply.value ?? { unread: 'the server does not offer it' };
}

function unreadWarning({ name, url, unread }: FailedJob): Problem {
  return problem('LOG_UNREADABLE', `the log of ${name} was not read: ${unread}`, {
    remedy: `Read it on its page: ${url}`,
  });
}

/**
 * Reads why the jobs of a run failed, from their logs, one by one, while the run is still going as well.
 * @throws LockstepError `RUN_UNREADABLE`, `RUN_NOT_OFFERED`, and what else keeps a host from answering.
 */
export async function collectTriage(
  host: Host,
  id: string,
  own: readonly OwnPattern[] = [],
): Promise<Triage> {
  const run = valueIn(await host.runs.get(id), `run ${id}`);
  assertSame(run, id);
  const jobs = valueIn(await host.runs.jobs(id), `the jobs of run ${id}`);
  if (jobs === undefined) throw fail('RUN_NOT_OFFERED', 'the server does not offer the jobs of a run');
  const failed: FailedJob[] = [];
  for (const job of jobs.filter(hasFailed)) {
    const isOneTooMany = failed.length >= mostLogs;
    const log = isOneTooMany ? { unread: `only ${mostLogs} logs are read` } : await logOf(host, job);
    failed.push(triageJob(job, log, own));
  }
  const warnings = failed.filter(({ unread }) => unread !== undefined).map(unreadWarning);
  return { evidence: triageEvidence(run, jobs, failed), warnings };
}
