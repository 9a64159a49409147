import { type Channel, type Preflight, type Problem, problem, type Target } from '@lockstep/core';
import { plainNotes } from '../registry/address.ts';
import { mapBounded } from '../registry/bounded.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { atTarget } from '../registry/target-problem.ts';
import { proveCredential } from './credential-proof.ts';
import { type KnownName, lookUpName } from './known-name.ts';
import { nameFaults } from './package-name.ts';
import type { Connection } from './registry.ts';

// A document is one text, base64 adds a third, and V8's longest text has 512 MiB less 24 bytes.
const longestTarball = 380 * 1024 * 1024;

function nameProblems({ target, isNew }: KnownName): readonly Problem[] {
  const { name } = packageOf(target);
  const faults = isNew ? nameFaults(name) : [];
  if (faults.length === 0) return [];
  return [
    problem(
      'NAME_REJECTED',
      `${name} is new, and no registry takes it: ${faults.join('; ')}`,
      atTarget(target),
    ),
  ];
}

function sizeProblems(target: Target): readonly Problem[] {
  const { file, digest } = target.artifact;
  if (digest.size <= longestTarball) return [];
  const message = `${file} has ${digest.size} bytes; a publish request holds at most ${longestTarball}`;
  return [problem('TOO_LARGE', message, atTarget(target))];
}

/** Tries the credential and asks what the registry would refuse; sends nothing that changes anything. */
export async function preflightTargets(
  channel: Pick<Channel, 'token' | 'limits'>,
  targets: readonly Target[],
  connection: Connection,
): Promise<Preflight> {
  const names = await mapBounded(targets, channel.limits.concurrency, (target) =>
    lookUpName(target, connection),
  );
  const proof = await proveCredential(channel, names, connection);
  const fresh = names
    .filter(({ isNew }) => isNew)
    .map(({ target }) => `${packageOf(target).name} is new on the registry`);
  return {
    problems: [...proof.problems, ...names.flatMap(nameProblems), ...targets.flatMap(sizeProblems)],
    notes: [...plainNotes([connection.registry]), ...fresh],
    credential: proof.credential,
  };
}
