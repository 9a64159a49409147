import {
  type Channel,
  type Context,
  type Problem,
  type Publisher,
  problem,
  type SourcePackage,
} from '@lockstep/core';
import type { Environment } from '@lockstep/hosts';
import type { PublishingJob } from '@lockstep/metadata';
import { channelJob } from './channel-jobs.ts';
import { knownEnvironment, registeredFile, type TrustedChannel } from './job-faults.ts';
import { lookUpPackages, newPackageFindings } from './package-findings.ts';
import { type PackageRegistration, registrationLines, registrationsOf } from './registration-lines.ts';
import { tokenFindings } from './token-findings.ts';

/** What the doctor looks at. */
export interface Patient {
  readonly jobs: readonly PublishingJob[];
  readonly packages: readonly SourcePackage[];
  /** `owner/name`; undefined where neither a run nor a checkout tells it. */
  readonly repository: string | undefined;
  readonly env: Environment;
  /** Without any credential. */
  readonly context: Context;
}

/** What was found about one channel. */
export interface Diagnosis {
  readonly notes: readonly string[];
  /** Warnings among them. */
  readonly problems: readonly Problem[];
  readonly registrations: readonly PackageRegistration[];
}

const usualWorkflow = 'release-publish.yml';

function publisherOf(
  channel: TrustedChannel,
  job: PublishingJob | undefined,
  { repository = 'OWNER/REPOSITORY' }: Patient,
): Publisher {
  const [owner = '', name = ''] = repository.split('/');
  const { terms } = channel.trusted;
  const file = job === undefined ? usualWorkflow : registeredFile(job, channel);
  return {
    owner,
    repository: name,
    workflow: terms.workflow ?? file,
    environment: terms.environment ?? (job === undefined ? undefined : knownEnvironment(job)),
  };
}

function undecided({ id }: Channel, job: PublishingJob | undefined): readonly string[] {
  if (job === undefined || job.environment === knownEnvironment(job)) return [];
  return [`${id}: only a run tells the environment of the job “${job.id}”; register the one that it has`];
}

async function examineTrusted(channel: TrustedChannel, patient: Patient): Promise<Diagnosis> {
  const { job, problems } = channelJob(patient.jobs, channel);
  const own = patient.packages.filter(
    ({ ecosystem, private: isPrivate }) => ecosystem === channel.kind && !isPrivate,
  );
  const known = await lookUpPackages(channel, own, patient.context);
  const registrations = registrationsOf(channel, known, publisherOf(channel, job, patient));
  const { cannot } = channel.trusted.rules;
  return {
    registrations,
    problems: [...problems, ...newPackageFindings(channel, known)],
    notes: [
      ...registrations.flatMap(registrationLines),
      `${channel.id}: the job that publishes needs “id-token: write”; its credentials may not ${cannot}`,
      ...undecided(channel, job),
    ],
  };
}

function isTrusted(channel: Channel): channel is TrustedChannel {
  return channel.trusted !== undefined;
}

/** Examines one channel: what its registry has to be told, and what would keep it from giving a credential. */
export async function examine(channel: Channel, patient: Patient): Promise<Diagnosis> {
  const tokens = await tokenFindings(channel, patient.env);
  if (!isTrusted(channel)) return { notes: tokens.notes, problems: tokens.warnings, registrations: [] };
  const { notes, problems, registrations } = await examineTrusted(channel, patient);
  return { notes: [...notes, ...tokens.notes], problems: [...problems, ...tokens.warnings], registrations };
}

/** That nobody knows which repository a registry has to be told of. */
export function unknownRepository(): Problem {
  return problem('TRUSTED_REPOSITORY', 'neither a workflow nor a checkout tells which repository this is', {
    severity: 'warning',
    remedy: 'Run it in a checkout whose remote “origin” is the repository on GitHub.',
  });
}
