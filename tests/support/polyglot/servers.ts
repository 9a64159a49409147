import {
  type CratesStandIn,
  type FaultProgramme,
  type LoopbackServer,
  type NpmStandIn,
  type PypiStandIn,
  startCratesStandIn,
  startPypiStandIn,
} from '@lockstep/standins';
import { tokenOf } from '../../../packages/channels/test/pypi/protocol/tokens.ts';
import { type Checkout, copyOf } from '../checkout.ts';
import { token as npmToken, startRegistry } from '../registry.ts';
import type { Reported } from '../report-document.ts';
import { type Places, polyglotConfig } from './release.ts';

export type ChannelName = 'npm' | 'pypi' | 'crates';

/** Tokens that the servers take, under the names of the configuration. */
export const tokens = {
  NPM_TOKEN: npmToken,
  PYPI_API_TOKEN: tokenOf('127.0.0.1'),
  CARGO_REGISTRY_TOKEN: 'cio-token-of-ada-0123456789abcdef',
} as const;

export type Tokens = Readonly<Record<keyof typeof tokens, string>>;

/** The method of the requests by which each channel writes. */
export const writeMethods: Readonly<Record<ChannelName, string>> = {
  npm: 'PUT',
  pypi: 'POST',
  crates: 'PUT',
};

/** A stand-in for each channel of a polyglot release. */
export interface Servers {
  readonly npm: NpmStandIn;
  readonly pypi: PypiStandIn;
  readonly crates: CratesStandIn;
  readonly places: Places;
  close(): Promise<void>;
}

/** How the configuration names a stand-in for PyPI. */
export function pypiPlace({ url }: LoopbackServer): Places['pypi'] {
  return { upload: `${url}legacy/`, index: `${url}simple/` };
}

/** What goes wrong with each of the stand-ins. */
export type Faults = Partial<Readonly<Record<ChannelName, FaultProgramme>>>;

/** Starts the three stand-ins, each with what goes wrong with it; they know the tokens of one account. */
export async function startServers(faults: Faults = {}, known: Tokens = tokens): Promise<Servers> {
  const user = 'ada';
  const [npm, pypi, crates] = await Promise.all([
    startRegistry(faults.npm, { tokens: [{ token: known.NPM_TOKEN, user, rights: 'publish' }] }),
    startPypiStandIn({
      tokens: [{ token: known.PYPI_API_TOKEN, user }],
      ...(faults.pypi && { faults: faults.pypi }),
    }),
    startCratesStandIn({
      tokens: [{ token: known.CARGO_REGISTRY_TOKEN, user }],
      ...(faults.crates && { faults: faults.crates }),
    }),
  ]);
  const places = { npm: npm.url, pypi: pypiPlace(pypi), crates: `sparse+${crates.url}` };
  const close = async () => {
    await Promise.all([npm, pypi, crates].map((server) => server.close()));
  };
  return { npm, pypi, crates, places, close };
}

/** A copy of a sealed repository whose channels lead to these servers. */
export async function releaseToServers(
  sealed: Checkout,
  { places }: Pick<Servers, 'places'>,
): Promise<Checkout> {
  const copy = await copyOf(sealed);
  await copy.write({ 'lockstep.yaml': polyglotConfig(places) });
  return copy;
}

/** How each request that would change something was answered, in the order of their arrival. */
export function writeAnswers({ requests }: LoopbackServer): readonly (number | string)[] {
  return requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD').map(({ status }) => status);
}

/** The sha256 of everything that the servers serve, by channel and what they call it. */
export function heldBy({ npm, pypi, crates }: Servers): Readonly<Record<ChannelName, readonly string[]>> {
  const held = {
    npm: Object.values(npm.packages()).flatMap(({ versions }) =>
      Object.values(versions).map(({ sha256 }) => sha256),
    ),
    pypi: Object.values(pypi.projects()).flatMap(({ releases }) =>
      Object.values(releases).flatMap((release) => Object.values(release).map(({ sha256 }) => sha256)),
    ),
    crates: Object.values(crates.crates()).flatMap(({ versions }) =>
      Object.values(versions).map(({ sha256 }) => sha256),
    ),
  };
  return { npm: held.npm.toSorted(), pypi: held.pypi.toSorted(), crates: held.crates.toSorted() };
}

interface SealedArtifact {
  readonly file: string;
  readonly channels: readonly string[];
  readonly digest: { readonly sha256: string };
}

async function sealedArtifacts(checkout: Checkout): Promise<readonly SealedArtifact[]> {
  const seal = JSON.parse(await checkout.read('lockstep.seal.json')) as {
    readonly artifacts: readonly SealedArtifact[];
  };
  return seal.artifacts;
}

/** What the seal says of the same, as far as it was routed to each channel. */
export async function sealedFor(
  checkout: Checkout,
): Promise<Readonly<Record<ChannelName, readonly string[]>>> {
  const artifacts = await sealedArtifacts(checkout);
  const routed = (id: ChannelName) =>
    artifacts
      .filter(({ channels }) => channels.includes(id))
      .map(({ digest }) => digest.sha256)
      .toSorted();
  return { npm: routed('npm'), pypi: routed('pypi'), crates: routed('crates') };
}

/** The sealed files that the servers serve, as `channel file`, sorted. */
export async function servedFiles(checkout: Checkout, servers: Servers): Promise<readonly string[]> {
  const artifacts = await sealedArtifacts(checkout);
  const served = Object.entries(heldBy(servers)).flatMap(([channel, digests]) =>
    artifacts
      .filter(({ channels, digest }) => channels.includes(channel) && digests.includes(digest.sha256))
      .map(({ file }) => `${channel} ${file}`),
  );
  return served.toSorted();
}

/** What a report calls public, in the same form. */
export function publicFiles({ report }: Pick<Reported, 'report'>): readonly string[] {
  return report.public.map(({ channel, file }) => `${channel} ${file}`).toSorted();
}
