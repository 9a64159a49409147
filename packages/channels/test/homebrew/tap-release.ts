import {
  type Artifact,
  type Channel,
  type ChannelContext,
  type LedgerEntry,
  LockstepError,
  type OpenHost,
  type Problem,
  problem,
  type Seal,
  secretOf,
  silentLog,
  withoutHosts,
} from '@lockstep/core';
import { type Published, publish, type ReleaseSession } from '@lockstep/engine';
import { type Fault, type Life, startLife } from '../../../engine/test/simulation/life.ts';
import { simulateLedger } from '../../../engine/test/simulation/simulated-ledger.ts';
import { createVirtualClock } from '../../../engine/test/simulation/virtual-clock.ts';
import { homebrewKind, homebrewSettings } from '../../src/homebrew/index.ts';
import { sha, shapes } from './formulae.ts';
import { createMemoryTap, type MemoryTap, type MemoryTapOptions, openMemoryTap } from './memory-tap.ts';

/** The tap of the tests. */
export const tapUrl = 'https://git.example.org/acme/homebrew-tap.git';
export const formulaPath = 'Formula/leafsum.rb';
const shapeOf = shapes['goreleaser: a class of its own for each platform'];
if (shapeOf === undefined) throw new Error('there is no such shape');
const shape = shapeOf('2.0.0');

/** The formula that users get once the release is complete, and the one before. */
export const released = shape.text('2.0.0', sha);
export const previous = shape.text('1.2.3', (file) => sha(`old ${file}`));

/** A seal of the files that the formula names. */
export function sealOf(version = '2.0.0', files = shape.files): Seal {
  const artifacts: Artifact[] = files.map((file) => ({
    file: `dist/${file}`,
    digest: { sha256: sha(file), sha512: sha(file).repeat(2), size: 7 },
    channels: ['homebrew'],
  }));
  const packages = [{ ecosystem: 'crates', name: 'leafsum', version, tag: `v${version}` }];
  const release = { id: `v${version}`, commit: 'c'.repeat(40), packages };
  return { schema: 1, releases: [release], build: { run: 'local', attempt: 1 }, tools: [], artifacts };
}

/** A channel as `lockstep.yaml` would make it. */
export function openChannel(settings: Readonly<Record<string, unknown>> = {}): Channel {
  const parsed = homebrewSettings.parse({ tap: tapUrl, formula: 'leafsum', ...settings });
  return homebrewKind.open('homebrew', { artifacts: ['dist/*'], ...parsed });
}

/** What outlives a run: the tap, the ledger and time. */
export interface TapWorld {
  readonly tap: MemoryTap;
  readonly seal: Seal;
  readonly chain: LedgerEntry[];
  readonly clock: ReturnType<typeof createVirtualClock>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly host: OpenHost;
}

/** Makes a world whose tap has the formula of the version before, beside another one. */
export function createTapWorld(changes: Partial<TapWorld> = {}): TapWorld {
  const tap = createMemoryTap();
  tap.commit(
    { [formulaPath]: previous, 'Formula/other.rb': 'class Other < Formula\nend\n' },
    'leafsum 1.2.3',
  );
  const clock = createVirtualClock();
  return { tap, seal: sealOf(), chain: [], clock, settings: {}, host: withoutHosts.host, ...changes };
}

export interface TapRun extends MemoryTapOptions {
  readonly fault?: Fault | undefined;
  readonly run?: string;
  readonly token?: string | undefined;
}

/** The context of a channel in a world. */
export function contextIn(world: TapWorld, options: TapRun = {}): ChannelContext {
  const token = 'token' in options ? options.token : 'tap-token';
  return {
    http: async () => ({ kind: 'failure', sent: false, why: 'no network' }),
    clock: world.clock,
    log: silentLog,
    artifacts: { read: async () => new Uint8Array(), confirm: async () => undefined, async *stream() {} },
    host: world.host,
    git: openMemoryTap(world.tap, options),
    ...(token !== undefined && { secret: secretOf('HOMEBREW_TAP_TOKEN', token) }),
  };
}

/** A session of one run in a world. */
export function sessionIn(world: TapWorld, life: Life, options: TapRun = {}): ReleaseSession {
  const { secret, ...context } = contextIn(world, { ...options, life });
  return {
    seal: world.seal,
    channels: [openChannel(world.settings)],
    ledger: simulateLedger(world.chain, life, world.clock),
    identity: { run: life.run, operator: 'ada' },
    context,
    secrets: new Map(secret === undefined ? [] : [['homebrew', secret]]),
  };
}

export type TapEnding =
  | { readonly kind: 'ended'; readonly published: Published; readonly life: Life }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[]; readonly life: Life }
  | { readonly kind: 'killed'; readonly life: Life };

let runs = 0;

/** Publishes once, as a process of its own. */
export async function publishIn(world: TapWorld, options: TapRun = {}): Promise<TapEnding> {
  const life = startLife(options.run ?? `run-${++runs}`, options.fault);
  try {
    const session = sessionIn(world, life, options);
    const ending = await Promise.race([
      publish(session, { skipRehearsal: true, waitMs: 5_000 }),
      life.killed,
    ]);
    return ending === 'killed' ? { kind: 'killed', life } : { kind: 'ended', published: ending, life };
  } catch (error) {
    const problems = error instanceof LockstepError ? error.problems : [problem('INTERNAL', String(error))];
    return { kind: 'failed', problems, life };
  }
}

/** Whether a run ended with everything in its place. */
export function isComplete(ending: TapEnding): boolean {
  return ending.kind === 'ended' && ending.published.report.complete;
}

/** The codes of a run's problems. */
export function codesOf(ending: TapEnding): readonly string[] {
  if (ending.kind === 'killed') return [];
  const problems = ending.kind === 'ended' ? ending.published.report.problems : ending.problems;
  return problems.map(({ code }) => code);
}
