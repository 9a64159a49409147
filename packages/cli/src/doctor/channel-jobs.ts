import { type Problem, problem } from '@lockstep/core';
import type { PublishingJob } from '@lockstep/metadata';
import { jobFaults, type TrustedChannel } from './job-faults.ts';

/** The job that a registry has to be told of, and what is wrong with it. */
export interface ChannelJob {
  readonly job?: PublishingJob;
  readonly problems: readonly Problem[];
}

function publishes({ channels }: PublishingJob, id: string): boolean {
  return channels?.includes(id) ?? true;
}

function nobody({ id }: TrustedChannel, elsewhere: PublishingJob | undefined): Problem {
  if (elsewhere === undefined)
    return problem('TRUSTED_NO_JOB', `no job of a workflow file publishes ${id}`, {
      where: { key: `channels.${id}.trusted-publishing` },
    });
  const message = `the job “${elsewhere.id}” publishes ${id} on a server whose jobs have no identity that registries trust`;
  return problem('OIDC_UNAVAILABLE', message, { where: { ...elsewhere.spot }, severity: 'usage' });
}

/** Finds the job of a repository's workflow files that publishes a channel, the best one where there are several. */
export function channelJob(jobs: readonly PublishingJob[], channel: TrustedChannel): ChannelJob {
  const own = jobs.filter((job) => publishes(job, channel.id));
  const judged = own
    .filter(({ server }) => server === 'github')
    .map((job) => ({ job, problems: jobFaults(job, channel) }));
  const [best] = judged.toSorted((one, other) => one.problems.length - other.problems.length);
  return best ?? { problems: [nobody(channel, own[0])] };
}
