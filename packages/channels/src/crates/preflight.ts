import { type Channel, type Preflight, type Problem, problem, type Target } from '@lockstep/core';
import { plainNotes } from '../registry/address.ts';
import { mapBounded } from '../registry/bounded.ts';
import type { ReadAhead } from '../registry/read-ahead.ts';
import { packageOf } from '../registry/sealed-package.ts';
import type { Crate } from './crate.ts';
import {
  cycleProblems,
  manifestProblems,
  nameProblems,
  siblingNotes,
  sizeNotes,
  sizeProblems,
} from './crate-problems.ts';
import { proveCredential } from './credential-proof.ts';
import { type KnownCrate, lookUpCrate } from './known-crate.ts';
import { ownerNotes } from './owners.ts';
import { planQuotas, quotaNotes } from './quota-plan.ts';
import type { Connection } from './registry.ts';
import { type WebApi, webApi } from './web-api.ts';

type Subject = Pick<Channel, 'id' | 'token' | 'limits'>;

interface Findings {
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

async function findingsOf(
  known: KnownCrate,
  all: readonly KnownCrate[],
  { registry, context }: Connection,
  packages: ReadAhead<Crate>,
): Promise<Findings> {
  const crate = await packages.read(known.target, await context.artifacts.read(known.target.artifact));
  const ofManifest = manifestProblems(known, crate, registry);
  if (!registry.isPublic) return { problems: ofManifest, notes: siblingNotes(known, crate, all, registry) };
  return {
    problems: [...nameProblems(known), ...ofManifest, ...sizeProblems(known)],
    notes: sizeNotes(known),
  };
}

function apiProblems(api: WebApi, { id }: Subject): readonly Problem[] {
  switch (api.kind) {
    case 'known':
      return [];
    case 'unclear':
      return [problem('STATE_UNKNOWN', `${id}: ${api.why}`)];
    case 'undeclared':
      return [{ ...api.problem, where: { key: `channels.${id}.api` } }];
  }
}

function quotaNotesFor({ limits }: Subject, known: readonly KnownCrate[]): readonly string[] {
  const coming = known.filter(({ isAbsent }) => isAbsent);
  const fresh = coming.filter(({ isNew }) => isNew).length;
  const demand = { 'new package': fresh, 'new version': coming.length - fresh };
  return quotaNotes(planQuotas(limits.quotas ?? [], demand));
}

function addressesOf({ registry }: Connection, api: WebApi): readonly string[] {
  return [registry.index, ...(api.kind === 'known' ? [api.address] : [])];
}

function namesOf(known: readonly KnownCrate[], isNew: boolean): readonly string[] {
  return known.filter((each) => each.isNew === isNew).map(({ target }) => packageOf(target).name);
}

/** Tries the credential and asks what the registry would refuse; sends nothing that changes anything. */
export async function preflightTargets(
  channel: Subject,
  targets: readonly Target[],
  connection: Connection,
  packages: ReadAhead<Crate>,
): Promise<Preflight> {
  const { registry } = connection;
  const { concurrency } = channel.limits;
  const api = await webApi(connection);
  const known = await mapBounded(targets, concurrency, (target) => lookUpCrate(target, connection));
  const [proof, owners, found] = await Promise.all([
    proveCredential(channel, known, connection, api),
    api.kind === 'known' ? ownerNotes(namesOf(known, false), connection, api.address) : [],
    mapBounded(known, concurrency, (each) => findingsOf(each, known, connection, packages)),
  ]);
  const cycles = registry.isPublic ? cycleProblems(known) : [];
  return {
    problems: [
      ...apiProblems(api, channel),
      ...proof.problems,
      ...found.flatMap(({ problems }) => problems),
      ...cycles,
    ],
    notes: [
      ...plainNotes(addressesOf(connection, api)),
      ...namesOf(known, true).map((name) => `${name} is new on the registry`),
      ...quotaNotesFor(channel, known),
      ...found.flatMap(({ notes }) => notes),
      ...owners,
    ],
    credential: proof.credential,
  };
}
