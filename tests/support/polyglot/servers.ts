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
import { type Places, polyglotConfig } from './release.ts';

export type ChannelName = 'npm' | 'pypi' | 'crates';

/** Tokens that the servers take, under the names of the configuration. */
export const tokens = {
  NPM_TOKEN: npmToken,
  PYPI_API_TOKEN: tokenOf('127.0.0.1'),
  CARGO_REGISTRY_TOKEN: 'cio-token-of-ada-0123456789abcdef',
} as const;

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

/** Starts the three stand-ins, each with what goes wrong with it. */
export async function startServers(
  faults: Partial<Readonly<Record<ChannelName, FaultProgramme>>> = {},
): Promise<Servers> {
  const [npm, pypi, crates] = await Promise.all([
    startRegistry(faults.npm),
    startPypiStandIn({
      tokens: [{ token: tokens.PYPI_API_TOKEN, user: 'ada' }],
      ...(faults.pypi && { faults: faults.pypi }),
    }),
    startCratesStandIn({
      tokens: [{ token: tokens.CARGO_REGISTRY_TOKEN, user: 'ada' }],
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

/** What the seal says of the same, as far as it was routed to each channel. */
export async function sealedFor(
  checkout: Checkout,
): Promise<Readonly<Record<ChannelName, readonly string[]>>> {
  const { artifacts } = JSON.parse(await checkout.read('lockstep.seal.json')) as {
    readonly artifacts: readonly {
      readonly channels: readonly string[];
      readonly digest: { readonly sha256: string };
    }[];
  };
  const routed = (id: ChannelName) =>
    artifacts
      .filter(({ channels }) => channels.includes(id))
      .map(({ digest }) => digest.sha256)
      .toSorted();
  return { npm: routed('npm'), pypi: routed('pypi'), crates: routed('crates') };
}
