import { type Channel, type Problem, problem, type TrustedPublishing } from '@lockstep/core';
import type { PublishingJob } from '@lockstep/metadata';

/** A channel that publishes by the job's identity. */
export type TrustedChannel = Channel & { readonly trusted: TrustedPublishing };

type Fault = (job: PublishingJob, channel: TrustedChannel) => Problem | undefined;

function found(code: Problem['code'], message: string, { spot }: PublishingJob): Problem {
  return problem(code, message, { where: { ...spot }, severity: 'usage' });
}

/** The workflow file that a registry has to be told of. */
export function registeredFile(
  { ownFile, startedFile }: PublishingJob,
  { trusted: { rules } }: TrustedChannel,
): string {
  return rules.registers === 'the job’s file' ? ownFile : startedFile;
}

/** An environment that only a run would tell is as good as unknown. */
export function knownEnvironment({ environment }: PublishingJob): string | undefined {
  return environment?.includes('${{') === true ? undefined : environment;
}

const notPermitted: Fault = (job, { id }) =>
  job.mayIdentify
    ? undefined
    : found(
        'OIDC_NOT_PERMITTED',
        `the job “${job.id}” publishes ${id}, and it or a job that calls its workflow lacks “id-token: write”`,
        job,
      );

const elsewhere: Fault = (job, { id, trusted: { rules } }) =>
  job.calls === undefined || rules.registers !== 'the job’s file'
    ? undefined
    : found(
        'TRUSTED_REUSABLE',
        `the job “${job.id}” has ${job.calls} publish ${id}, and the registry takes the repository’s own files alone`,
        job,
      );

const otherFile: Fault = (job, channel) => {
  const { workflow } = channel.trusted.terms;
  const file = registeredFile(job, channel);
  if (workflow === undefined || workflow === file) return undefined;
  const message = `lockstep.yaml says that ${workflow} is registered for ${channel.id}, and the job “${job.id}” belongs to ${file}`;
  return found('TRUSTED_WORKFLOW', message, job);
};

const otherEnvironment: Fault = (job, { id, trusted: { terms } }) => {
  const isUndecided = job.environment !== knownEnvironment(job);
  if (terms.environment === undefined || isUndecided) return undefined;
  if (job.environment?.toLowerCase() === terms.environment.toLowerCase()) return undefined;
  const actual = job.environment === undefined ? 'no environment' : `the environment ${job.environment}`;
  const message = `lockstep.yaml says that the environment ${terms.environment} is registered for ${id}, and the job “${job.id}” has ${actual}`;
  return found('TRUSTED_ENVIRONMENT', message, job);
};

const refusedEvent: Fault = (job, { id, trusted: { rules } }) => {
  const event = job.events.find((each) => rules.refusedEvents.includes(each));
  if (event === undefined) return undefined;
  const message = `${job.startedFile} is started by ${event} as well, and the registry of ${id} trusts no such run`;
  return found('TRUSTED_EVENT', message, job);
};

const ownRunner: Fault = (job, { id, trusted: { rules } }) =>
  rules.hostedRunnersOnly && job.isSelfHosted
    ? found(
        'TRUSTED_RUNNER',
        `the job “${job.id}” runs on a self-hosted runner, and the registry of ${id} trusts none`,
        job,
      )
    : undefined;

const faults: readonly Fault[] = [
  notPermitted,
  elsewhere,
  otherFile,
  otherEnvironment,
  refusedEvent,
  ownRunner,
];

/** What keeps a job from publishing a channel by its identity, as far as its workflow file tells. */
export function jobFaults(job: PublishingJob, channel: TrustedChannel): readonly Problem[] {
  return faults.flatMap((fault) => fault(job, channel) ?? []);
}
