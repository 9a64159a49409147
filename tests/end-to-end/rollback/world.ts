import type { CratesStandIn, FaultProgramme, PypiStandIn } from '@lockstep/standins';
import { startCratesStandIn, startPypiStandIn } from '@lockstep/standins';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { lockstepHere } from '../../support/here.ts';
import {
  builtForGithub,
  type GithubPlaces,
  githubConfig,
  githubSources,
} from '../../support/hosts/github-project.ts';
import {
  type GithubWorld,
  githubWorld,
  tokens as hostTokens,
  type WorldOptions,
} from '../../support/hosts/github-world.ts';
import { cargoWorkspace } from '../../support/polyglot/crate.ts';
import {
  built,
  crates as crateSamples,
  distribution,
  nowhere,
  type Places,
  polyglotConfig,
} from '../../support/polyglot/release.ts';
import { pypiPlace, tokens as registryTokens } from '../../support/polyglot/servers.ts';
import { pythonSource } from '../../support/polyglot/wheel.ts';
import { packSample } from '../../support/sample-package.ts';
import { tag } from '../../support/workspace.ts';

/** The release before, whose tag and version are there already. */
export const before = { version: '1.2.2', tag: 'v1.2.2' } as const;

const tokens = { ...registryTokens, ...hostTokens };
const nobody = 'http://127.0.0.1:9/';

/** A `lockstep.yaml` with a channel of every kind. */
function configText(host: Omit<GithubPlaces, 'ledger'>, places: Places): string {
  const { channels } = JSON.parse(githubConfig({ ...host, ledger: { file: 'auto' } }));
  const { npm, pypi, crates } = JSON.parse(polyglotConfig(places)).channels;
  const { 'github-release': release, homebrew } = channels;
  const all = { npm, pypi, crates, 'github-release': release, homebrew };
  return `${JSON.stringify({ channels: all, ledger: { file: 'auto' } }, undefined, 2)}\n`;
}

/** A tagged repository of three languages with tiny packages and tarballs, sealed. */
export async function sealedForAll(): Promise<Checkout> {
  const config = configText({ npm: nobody, host: { server: nobody }, tap: `${nobody}a/b.git` }, nowhere);
  const checkout = await checkoutOf(
    {
      ...githubSources(),
      ...pythonSource(distribution, 'py'),
      ...cargoWorkspace(crateSamples, 'rust'),
      'lockstep.yaml': config,
      '.gitignore': 'dist/\ntarget/\nlockstep.seal.json\n.lockstep/\n',
    },
    [before.tag],
  );
  await checkout.git('commit', '--quiet', '--allow-empty', '--message', 'fix: count every leaf');
  await checkout.git('tag', '--annotate', '--message', tag, tag);
  await checkout.write({ ...built(), ...builtForGithub() });
  const { exit, stderr } = await lockstepHere(checkout, ['seal']);
  if (exit !== 0) throw new Error(`seal ended with ${exit}: ${stderr}`);
  return checkout;
}

/** A server for each of the five channels, and a checkout whose channels lead there. */
export interface World extends Omit<GithubWorld, 'places'> {
  readonly pypi: PypiStandIn;
  readonly crates: CratesStandIn;
}

export interface Faults extends Pick<WorldOptions, 'faults' | 'npmFaults'> {
  readonly cratesFaults?: FaultProgramme;
}

/** Starts the servers; the version before is on npm already. */
export async function startWorld(
  sealed: Checkout,
  { cratesFaults = [], ...faults }: Faults = {},
): Promise<World> {
  const user = 'ada';
  const [world, pypi, crates] = await Promise.all([
    githubWorld(sealed, faults),
    startPypiStandIn({ tokens: [{ token: tokens.PYPI_API_TOKEN, user }] }),
    startCratesStandIn({ tokens: [{ token: tokens.CARGO_REGISTRY_TOKEN, user }], faults: cratesFaults }),
  ]);
  const { places: host, checkout, npm } = world;
  npm.seed({
    name: 'alder',
    version: before.version,
    tarball: packSample({ name: 'alder' }, before.version),
    owner: user,
  });
  const places = { npm: npm.url, pypi: pypiPlace(pypi), crates: `sparse+${crates.url}` };
  await checkout.write({ 'lockstep.yaml': configText(host, places) });
  return {
    ...world,
    pypi,
    crates,
    env: tokens,
    close: async () => {
      await Promise.all([world.close(), pypi.close(), crates.close()]);
    },
  };
}

/** What anybody can tell of the release on each server, past the protocols. */
export async function heldIn({ npm, pypi, crates, github, tap }: World) {
  const { alder } = npm.packages();
  const yanks = Object.values(pypi.projects()).flatMap(({ releases }) =>
    Object.values(releases).flatMap((files) => Object.values(files).map(({ yanked }) => yanked)),
  );
  return {
    npm: { tags: alder?.tags, deprecated: alder?.versions['1.2.3']?.deprecated },
    pypi: yanks,
    crates: Object.fromEntries(
      Object.entries(crates.crates()).map(([name, { versions }]) => [name, versions['1.2.3']?.yanked]),
    ),
    releases: github
      .inventory('grove/trees')
      .releases.map(({ tag: of, isDraft, assets }) => [of, isDraft, assets.length]),
    tap: (await tap.git('log', '--format=%s', 'refs/heads/main')).trim().split('\n'),
  };
}

/** How many requests changed something, or tried to, by server. */
export function writeCounts({ npm, pypi, crates, github }: World): readonly number[] {
  const isWrite = ({ method, path }: { readonly method: string; readonly path: string }) =>
    !['GET', 'HEAD'].includes(method) && !path.endsWith('/git-upload-pack');
  const all = [npm.requests, pypi.requests, crates.requests, github.requests, github.uploadRequests];
  return all.map((requests) => requests.filter(isWrite).length);
}
