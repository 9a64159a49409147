import {
  type ArtifactStore,
  type Channel,
  type LedgerEntry,
  LockstepError,
  type Problem,
  problem,
  type Seal,
  sealDigest,
  silentLog,
  withoutHosts,
} from '@lockstep/core';
import { type Published, type PublishOptions, publish } from '../../src/publish/publish.ts';
import type { ReleaseSession } from '../../src/release-session.ts';
import { type Fault, type Life, type Operation, startLife } from './life.ts';
import { createServers, type Servers, type ServerTraits } from './servers.ts';
import { simulateChannel } from './simulated-channel.ts';
import { simulateLedger } from './simulated-ledger.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';
import { createWatch, type Watch } from './watch.ts';

/** What outlives a run: servers, ledger and time. */
export interface World {
  readonly seal: Seal;
  readonly traits: readonly ServerTraits[];
  readonly clock: VirtualClock;
  readonly servers: Servers;
  readonly chain: LedgerEntry[];
  readonly watch: Watch;
  /** Ids of the servers that are trials for the others. */
  readonly trials: ReadonlySet<string>;
}

/** Makes a world in which nothing has happened yet. */
export function createWorld(
  seal: Seal,
  traits: readonly ServerTraits[],
  trials: ReadonlySet<string> = new Set(),
): World {
  const clock = createVirtualClock();
  return { seal, traits, clock, servers: createServers(clock), chain: [], watch: createWatch(), trials };
}

const intactArtifacts: ArtifactStore = {
  read: async () => new Uint8Array(),
  confirm: async () => undefined,
  async *stream() {},
};

function simulateInstall(life: Life): NonNullable<ReleaseSession['checkInstall']> {
  return () =>
    life.carryOut('install', async (mishap) => ({
      ok: mishap !== 'install fails',
      summary: mishap ?? 'fine',
      problems: [],
    }));
}

/** A session of one run in a world. */
export function sessionIn(
  world: World,
  life: Life,
  { session = {}, alter = (channel) => channel }: Pick<RunOptions, 'session' | 'alter'> = {},
): ReleaseSession {
  const { seal, traits, clock, chain, trials } = world;
  return {
    seal,
    channels: traits.map((each) => alter(simulateChannel(world, life, each))),
    ledger: simulateLedger(chain, life, clock),
    identity: { run: life.run, operator: 'ada' },
    context: {
      http: async () => ({ kind: 'failure', sent: false, why: 'no network' }),
      clock,
      log: silentLog,
      artifacts: intactArtifacts,
      ...withoutHosts,
    },
    secrets: new Map(),
    trials,
    checkInstall: simulateInstall(life),
    ...session,
  };
}

/** How a run ended, and what it did. */
export type Ending = (
  | { readonly kind: 'ended'; readonly published: Published }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'killed' }
) & { readonly operations: readonly Operation[] };

export interface RunOptions extends Partial<PublishOptions> {
  readonly run?: string;
  readonly fault?: Fault | undefined;
  readonly session?: Partial<ReleaseSession>;
  /** Makes a channel behave differently in this run. */
  readonly alter?: (channel: Channel) => Channel;
}

let runs = 0;

/** How long a run waits for what it sent, in milliseconds. */
export const patienceMs = 10_000;

/** Publishes once in a world, as a process of its own. */
export async function runIn(world: World, options: RunOptions = {}): Promise<Ending> {
  const { run = `run-${++runs}`, fault, part, waitMs = patienceMs, skipRehearsal = true } = options;
  const life = startLife(run, fault);
  const session = sessionIn(world, life, options);
  const { operations } = life;
  try {
    const published = publish(session, { skipRehearsal, waitMs, ...(part && { part }) });
    const ending = await Promise.race([published, life.killed]);
    return ending === 'killed'
      ? { kind: 'killed', operations }
      : { kind: 'ended', published: ending, operations };
  } catch (error) {
    const problems = error instanceof LockstepError ? error.problems : [problem('INTERNAL', String(error))];
    return { kind: 'failed', problems, operations };
  }
}

/** Whether every target is on its server, once, with the sealed bytes. */
export function isPublished({ seal, traits, servers }: World): boolean {
  return traits.every(({ id }) =>
    seal.artifacts
      .filter(({ channels }) => channels.includes(id))
      .every(({ package: sealed, file, digest }) => {
        const stores = servers.holdings.get(`${id}:${sealed?.name ?? file}`) ?? [];
        return stores.length === 1 && stores[0]?.digest.sha256 === digest.sha256;
      }),
  );
}

/** Publishes once, and gives how that ended. */
export async function publishIn(world: World, options: RunOptions = {}): Promise<Published> {
  const ending = await runIn(world, options);
  if (ending.kind !== 'ended') throw new Error(`the run was ${ending.kind}`);
  return ending.published;
}

/** The codes of a run's problems. */
export function codesOf(ending: Ending): readonly string[] {
  switch (ending.kind) {
    case 'ended':
      return ending.published.report.problems.map(({ code }) => code);
    case 'failed':
      return ending.problems.map(({ code }) => code);
    case 'killed':
      return [];
  }
}

/** Records that the seal was rehearsed and preflighted. */
export async function proveIn(world: World): Promise<void> {
  const seal = sealDigest(world.seal);
  await sessionIn(world, startLife('recorder')).ledger.append([
    { kind: 'rehearsed', seal, ok: true, summary: 'fine' },
    { kind: 'preflighted', seal, channels: world.traits.map(({ id }) => id), ok: true, proofs: [] },
  ]);
}

/** The seal's digest, as ledgers name it. */
export function sealOf({ seal }: World): string {
  return sealDigest(seal);
}
