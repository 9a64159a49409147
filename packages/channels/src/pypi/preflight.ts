import type { Channel, Preflight, Target } from '@lockstep/core';
import { plainNotes } from '../registry/address.ts';
import { mapBounded } from '../registry/bounded.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { proveCredential } from './credential-proof.ts';
import { disagreeingFiles, fileFindings, readTarget } from './preflight-files.ts';
import { type Look, projectFindings } from './preflight-project.ts';
import type { Connection } from './registry.ts';
import { fetchProject } from './simple-api.ts';

const lookConcurrency = 8;
/** Files that are in memory at once. */
const readConcurrency = 2;

type Group = readonly [Target, ...Target[]];

function projectsOf(targets: readonly Target[]): readonly Group[] {
  const groups = [...Map.groupBy(targets, (target) => packageOf(target).name).values()];
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]));
}

async function look(group: Group, connection: Connection): Promise<Look> {
  return { targets: group, answer: await fetchProject(connection, packageOf(group[0]).name) };
}

function newNames(looks: readonly Look[]): ReadonlySet<string> {
  return new Set(
    looks.flatMap(({ targets, answer }) => (answer.kind === 'none' ? [packageOf(targets[0]).name] : [])),
  );
}

/** Reads the files and the token again, and asks the index what it has; sends nothing that changes anything. */
export async function preflightTargets(
  channel: Pick<Channel, 'token'>,
  targets: readonly Target[],
  connection: Connection,
): Promise<Preflight> {
  const { artifacts } = connection.context;
  const [looks, reads] = await Promise.all([
    mapBounded(projectsOf(targets), lookConcurrency, (group) => look(group, connection)),
    mapBounded(targets, readConcurrency, (target) => readTarget(target, artifacts)),
  ]);
  const fresh = newNames(looks);
  const findings = [
    ...looks.map((each) => projectFindings(each, connection)),
    ...reads.map((each) => fileFindings(each, fresh.has(packageOf(each.target).name), connection)),
  ];
  const proof = proveCredential(channel, targets, connection);
  const differences = disagreeingFiles(reads.flatMap(({ distribution }) => distribution ?? []));
  return {
    problems: [...proof.problems, ...findings.flatMap(({ problems }) => problems), ...differences],
    notes: [...plainNotes([connection.upload]), ...findings.flatMap(({ notes }) => notes)],
    credential: proof.credential,
  };
}
