import {
  type Channel,
  type ChannelContext,
  digestOf,
  fail,
  type Http,
  type LedgerEntry,
  type Secret,
  secretOf,
  silentLog,
  withoutHosts,
} from '@lockstep/core';
import { type Published, publish } from '@lockstep/engine';
import { createHttp, createOpenHost } from '@lockstep/hosts';
import {
  type FaultProgramme,
  type GiteaStandIn,
  type GithubStandIn,
  startGiteaStandIn,
  startGithubStandIn,
} from '@lockstep/standins';
import { startLife } from '../../../engine/test/simulation/life.ts';
import { simulateLedger } from '../../../engine/test/simulation/simulated-ledger.ts';
import { createVirtualClock } from '../../../engine/test/simulation/virtual-clock.ts';
import { files, openChannel, seal } from './release-world.ts';

const repository = 'acme/app';
const commit = 'c'.repeat(40);
const token = 'token-of-a-writer';
const tagRef = 'refs/tags/v1.0.0';

/** One asset that a server holds, by what matters of it. */
interface HeldRelease {
  readonly isDraft: boolean;
  readonly assets: readonly { readonly name: string; readonly sha256: string }[];
}

/** What tests do to a server, and see of it. */
interface Controls {
  releases(): Promise<readonly HeldRelease[]>;
  /** Points the tag elsewhere; undefined removes it. */
  moveTag(to: string | undefined): Promise<void>;
  plantDraft(): void;
  sendUploadsTo(address: string): void;
}

/** A server on loopback, and a release that goes there through the real adapters. */
export interface StandInWorld<StandIn> extends Controls {
  readonly standIn: StandIn;
  readonly channel: Channel;
  /** Every request that left. */
  readonly sent: readonly {
    readonly method: string;
    readonly url: string;
    readonly hasCredential: boolean;
  }[];
  publish(): Promise<Published>;
  context(secret?: Secret): ChannelContext;
}

async function releasesOfGitea(standIn: GiteaStandIn): Promise<readonly HeldRelease[]> {
  return (await standIn.inventory()).repositories[repository]?.releases ?? [];
}

function contentOf(file: string): Uint8Array {
  const bytes = files.get(file);
  if (bytes === undefined) throw fail('SEAL_BROKEN', `${file} is gone`);
  return bytes;
}

const artifacts: ChannelContext['artifacts'] = {
  read: async ({ file }) => contentOf(file),
  confirm: async () => undefined,
  async *stream({ file }) {
    yield contentOf(file);
  },
};

function worldWith<StandIn>(
  standIn: StandIn,
  open: () => Channel,
  controls: Controls,
): StandInWorld<StandIn> {
  const clock = createVirtualClock();
  const chain: LedgerEntry[] = [];
  const sent: { method: string; url: string; hasCredential: boolean }[] = [];
  const real = createHttp();
  const http: Http = (request) => {
    const { method, url, credential } = request;
    sent.push({ method, url, hasCredential: credential !== undefined });
    return real(request);
  };
  const shared = { http, clock, log: silentLog, artifacts, ...withoutHosts };
  const context = { ...shared, host: createOpenHost(http, silentLog, clock) };
  return {
    standIn,
    channel: open(),
    sent,
    ...controls,
    context: (secret) => ({ ...context, ...(secret && { secret }) }),
    publish: () => {
      const life = startLife(`run-${chain.length}`);
      return publish(
        {
          seal,
          channels: [open()],
          ledger: simulateLedger(chain, life, clock),
          identity: { run: life.run, operator: 'ada' },
          context,
          secrets: new Map([['host', secretOf('HOST_TOKEN', token)]]),
        },
        { skipRehearsal: true, waitMs: 10_000 },
      );
    },
  };
}

/** A world with a GitHub in it, whose tag was pushed. */
export async function onGithub(faults: FaultProgramme = []): Promise<StandInWorld<GithubStandIn>> {
  const refs = { 'refs/heads/main': commit, [tagRef]: commit };
  const standIn = await startGithubStandIn({
    tokens: [{ token, user: 'ada' }],
    repositories: [{ name: repository, refs }],
    faults,
  });
  const { server, api, uploads } = standIn;
  const open = () => openChannel('github', { server, api, uploads });
  return worldWith(standIn, open, {
    releases: async () => standIn.inventory(repository).releases,
    moveTag: (to) => standIn.moveRef(repository, tagRef, to),
    plantDraft: () => void standIn.plant.release(repository, { tag: 'v1.0.0', isDraft: true }),
    sendUploadsTo: (address) => standIn.moveUploads(address),
  });
}

/** A world with a Gitea in it that lives below a path, and whose tag was pushed. */
export async function onGitea(faults: FaultProgramme = []): Promise<StandInWorld<GiteaStandIn>> {
  const standIn = await startGiteaStandIn({
    users: [{ login: 'acme' }],
    tokens: [{ token, user: 'acme' }],
    subPath: 'forge/gitea',
    faults,
  });
  await standIn.addRepository({ name: repository });
  await standIn.setRef(repository, tagRef, commit);
  const open = () => openChannel('gitea', { server: standIn.url });
  return worldWith(standIn, open, {
    releases: () => releasesOfGitea(standIn),
    moveTag: (to) => standIn.setRef(repository, tagRef, to),
    plantDraft: () => void standIn.addRelease({ repository, tag: 'v1.0.0', author: 'acme' }),
    sendUploadsTo: (address) => standIn.redirectUploads(address),
  });
}

/** What is not as it should be after a release: one public release, each asset once, the sealed bytes. */
export async function faultsOf({ releases, channel }: StandInWorld<unknown>): Promise<readonly string[]> {
  const [release, ...more] = await releases();
  const [, ...assets] = channel.targets(seal);
  const expected = assets.map(
    ({ title, artifact, document }) =>
      `${title} ${document === undefined ? artifact.digest.sha256 : digestOf(Buffer.from(document)).sha256}`,
  );
  const held = release?.assets.map(({ name, sha256 }) => `${name} ${sha256}`) ?? [];
  return [
    ...(more.length > 0 ? [`there are ${more.length + 1} releases`] : []),
    ...(release?.isDraft === false ? [] : ['it is not public']),
    ...(expected.sort().join() === held.sort().join() ? [] : [`it holds ${held.join(', ')}`]),
  ];
}
