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
  type StandIn,
  sealDigest,
  throwAll,
  trialsOf,
} from '@lockstep/core';
import { installCheckOf, installFrom } from '../install/install.ts';
import { createMemoryLedger } from '../memory-ledger.ts';
import { preflight } from '../preflight.ts';
import { transact } from '../publish/transaction.ts';
import type { InstallCheck, ReleaseSession } from '../release-session.ts';
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
  const chain = await session.ledger.append([
    { kind: 'opened', mode: 'rehearsal', target, operator, seal, rehearsalSkipped: false },
  ]);
  throwAll((await preflight(session)).problems);
  const done = await transact(session, { waitMs }, chain);
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

/** The installations of a rehearsal, each channel once. */
class Installations {
  readonly all: Installation[] = [];
  readonly #stage: StageSet;
  readonly #options: RehearsalOptions;
  readonly #done = new Set<string>();

  constructor(stage: StageSet, options: RehearsalOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  async #getFrom(standIn: StandIn, id: string): Promise<readonly Installation[]> {
    const { seal, sandbox } = this.#options;
    const installed = await installFrom(standIn, id, this.#options);
    return [...installed, ...((await standIn.fetch?.(seal, sandbox)) ?? [])];
  }

  async from(id: string): Promise<InstallCheck> {
    const standIn = this.#stage.standIns.get(id);
    const found = standIn === undefined || this.#done.has(id) ? [] : await this.#getFrom(standIn, id);
    this.#done.add(id);
    this.all.push(...found);
    return installCheckOf(found);
  }
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
    const installations = new Installations(stage, options);
    const session: ReleaseSession = {
      seal,
      channels: stage.channels,
      trials: trialsOf(options.channels),
      checkInstall: ({ id }) => installations.from(id),
      ledger,
      identity,
      context,
      secrets: stage.secrets,
      ...(signal && { signal }),
    };
    const performed = await perform(session);
    const rest = performed.problems.length > 0 ? [] : [...stage.standIns.keys()];
    const checks: InstallCheck[] = [];
    for (const id of rest) checks.push(await installations.from(id));
    const stopped = signal?.aborted
      ? [problem('INCOMPLETE', 'the rehearsal was stopped before its end')]
      : [];
    const problems = [...performed.problems, ...checks.flatMap((each) => each.problems), ...stopped];
    const installed = installations.all.map((each) => each.installed);
    const { sightings } = performed;
    // What is on a stand-in is not public.
    const report = { ...reportOn('rehearse', session, sightings, problems), public: [], installed };
    return { report, exit: publishingExit(problems, false), sightings };
  } finally {
    await stage.close();
  }
}
