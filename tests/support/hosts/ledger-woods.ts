import {
  type CratesStandIn,
  type FaultProgramme,
  type GiteaStandIn,
  type GithubStandIn,
  type GitRepository,
  type LoopbackServer,
  type NpmStandIn,
  type PypiStandIn,
  startCratesStandIn,
  startGiteaStandIn,
  startGithubStandIn,
  startPypiStandIn,
} from '@lockstep/standins';
import type { Checkout } from '../checkout.ts';
import type { Variables } from '../lockstep.ts';
import { pypiPlace, tokens } from '../polyglot/servers.ts';
import { startRegistry } from '../registry.ts';
import { tag } from '../workspace.ts';
import { type ForestPlaces, forestConfig, forestFiles, type Kind, olderFormula } from './ledger-forest.ts';
import { type LedgerServer, repositoryName, startLedgerServer, writer } from './ledger-repository.ts';

const user = 'ada';
const hostToken = 'host-token-of-ada-0123456789abcdef';

/** What a run needs that may do everything. */
export const keys: Variables = {
  ...tokens,
  GITHUB_TOKEN: hostToken,
  GITEA_TOKEN: hostToken,
  TAP_TOKEN: writer,
  LEDGER_TOKEN: writer,
};

/** A server for each kind of channel, and the git server with tap and ledger. */
export interface Woods {
  readonly npm: NpmStandIn;
  readonly pypi: PypiStandIn;
  readonly crates: CratesStandIn;
  readonly github: GithubStandIn;
  readonly gitea: GiteaStandIn;
  readonly ledger: LedgerServer;
  readonly tap: GitRepository;
  /** A clone with the sealed files, whose channels lead here. */
  clone(): Promise<Checkout>;
  close(): Promise<void>;
}

/** What goes wrong with the server of each kind; the tap is on the ledger’s. */
export type WoodsFaults = Partial<Readonly<Record<Exclude<Kind, 'homebrew'> | 'ledger', FaultProgramme>>>;

async function startHosts(faults: WoodsFaults, commit: string) {
  const refs = { 'refs/heads/main': commit, [`refs/tags/${tag}`]: commit };
  const github = await startGithubStandIn({
    tokens: [{ token: hostToken, user }],
    repositories: [{ name: repositoryName, refs }],
    faults: faults['github-release'] ?? [],
  });
  const gitea = await startGiteaStandIn({
    users: [{ login: user }, { login: 'grove' }],
    tokens: [{ token: hostToken, user: 'grove' }],
    faults: faults['gitea-release'] ?? [],
  });
  await gitea.addRepository({ name: repositoryName });
  await gitea.setRef(repositoryName, `refs/tags/${tag}`, commit);
  return { github, gitea };
}

/** Starts all of them for a sealed repository. */
export async function startWoods(sealed: Checkout, faults: WoodsFaults = {}): Promise<Woods> {
  const commit = (await sealed.git('rev-parse', 'HEAD')).trim();
  const [npm, pypi, crates, hosts, ledger] = await Promise.all([
    startRegistry(faults.npm, { tokens: [{ token: tokens.NPM_TOKEN, user, rights: 'publish' }] }),
    startPypiStandIn({ tokens: [{ token: tokens.PYPI_API_TOKEN, user }], faults: faults.pypi ?? [] }),
    startCratesStandIn({
      tokens: [{ token: tokens.CARGO_REGISTRY_TOKEN, user }],
      faults: faults.crates ?? [],
    }),
    startHosts(faults, commit),
    startLedgerServer(sealed, faults.ledger),
  ]);
  const { github, gitea } = hosts;
  const tap = await ledger.server.create('grove/homebrew-tap');
  await tap.commit({ ref: 'refs/heads/main', files: { 'Formula/alder.rb': olderFormula() } });
  const places: ForestPlaces = {
    npm: npm.url,
    pypi: pypiPlace(pypi),
    crates: `sparse+${crates.url}`,
    github: { server: github.server, api: github.api, uploads: github.uploads },
    gitea: { server: gitea.url },
    tap: ledger.server.urlOf('grove/homebrew-tap'),
  };
  const config = forestConfig(places, { ledger: { git: 'origin', token: { env: 'LEDGER_TOKEN' } } });
  const closing: readonly Pick<LoopbackServer, 'close'>[] = [npm, pypi, crates, github, gitea, ledger];
  return {
    ...{ npm, pypi, crates, github, gitea, ledger, tap },
    async clone() {
      const clone = await ledger.clone();
      await clone.write({ ...forestFiles, 'lockstep.yaml': config });
      await clone.write({ 'lockstep.seal.json': await sealed.read('lockstep.seal.json') });
      return clone;
    },
    async close() {
      await Promise.all(closing.map((server) => server.close()));
    },
  };
}
