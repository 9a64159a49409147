import { createHash } from 'node:crypto';
import {
  type CratesStandIn,
  type PypiStandIn,
  startCratesStandIn,
  startPypiStandIn,
} from '@lockstep/standins';
import { tokenOf } from '../../packages/channels/test/pypi/protocol/tokens.ts';
import { startVerdaccio, type Verdaccio } from '../../packages/standins/test/npm/verdaccio.ts';
import { type Pypiserver, startPypiserver } from '../../packages/standins/test/pypi/pypiserver.ts';
import { npmPackage } from '../support/polyglot/release.ts';
import type { ByChannel, ChannelId, Destination } from './polyglot-channels.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

const year2100 = 4_102_444_800;
const pypiToken = (seconds: number) => tokenOf('127.0.0.1', [0, year2100 + seconds, 0]);

/** Well formed, so that nothing but an upload tells that no registry issued it. */
export const unknownPypiToken = pypiToken(2);

/** Where a release of three ecosystems goes: real servers where there are any, each behind a proxy that notes requests. */
export interface Registries extends Destination {
  /** The credentials that came to each, as headers. */
  credentials(id: ChannelId): readonly string[];
  /** Requests that would change something, as `CHANNEL METHOD /path` in the order of their arrival, since the last call. */
  takeWrites(): readonly string[];
  /** The sha256 of every file that each of them serves. */
  held(): Promise<ByChannel<readonly string[]>>;
  close(): Promise<void>;
}

interface Servers {
  readonly testpypi: PypiStandIn;
  readonly npm: Verdaccio;
  readonly pypi: Pypiserver;
  readonly crates: CratesStandIn;
}

async function digestAt(url: string | URL): Promise<string> {
  const bytes = await (await fetch(url)).arrayBuffer();
  return createHash('sha256').update(Buffer.from(bytes)).digest('hex');
}

async function onNpm({ url }: Verdaccio): Promise<readonly string[]> {
  const answer = await fetch(new URL(npmPackage.name, url));
  if (answer.status === 404) return [];
  const { versions } = (await answer.json()) as { versions: Record<string, { dist: { tarball: string } }> };
  return Promise.all(Object.values(versions).map(({ dist }) => digestAt(dist.tarball)));
}

async function onPypi({ url }: Pypiserver): Promise<readonly string[]> {
  const page = await (await fetch(new URL('packages/', url))).text();
  const files = [...page.matchAll(/href="(?<path>[^"]+)"/g)].map(([, path = '']) => new URL(path, url));
  return Promise.all(files.map(digestAt));
}

function onTestPypi({ projects }: PypiStandIn): readonly string[] {
  const releases = Object.values(projects()).flatMap((project) => Object.values(project.releases));
  return releases.flatMap((release) => Object.values(release).map(({ sha256 }) => sha256));
}

function onCrates({ crates }: CratesStandIn): readonly string[] {
  return Object.values(crates()).flatMap(({ versions }) =>
    Object.values(versions).map(({ sha256 }) => sha256),
  );
}

async function heldBy({ testpypi, npm, pypi, crates }: Servers): Promise<ByChannel<readonly string[]>> {
  const [tarballs, wheels] = await Promise.all([onNpm(npm), onPypi(pypi)]);
  return {
    testpypi: onTestPypi(testpypi).toSorted(),
    npm: tarballs.toSorted(),
    pypi: wheels.toSorted(),
    crates: onCrates(crates).toSorted(),
  };
}

async function startServers(tokens: Omit<ByChannel<string>, 'npm'>): Promise<Servers> {
  const [npm, pypi, testpypi, crates] = await Promise.all([
    startVerdaccio(1024 * 1024),
    startPypiserver(tokens.pypi),
    startPypiStandIn({ tokens: [{ token: tokens.testpypi, user: 'ada' }] }),
    startCratesStandIn({ tokens: [{ token: tokens.crates, user: 'ada' }] }),
  ]);
  return { npm, pypi, testpypi, crates };
}

async function startProxies(
  { testpypi, npm, pypi, crates }: Servers,
  writes: string[],
): Promise<ByChannel<RecordingProxy>> {
  const before = (id: ChannelId, { url }: { readonly url: string }) =>
    startRecordingProxy(url, (write) => writes.push(`${id} ${write}`));
  return {
    testpypi: await before('testpypi', testpypi),
    npm: await before('npm', npm),
    pypi: await before('pypi', pypi),
    crates: await before('crates', crates),
  };
}

function settingsOf(
  { testpypi, npm, pypi, crates }: ByChannel<RecordingProxy>,
  index: string,
): ByChannel<object> {
  return {
    testpypi: { kind: 'pypi', upload: `${testpypi.url}legacy/`, index: `${testpypi.url}simple/` },
    npm: { registry: npm.url },
    pypi: { upload: pypi.url, index: `${pypi.url}simple/` },
    // As crates.io has it, with the index on an origin of its own; the addresses in its answers lead there.
    crates: { index: `sparse+${index}`, api: crates.url },
  };
}

/** Starts verdaccio, pypiserver, and stand-ins for TestPyPI and crates.io, of which no real server runs here. */
export async function startRegistries(): Promise<Registries> {
  const issued = { testpypi: pypiToken(0), pypi: pypiToken(1), crates: 'cio-token-of-ada-0123456789abcdef' };
  const servers = await startServers(issued);
  const writes: string[] = [];
  const proxies = await startProxies(servers, writes);
  return {
    settings: settingsOf(proxies, servers.crates.url),
    tokens: { ...issued, npm: servers.npm.tokens[0] },
    credentials: (id) => proxies[id].credentials(),
    takeWrites: () => writes.splice(0),
    held: () => heldBy(servers),
    close: async () => {
      await Promise.all(Object.values(proxies).map((proxy) => proxy.close()));
      await Promise.all(Object.values(servers).map((server) => server.close()));
    },
  };
}
