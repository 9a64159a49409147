import {
  type Artifact,
  type ArtifactStore,
  type Channel,
  type ChannelContext,
  digestOf,
  fail,
  type HostKind,
  type LedgerEntry,
  type Seal,
  secretOf,
  silentLog,
  type Target,
  withoutHosts,
} from '@lockstep/core';
import { type Published, publish, type ReleaseSession } from '@lockstep/engine';
import { type Fault, type Life, type Operation, startLife } from '../../../engine/test/simulation/life.ts';
import { simulateLedger } from '../../../engine/test/simulation/simulated-ledger.ts';
import { createVirtualClock, type VirtualClock } from '../../../engine/test/simulation/virtual-clock.ts';
import {
  giteaReleaseKind,
  giteaReleaseSettings,
  githubReleaseKind,
  githubReleaseSettings,
} from '../../src/host-release/index.ts';
import { type Answers, memoryHost } from './memory-host.ts';
import { MemoryServer, type ServerTraits } from './memory-server.ts';

/** The files of the sample release. */
export const files: ReadonlyMap<string, Uint8Array> = new Map([
  ['dist/app.tgz', Buffer.from('the bytes of the app')],
  ['dist/tool.zip', Buffer.from('the bytes of the tool')],
]);

/** A seal of some files, all routed to one channel. */
export function sealOf(contents: ReadonlyMap<string, Uint8Array>, notes = '- Everything is new.'): Seal {
  const artifacts = [...contents].map(
    ([file, bytes]): Artifact => ({ file, digest: digestOf(bytes), channels: ['host'] }),
  );
  return {
    schema: 1,
    releases: [
      {
        id: 'v1.0.0',
        commit: 'c'.repeat(40),
        packages: [{ ecosystem: 'npm', name: 'app', version: '1.0.0', tag: 'v1.0.0' }],
        notes,
      },
    ],
    build: { run: 'local', attempt: 1 },
    tools: [],
    artifacts,
  };
}

/** The sample release. */
export const seal = sealOf(files);

/** Servers as they are found in the field. */
export const servers: Readonly<Record<string, ServerTraits>> = {
  GitHub: { kind: 'github', tellsDigests: true, locks: false, showsCutOff: false },
  'GitHub with immutable releases': { kind: 'github', tellsDigests: true, locks: true },
  Gitea: { kind: 'gitea', tellsDigests: false, locks: false },
};

/** What outlives a run: the server, the ledger and the time. */
export interface ReleaseWorld {
  readonly seal: Seal;
  readonly server: MemoryServer;
  readonly chain: LedgerEntry[];
  readonly clock: VirtualClock;
  readonly answers: Answers;
}

/** A world in which the tag was pushed, and nothing else has happened. */
export function createWorld(traits: ServerTraits, of: Seal = seal, answers: Answers = {}): ReleaseWorld {
  const server = new MemoryServer(traits);
  server.tags.set('v1.0.0', 'c'.repeat(40));
  return { seal: of, server, chain: [], clock: createVirtualClock(), answers };
}

/** The channel as `lockstep.yaml` would make it. */
export function openChannel(kind: HostKind, settings: Readonly<Record<string, unknown>> = {}): Channel {
  const given = { repository: 'acme/app', server: 'https://host.example.org/', ...settings };
  const common = { artifacts: ['dist/*'], token: { env: 'HOST_TOKEN' } };
  return kind === 'github'
    ? githubReleaseKind.open('host', { ...common, ...githubReleaseSettings.parse(given) })
    : giteaReleaseKind.open('host', { ...common, ...giteaReleaseSettings.parse(given) });
}

// In two pieces, so that nobody may take the first for all.
const artifacts: ArtifactStore = {
  read: async ({ file }) => files.get(file) ?? new Uint8Array(),
  confirm: async () => undefined,
  async *stream({ file }) {
    const bytes = files.get(file);
    if (bytes === undefined) throw fail('SEAL_BROKEN', `${file} is gone`);
    yield bytes.subarray(0, 3);
    yield bytes.subarray(3);
  },
};

export const writer = secretOf('HOST_TOKEN', 'write');

/** A channel's context in a world, for one run. */
export function contextIn({ server, clock, answers }: ReleaseWorld, life: Life = startLife('look')) {
  const travel = () => clock.sleep(50);
  const context: ChannelContext = {
    http: async () => ({ kind: 'failure', sent: false, why: 'no network' }),
    clock,
    log: silentLog,
    artifacts,
    ...withoutHosts,
    host: memoryHost(server, { life, travel }, answers),
    secret: writer,
  };
  return context;
}

/** How a run ended, and what it did. */
export interface Ending {
  readonly published: Published | undefined;
  readonly operations: readonly Operation[];
}

export interface RunOptions {
  readonly fault?: Fault | undefined;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Channels beside the one of the host. */
  readonly others?: readonly Channel[];
}

let runs = 0;

/** Publishes once in a world, as a process of its own; a run that was killed has no end. */
export async function runIn(
  world: ReleaseWorld,
  { fault, settings, others = [] }: RunOptions = {},
): Promise<Ending> {
  const life = startLife(`run-${++runs}`, fault);
  const { secret: _, ...context } = contextIn(world, life);
  const session: ReleaseSession = {
    seal: world.seal,
    channels: [openChannel(world.server.traits.kind, settings), ...others],
    ledger: simulateLedger(world.chain, life, world.clock),
    identity: { run: life.run, operator: 'ada' },
    context,
    secrets: new Map([['host', writer]]),
  };
  const published = publish(session, { skipRehearsal: true, waitMs: 10_000 });
  const ending = await Promise.race([published, life.killed]);
  return { published: ending === 'killed' ? undefined : ending, operations: life.operations };
}

/** The codes of a run’s problems. */
export function codesOf({ published }: Ending): readonly string[] {
  return published?.report.problems.map(({ code }) => code) ?? [];
}

/** The targets of the sample release, and the channel that derived them. */
export function targetsIn({ server, seal: sealed }: ReleaseWorld): {
  readonly channel: Channel;
  readonly targets: readonly Target[];
} {
  const channel = openChannel(server.traits.kind);
  return { channel, targets: channel.targets(sealed) };
}

/** What is not as it should be after a release: one public release, each asset once, the sealed bytes. */
export function faultsOf({ server, seal: sealed, ...world }: ReleaseWorld): readonly string[] {
  const { targets } = targetsIn({ server, seal: sealed, ...world });
  const [release, ...more] = server.releases;
  const expected = targets.slice(1).map(({ title, artifact }) => `${title} ${artifact.digest.sha256}`);
  const held = release?.assets.map(({ name, bytes }) => `${name} ${digestOf(bytes).sha256}`) ?? [];
  const isSame = expected.sort().join() === held.sort().join();
  return [
    ...(more.length > 0 ? [`there are ${more.length + 1} releases`] : []),
    ...(release?.isDraft === false ? [] : ['it is not public']),
    ...(isSame ? [] : [`it holds ${held.join(', ')}`]),
  ];
}
