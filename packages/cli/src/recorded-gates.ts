import {
  type Config,
  compactJson,
  definitionOf,
  type EntryBody,
  fail,
  type Gate,
  type GateResults,
  type Ledger,
  type PackageSource,
  readGateResults,
  releaseOf,
  type Seal,
  sealDigest,
} from '@lockstep/core';
import type { GateDemands, Project } from '@lockstep/engine';
import { systemClock } from '@lockstep/hosts';
import { outputFolder } from './evidence-files.ts';
import { asksHost } from './gates/host-first.ts';
import { gatesFile } from './gates/results.ts';
import type { World } from './world.ts';

type Gated = Extract<EntryBody, { kind: 'gated' }>;

/** How far the clocks of two machines may be apart, in milliseconds. */
const clockSkewMs = 5 * 60_000;

/** A release whose gates somebody has checked. */
export interface SealedGates {
  readonly project: { readonly workspace: PackageSource; readonly config: Pick<Config, 'gates'> };
  readonly seal: Seal;
  readonly ledger: Pick<Ledger, 'read'>;
}

interface LeftFile {
  readonly file: string;
  readonly results: GateResults;
}

async function readFileOf(source: PackageSource, file: string): Promise<readonly LeftFile[]> {
  const text = await source.readText(file);
  if (text === undefined) return [];
  const results = readGateResults(text, file);
  if (systemClock.since(results.at) >= -clockSkewMs) return [{ file, results }];
  throw fail(
    'RESULT_INVALID',
    `${file} says that its gates were checked at ${results.at}, which is yet to come`,
    {
      where: { file },
    },
  );
}

const isHostFile = ({ file }: LeftFile) => file === `${outputFolder}/${gatesFile('host')}`;

// In a workflow the gates that ask the host have a job of their own, and the other job runs the project's code: what
// that one says of an approval is what a dependency wants to be said.
function believed(all: readonly LeftFile[], gates: readonly Gate[]): readonly GateResults[] {
  if (!all.some(isHostFile)) return all.map(({ results }) => results);
  const asking = new Set(gates.filter(asksHost).map(({ id }) => id));
  return all.map((each) =>
    isHostFile(each)
      ? each.results
      : { ...each.results, gates: each.results.gates.filter(({ id }) => !asking.has(id)) },
  );
}

// A commit cannot hold a file that names the commit, so what lies there was left by a run.
async function readLeft(
  { workspace, config }: SealedGates['project'],
  seal: Seal,
  { inWorkflow }: Pick<World, 'inWorkflow'>,
): Promise<readonly Gated[]> {
  const digest = sealDigest(seal);
  const files = await workspace.glob(`${outputFolder}/gates*.json`);
  const all = (await Promise.all(files.map((file) => readFileOf(workspace, file)))).flat();
  const own = all
    .filter(({ results }) => results.commit === releaseOf(seal).commit)
    .filter(({ results }) => results.seal === undefined || results.seal === digest);
  const results = inWorkflow ? believed(own, config.gates) : own.map((each) => each.results);
  return results
    .filter(({ gates }) => gates.length > 0)
    .map(({ schema: _, operator: __, seal: sealed, ...rest }) => ({
      kind: 'gated',
      ...rest,
      ...(sealed !== undefined && { seal: sealed }),
    }));
}

/**
 * Results of gates that earlier commands or other jobs left for a seal's commit, as far as the ledger lacks them.
 * @throws LockstepError `RESULT_INVALID` for a file that holds something else, or comes from the future.
 */
export async function leftGates(
  { project, seal, ledger }: SealedGates,
  world: Pick<World, 'inWorkflow'>,
): Promise<readonly Gated[]> {
  const left = await readLeft(project, seal, world);
  if (left.length === 0) return [];
  const known = new Set((await ledger.read()).map(({ body }) => compactJson(body)));
  return left.filter((entry) => !known.has(compactJson(entry)));
}

/** What a live run demands of the gates of a configuration. */
export function gateDemandsOf({ config }: Project, distrust: GateDemands['distrust']): GateDemands {
  return {
    gates: config.gates.map((gate) => ({
      id: gate.id,
      required: gate.required,
      definition: definitionOf(gate),
    })),
    maxAgeMs: config.release['gate-age'],
    distrust,
  };
}
