import { type Channel, type Preflight, type Problem, problem, type Target } from '@lockstep/core';
import { isPlainAddress } from '../registry/address.ts';
import { mapBounded } from '../registry/bounded.ts';
import { packageOf } from '../registry/sealed-package.ts';
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
  const where = { target: `${target.channel} ${target.title}` };
  return [
    problem('NAME_REJECTED', `${name} is new, and no registry takes it: ${faults.join('; ')}`, { where }),
  ];
}

function sizeProblems(target: Target): readonly Problem[] {
  const { file, digest } = target.artifact;
  if (digest.size <= longestTarball) return [];
  const message = `${file} has ${digest.size} bytes; a publish request holds at most ${longestTarball}`;
  return [problem('TOO_LARGE', message, { where: { target: `${target.channel} ${target.title}` } })];
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
  const plain = isPlainAddress(connection.registry)
    ? ['the registry is reached over plain http: the token travels unencrypted']
    : [];
  const fresh = names
    .filter(({ isNew }) => isNew)
    .map(({ target }) => `${packageOf(target).name} is new on the registry`);
  return {
    problems: [...proof.problems, ...names.flatMap(nameProblems), ...targets.flatMap(sizeProblems)],
    notes: [...plain, ...fresh],
    credential: proof.credential,
  };
}
