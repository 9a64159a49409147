import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createGitRepository,
  type FaultProgramme,
  type GithubRepository,
  type GithubStandIn,
  type GithubStandInOptions,
  type GithubToken,
  type GitRepository,
  type NpmStandIn,
  startGithubStandIn,
} from '@lockstep/standins';
import { type Checkout, copyOf } from '../checkout.ts';
import type { Variables } from '../lockstep.ts';
import { token as npmToken, startRegistry } from '../registry.ts';
import { tag } from '../workspace.ts';
import {
  formulaOf,
  formulaPath,
  type GithubPlaces,
  githubConfig,
  repository,
  tap,
} from './github-project.ts';

/** Tokens by the names of the configuration; each reaches no more than its channel needs. */
export const tokens = {
  NPM_TOKEN: npmToken,
  HOST_TOKEN: 'github_pat_of_the_host_0123456789',
  TAP_TOKEN: 'github_pat_of_the_tap_0123456789',
  LEDGER_TOKEN: 'github_pat_of_the_ledger_0123456789',
} as const;

export type Tokens = Readonly<Record<keyof typeof tokens, string>>;

const previous = '1.2.2';

/** What of a world differs from the usual one. */
export interface WorldOptions {
  /** What goes wrong with the host: its server, with git, and the server for uploads, each by itself. */
  readonly faults?: FaultProgramme;
  readonly npmFaults?: FaultProgramme;
  readonly tokens?: Tokens;
  /** What of the tokens of the host differs, by name; undefined where the host knows no such token. */
  readonly rights?: Partial<Readonly<Record<keyof Tokens, Partial<GithubToken>>>>;
  /** More tokens that the host knows. */
  readonly alsoKnown?: readonly GithubToken[];
  readonly host?: Partial<GithubStandInOptions>;
  readonly repositories?: Partial<GithubRepository>;
  /** Whether the configuration is part of the tagged commit, as when nothing was sealed yet. */
  readonly isUnsealed?: boolean;
  /** What the tap holds; by default the formula of the version before. */
  readonly formula?: (server: string) => Readonly<Record<string, string>>;
}

/** A GitHub with the repository and the tap, an npm registry, and a checkout whose channels lead there. */
export interface GithubWorld {
  readonly github: GithubStandIn;
  readonly npm: NpmStandIn;
  readonly origin: GitRepository;
  readonly tap: GitRepository;
  readonly checkout: Checkout;
  /** Addresses as the configuration names them. */
  readonly places: GithubPlaces;
  readonly env: Variables;
  close(): Promise<void>;
}

function hostTokens(known: Tokens, rights: WorldOptions['rights'] = {}): readonly GithubToken[] {
  const reach = { HOST_TOKEN: repository, TAP_TOKEN: tap, LEDGER_TOKEN: repository } as const;
  return (['HOST_TOKEN', 'TAP_TOKEN', 'LEDGER_TOKEN'] as const).map((name) => ({
    token: known[name],
    user: 'ada',
    kind: 'fine-grained',
    permissions: { contents: 'write' },
    repositories: [reach[name]],
    ...rights[name],
  }));
}

async function bareRepositories(root: string): Promise<readonly [GitRepository, GitRepository]> {
  const at = (name: string) => createGitRepository(join(root, `${name}.git`));
  return Promise.all([at(repository), at(tap)]);
}

function startHost(root: string, options: WorldOptions): Promise<GithubStandIn> {
  return startGithubStandIn({
    tokens: [...hostTokens(options.tokens ?? tokens, options.rights), ...(options.alsoKnown ?? [])],
    repositories: [{ name: repository, ...options.repositories }, { name: tap }],
    git: root,
    faults: options.faults ?? [],
    ...options.host,
  });
}

function placesOf({ server, api, uploads }: GithubStandIn, npm: NpmStandIn): GithubPlaces {
  return {
    npm: npm.url,
    host: { server, api, uploads },
    tap: `${server}${tap}.git`,
    ledger: { git: 'origin', token: { env: 'LEDGER_TOKEN' } },
  };
}

function usualFormula(server: string) {
  return { [formulaPath]: formulaOf(server, previous, {}) };
}

/** Points a repository at the servers, pushes it, and plants the formula of the version before. */
async function settle(
  { checkout, origin, tap: taps, github, places }: Omit<GithubWorld, 'close' | 'env'>,
  { isUnsealed = false, formula = usualFormula }: WorldOptions,
): Promise<void> {
  await checkout.write({ 'lockstep.yaml': githubConfig(places) });
  if (isUnsealed) {
    await checkout.git('commit', '--quiet', '--all', '--amend', '--no-edit');
    await checkout.git('tag', '--force', tag);
  }
  await checkout.git('remote', 'add', 'origin', `${github.server}${repository}.git`);
  await checkout.git('push', '--quiet', origin.folder, 'main', '--tags');
  await taps.commit({
    ref: 'refs/heads/main',
    files: { 'README.md': 'A tap.\n', ...formula(github.server) },
    message: 'alder 1.2.2',
  });
}

/** Starts the servers of a release, and copies a sealed repository there. */
export async function githubWorld(sealed: Checkout, options: WorldOptions = {}): Promise<GithubWorld> {
  const root = await mkdtemp(join(tmpdir(), 'lockstep-hub-'));
  const known = options.tokens ?? tokens;
  const [origin, taps] = await bareRepositories(root);
  const [github, npm, checkout] = await Promise.all([
    startHost(root, options),
    startRegistry(options.npmFaults, {
      tokens: [{ token: known.NPM_TOKEN, user: 'ada', rights: 'publish' }],
    }),
    copyOf(sealed),
  ]);
  const parts = { github, npm, origin, tap: taps, checkout, places: placesOf(github, npm) };
  await settle(parts, options);
  return {
    ...parts,
    env: known,
    async close() {
      await Promise.all([github.close(), npm.close(), checkout.remove()]);
      await rm(root, { recursive: true, force: true });
    },
  };
}
