import {
  type Context,
  type Installation,
  LockstepError,
  type Outcome,
  type Problem,
  problem,
  publishingExit,
  type RunIdentity,
  releaseOf,
  reportOn,
  type Sandbox,
  type Seal,
  type Sighting,
  sealDigest,
  throwAll,
} from '@lockstep/core';
import { createMemoryLedger } from '../memory-ledger.ts';
import { preflight } from '../preflight.ts';
import { transact } from '../publish/transaction.ts';
import type { ReleaseSession } from '../release-session.ts';
import { verify } from '../verify.ts';
import { type StageSet, type StageSetOptions, setStage } from './stage-set.ts';

export interface RehearsalOptions extends StageSetOptions {
  readonly seal: Seal;
  readonly context: Context;
  readonly identity: RunIdentity;
  readonly sandbox: Sandbox;
  /** Aborted when the operator asks to stop. */
  readonly signal?: AbortSignal;
}

export interface Rehearsed extends Outcome {
  readonly sightings: readonly Sighting[];
}

interface Performance {
  readonly sightings: readonly Sighting[];
  readonly problems: readonly Problem[];
}

/** How long a stand-in may hold a version back, in milliseconds. */
const waitMs = 60_000;

// The same steps as a live run, in the same order; each only if the one before found nothing wrong.
async function playAll(session: ReleaseSession): Promise<Performance> {
  const { operator } = session.identity;
  const seal = sealDigest(session.seal);
  const target = releaseOf(session.seal).id;
  await session.ledger.append([
    { kind: 'opened', mode: 'rehearsal', target, operator, seal, rehearsalSkipped: false },
  ]);
  throwAll((await preflight(session)).problems);
  const done = await transact(session, { waitMs });
  if (done.problems.length > 0) return done;
  const verified = await verify(session);
  return { sightings: verified.sightings, problems: verified.report.problems };
}

// What stops a rehearsal is its result, to be recorded like any other.
async function perform(session: ReleaseSession): Promise<Performance> {
  try {
    return await playAll(session);
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { sightings: [], problems: error.problems };
  }
}

async function installAll(
  stage: StageSet,
  { seal, sandbox, signal }: RehearsalOptions,
): Promise<readonly Installation[]> {
  const all: Installation[] = [];
  for (const [id, standIn] of stage.standIns)
    for (const artifact of seal.artifacts) {
      const { channels, package: released } = artifact;
      if (released !== undefined && channels.includes(id) && signal?.aborted !== true)
        all.push(...(await standIn.install({ ...artifact, package: released }, sandbox)));
    }
  return all;
}

/**
 * Runs the whole transaction against stand-ins on loopback, then installs every package with its real client and
 * runs its commands. No credential is read, and no real channel is asked.
 */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsed> {
  const { seal, context, identity, signal } = options;
  const stage = await setStage(seal, options);
  try {
    const ledger = createMemoryLedger(identity.run, context.clock);
    const session = {
      seal,
      channels: stage.channels,
      ledger,
      identity,
      context,
      secrets: stage.secrets,
      ...(signal && { signal }),
    };
    const performed = await perform(session);
    const installations = performed.problems.length > 0 ? [] : await installAll(stage, options);
    const stopped = signal?.aborted
      ? [problem('INCOMPLETE', 'the rehearsal was stopped before its end')]
      : [];
    const problems = [...performed.problems, ...installations.flatMap((each) => each.problems), ...stopped];
    const installed = installations.map((each) => each.installed);
    const { sightings } = performed;
    // What is on a stand-in is not public.
    const report = { ...reportOn('rehearse', session, sightings, problems), public: [], installed };
    return { report, exit: publishingExit(problems, false), sightings };
  } finally {
    await stage.close();
  }
}
