import {
  type BlockerEvidence,
  type GateRecord,
  gatesOf,
  LockstepError,
  type Outcome,
  type Report,
  releaseOf,
  type Standing,
  sealDigest,
  trialsOf,
} from '@lockstep/core';
import { createRedaction } from '@lockstep/hosts';
import { identify } from '../identity.ts';
import { knownSecrets } from '../known-secrets.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { runCommandByName } from '../run.ts';
import { openSealed, type SealedRelease } from '../sealed-release.ts';
import { isWorkflowRun } from '../workflow-run.ts';
import type { World } from '../world.ts';

/** A release as it stands now. */
export interface StandingRelease {
  /** What status reported. */
  readonly outcome: Outcome<Report & Extras>;
  /** Undefined where nobody knows which release is meant. */
  readonly standing: Standing | undefined;
  /** Why nothing is left to be done; undefined while there is. */
  readonly over?: 'complete' | 'given up' | undefined;
  readonly evidence: BlockerEvidence;
}

async function ifSealed(options: Options, world: World): Promise<SealedRelease | undefined> {
  try {
    return await openSealed(options, world);
  } catch (error) {
    // Status has said what is wrong.
    if (error instanceof LockstepError) return undefined;
    throw error;
  }
}

async function exceptedOf({ ledger, seal }: SealedRelease): Promise<readonly GateRecord[]> {
  const recorded = gatesOf(await ledger.read(), releaseOf(seal).commit, sealDigest(seal));
  return [...recorded.values()].map(({ record }) => record).filter(({ verdict }) => verdict === 'excepted');
}

// What is on a trial channel alone is no asymmetry, and a run that is under way may be about to complete the rest.
function isPartlyPublic(
  { checkpoint, public: shown }: Report & Extras,
  trials: ReadonlySet<string>,
  run: string,
): boolean {
  if (checkpoint?.stage !== 'partly public') return false;
  if (checkpoint.heldBy !== undefined && checkpoint.heldBy.run !== run) return false;
  return shown.length === 0 || shown.some(({ channel }) => !trials.has(channel));
}

function overOf({ checkpoint }: Report & Extras): StandingRelease['over'] {
  if (checkpoint?.stage === 'complete') return 'complete';
  return checkpoint?.stage === 'abandoned' || checkpoint?.stage === 'rolled back' ? 'given up' : undefined;
}

// An issue is read by everyone: what servers said is in it.
function scrubbed<T>(value: T, { env, ledgerToken }: World): T {
  const secrets = [...knownSecrets(env), ...(ledgerToken === undefined ? [] : [ledgerToken])];
  return JSON.parse(createRedaction(secrets)(JSON.stringify(value)));
}

/** Looks where a release stands, and what of it makes incidents. It never throws for what a release is. */
export async function standingOf(options: Options, world: World): Promise<StandingRelease> {
  const outcome: Outcome<Report & Extras> = await runCommandByName('status', options, world);
  const { report } = outcome;
  const [known] = report.releases;
  const release = known?.id ?? options.target;
  const { run } = identify(options, world.env);
  const evidence: BlockerEvidence = {
    commit: known?.commit,
    public: report.public,
    next: report.next,
    run: isWorkflowRun(run) ? run : undefined,
  };
  if (release === undefined) return { outcome, standing: undefined, ...scrubbed({ evidence }, world) };
  const sealed = known === undefined ? undefined : await ifSealed(options, world);
  const standing: Standing = {
    release,
    channels: report.channels.map(({ id }) => id),
    problems: report.problems,
    isPartlyPublic: isPartlyPublic(report, trialsOf(sealed?.project.config.channels ?? []), run),
    excepted: sealed === undefined ? [] : await exceptedOf(sealed),
  };
  return { outcome, over: overOf(report), ...scrubbed({ standing, evidence }, world) };
}
