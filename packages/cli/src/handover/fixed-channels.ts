import {
  type Config,
  type ConfiguredChannel,
  type HostKind,
  type Problem,
  problem,
  whereOf,
} from '@lockstep/core';
import type { Project } from '@lockstep/engine';

/** The jobs that the reusable workflow has for channels, each with one secret of its own. */
export const fixedJobs = ['testpypi', 'npm', 'pypi', 'crates', 'homebrew', 'release'] as const;

export type FixedJob = (typeof fixedJobs)[number];

/** The job for a channel; undefined where there is none. */
function jobFor({ kind, before }: ConfiguredChannel, host: HostKind): FixedJob | undefined {
  if (before !== undefined) return kind === 'pypi' ? 'testpypi' : undefined;
  // The release takes the job's own token, which only this server knows.
  if (kind === `${host}-release`) return 'release';
  return fixedJobs.find((job) => job === kind && job !== 'testpypi' && job !== 'release');
}

/** The ids of the channels of each job; of a job that has several, the first. */
export function channelsByJob(
  channels: readonly ConfiguredChannel[],
  host: HostKind,
): ReadonlyMap<FixedJob, string> {
  const named = channels.flatMap((channel) => {
    const job = jobFor(channel, host);
    return job === undefined ? [] : [[job, channel.id] as const];
  });
  return new Map(named.toReversed());
}

function why(channel: ConfiguredChannel, { channels }: Config, host: HostKind): string | undefined {
  const { id, kind, before } = channel;
  const job = jobFor(channel, host);
  if (job === undefined)
    return before === undefined
      ? `there is no job for a channel of kind ${kind} on this server`
      : `there is no job for a trial of kind ${kind}`;
  const first = channels.find((each) => jobFor(each, host) === job);
  return first === undefined || first.id === id ? undefined : `the job for ${job} publishes to ${first.id}`;
}

/** What of a configuration fixed jobs cannot publish. */
export function fixedJobProblems(
  { config, locate }: Pick<Project, 'config' | 'locate'>,
  host: HostKind,
): readonly Problem[] {
  const withoutJob = config.channels.flatMap((channel) => {
    const reason = why(channel, config, host);
    const where = whereOf(['channels', channel.id], locate);
    return reason === undefined
      ? []
      : [
          problem('CHANNEL_WITHOUT_JOB', `the channel ${channel.id} has no job of its own: ${reason}`, {
            where,
          }),
        ];
  });
  if (config.ledger.git !== undefined) return withoutJob;
  const message = 'the ledger is in a file, and every job of the reusable workflow has another disk';
  const where = whereOf(['ledger'], locate);
  return [...withoutJob, problem('LEDGER_NOT_SHARED', message, { where })];
}
