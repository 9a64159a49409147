import {
  compactJson,
  definitionOf,
  type EntryBody,
  type Ledger,
  type PackageSource,
  readGateResults,
  releaseOf,
  type Seal,
  sealDigest,
} from '@lockstep/core';
import type { GateDemands, Project } from '@lockstep/engine';
import { outputFolder } from './evidence-files.ts';

type Gated = Extract<EntryBody, { kind: 'gated' }>;

// A commit cannot hold a file that names the commit, so what lies there was left by a run.
async function readLeft(source: PackageSource, seal: Seal): Promise<readonly Gated[]> {
  const files = await source.glob(`${outputFolder}/gates*.json`);
  const texts = await Promise.all(files.map((file) => source.readText(file)));
  const results = texts.flatMap((text, index) =>
    text === undefined ? [] : [readGateResults(text, files[index] ?? outputFolder)],
  );
  const digest = sealDigest(seal);
  return results
    .filter(({ commit, gates }) => commit === releaseOf(seal).commit && gates.length > 0)
    .filter((each) => each.seal === undefined || each.seal === digest)
    .map(({ schema: _, operator: __, seal: sealed, ...rest }) => ({
      kind: 'gated',
      ...rest,
      ...(sealed !== undefined && { seal: sealed }),
    }));
}

/**
 * Results of gates that earlier commands or other jobs left for a seal's commit, as far as the ledger lacks them.
 * @throws LockstepError `RESULT_INVALID` for a file that holds something else.
 */
export async function leftGates(
  source: PackageSource,
  seal: Seal,
  ledger: Ledger,
): Promise<readonly Gated[]> {
  const left = await readLeft(source, seal);
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
