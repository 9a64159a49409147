import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createGitRepository,
  type GithubStandIn,
  type GitRepository,
  type PypiStandIn,
  startGithubStandIn,
  startPypiStandIn,
} from '@lockstep/standins';
import { parse } from 'yaml';
import type { Checkout } from '../../support/checkout.ts';
import { pypiPlace, type Servers, startServers, tokens } from '../../support/polyglot/servers.ts';
import { exampleCheckout } from '../compare/example.ts';

const hostToken = 'github_pat_of_ada_0123456789';

/** Every credential that an example names. */
export const keys = {
  ...tokens,
  TESTPYPI_TOKEN: tokens.PYPI_API_TOKEN,
  GITHUB_TOKEN: hostToken,
  HOMEBREW_TAP_TOKEN: hostToken,
} as const;

/** What the crates of the example depend on: on the registry, a name that is not there is refused. */
export const thirdParties = ['glob@0.3.2', 'serde_json@1.0.0', 'sha2@0.11.0', 'tempfile@3.0.0'];

/** An example, and where it is released to. */
export interface ExampleScene {
  readonly checkout: Checkout;
  readonly servers: Servers;
  readonly trial: PypiStandIn;
  readonly github: GithubStandIn;
  readonly tap: GitRepository;
  close(): Promise<void>;
}

type Settings = Readonly<Record<string, unknown>>;

interface Hosts {
  readonly servers: Servers;
  readonly trial: PypiStandIn;
  readonly github: GithubStandIn;
}

/** Where a channel of an example leads on this machine. */
function pointed(id: string, settings: Settings, { servers, trial, github }: Hosts): Settings {
  const { server, api, uploads } = github;
  switch (settings.kind ?? id) {
    case 'npm':
      return { ...settings, registry: servers.places.npm };
    case 'pypi':
      return { ...settings, ...(id === 'testpypi' ? pypiPlace(trial) : servers.places.pypi) };
    case 'crates':
      return { ...settings, index: servers.places.crates };
    case 'github-release':
      return { ...settings, server, api, uploads };
    case 'homebrew':
      return {
        ...settings,
        tap: `${server}lockstep-release/homebrew-tap.git`,
        url: `${server}lockstep-release/leafsum/releases/download/{tag}/{file}`,
      };
    default:
      throw new Error(`nothing is known of the channel ${id}`);
  }
}

/** An example as a user would have it, whose channels lead to servers on this machine. */
export async function exampleScene(name: string, tag: string, repository: string): Promise<ExampleScene> {
  const root = await mkdtemp(join(tmpdir(), 'lockstep-examples-'));
  const tapName = 'lockstep-release/homebrew-tap';
  const [origin, tap] = await Promise.all(
    [repository, tapName].map((each) => createGitRepository(join(root, `${each}.git`))),
  );
  if (origin === undefined || tap === undefined) throw new Error('no repositories');
  const [servers, trial, github] = await Promise.all([
    startServers(),
    startPypiStandIn({ tokens: [{ token: keys.TESTPYPI_TOKEN, user: 'ada' }] }),
    startGithubStandIn({
      tokens: [{ token: hostToken, user: 'ada' }],
      repositories: [{ name: repository }, { name: tapName }],
      git: root,
    }),
  ]);
  for (const each of thirdParties) {
    const [crate = '', version = ''] = each.split('@');
    servers.crates.seed({ name: crate, version, file: Buffer.from(each) });
  }
  await tap.commit({ ref: 'refs/heads/main', files: { 'README.md': 'A tap.\n' }, message: 'begin' });
  const checkout = await exampleCheckout(name, tag, `${github.server}${repository}.git`);
  const config = parse(await checkout.read('lockstep.yaml')) as {
    readonly channels: Record<string, Settings>;
  };
  const channels = Object.entries(config.channels).map(([id, settings]) => [
    id,
    pointed(id, settings, { servers, trial, github }),
  ]);
  await checkout.write({
    'lockstep.yaml': JSON.stringify({ ...config, channels: Object.fromEntries(channels) }),
  });
  await checkout.git('commit', '--quiet', '--all', '--amend', '--no-edit');
  await checkout.git('tag', '--force', tag);
  await checkout.git('push', '--quiet', origin.folder, 'main', '--tags');
  return {
    checkout,
    servers,
    trial,
    github,
    tap,
    async close() {
      await Promise.all([servers.close(), trial.close(), github.close(), checkout.remove()]);
      await rm(root, { recursive: true, force: true });
    },
  };
}
