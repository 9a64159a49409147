import type { Channel, HostKind, HostRepository, Preflight, Problem } from '@lockstep/core';
import { plainNotes } from '../registry/address.ts';
import { targetName } from '../registry/target-problem.ts';
import { assetProblems, openTypes } from './asset-limits.ts';
import { clashes } from './asset-name.ts';
import type { Connection } from './connection.ts';
import { proveCredential } from './credential-proof.ts';
import type { DesiredRelease } from './desired-release.ts';
import { look } from './look.ts';
import { observedRelease } from './observation.ts';
import { type Bad, problemOf } from './reply.ts';

interface Finding {
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

function unclear(reply: Bad, desired: DesiredRelease, { context }: Connection): Finding {
  const subject = { target: targetName(desired.target), secret: context.secret };
  return { problems: [problemOf(reply, subject)], notes: [] };
}

function sealedFiles({ assets }: DesiredRelease): Finding {
  const files = assets.filter(({ target }) => target.document === undefined);
  return { problems: clashes(files.map(({ target }) => target.artifact)), notes: [] };
}

async function checkLimits(
  desired: DesiredRelease,
  kind: HostKind,
  connection: Connection,
): Promise<Finding> {
  const limits = await connection.host.releases.limits();
  if (limits.outcome !== 'ok') return unclear(limits, desired, connection);
  return {
    problems: assetProblems(desired.target, desired.assets, kind, limits.value),
    notes: openTypes(desired.assets, limits.value),
  };
}

async function checkRelease(desired: DesiredRelease, connection: Connection): Promise<Finding> {
  const seen = await look(connection, desired);
  if (seen.kind === 'unclear') return unclear(seen.reply, desired, connection);
  const observed = observedRelease(seen, desired);
  const isBlocked = observed.state === 'rejected' && observed.problem !== undefined;
  return { problems: isBlocked ? [observed.problem] : [], notes: [] };
}

function lockNotes(repository: HostRepository | undefined): readonly string[] {
  if (repository?.locksReleases !== true) return [];
  return [
    `${repository.fullName} locks releases when they are published: what one lacks then can never be added`,
  ];
}

// What nobody can see is not asked for once more.
async function checkAll(
  desired: DesiredRelease,
  kind: HostKind,
  isVisible: boolean,
  connection: Connection,
): Promise<readonly Finding[]> {
  const checks = isVisible ? [checkLimits(desired, kind, connection), checkRelease(desired, connection)] : [];
  return [sealedFiles(desired), ...(await Promise.all(checks))];
}

/** Tries the credential and asks what the host would refuse; sends nothing that changes anything. */
export async function preflightRelease(
  channel: Pick<Channel, 'id' | 'token'>,
  kind: HostKind,
  desired: DesiredRelease | undefined,
  connection: Connection,
): Promise<Preflight> {
  const { credential, problems, repository } = await proveCredential(channel, connection);
  const isVisible = repository !== undefined;
  const found = desired === undefined ? [] : await checkAll(desired, kind, isVisible, connection);
  return {
    problems: [...problems, ...found.flatMap((each) => each.problems)],
    notes: [
      ...plainNotes(connection.host.origins),
      ...lockNotes(repository),
      ...found.flatMap((each) => each.notes),
    ],
    credential,
  };
}
