import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GiteaStandIn, startGiteaStandIn } from '@lockstep/standins';
import { type Checkout, copyOf } from '../../support/checkout.ts';
import type { Variables } from '../../support/lockstep.ts';
import { type Reported, report } from '../../support/report-document.ts';
import { exampleCheckout, longestBuildMs, runLong } from './example.ts';

const tag = 'v2.1.0';
const repository = 'tools/ownership';
const token = 'gitea-token-of-ada-0123456789abcdef';

/** A server with a checkout of its own, which knows of no other. */
interface Site {
  readonly server: GiteaStandIn;
  readonly checkout: Checkout;
  readonly variables: Variables;
  readonly sealAddress: string;
}

async function openSite(source: Checkout, commit: string): Promise<Site> {
  const server = await startGiteaStandIn({ users: [{ login: 'tools' }], tokens: [{ token, user: 'tools' }] });
  await server.addRepository({ name: repository });
  await server.setRef(repository, `refs/tags/${tag}`, commit);
  return {
    server,
    checkout: await copyOf(source),
    variables: { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: server.url, GITHUB_REPOSITORY: repository },
    sealAddress: `${server.url}${repository}/releases/download/${tag}/lockstep.seal.json`,
  };
}

async function release(
  { checkout, variables }: Site,
  own: Variables,
  umask: string,
): Promise<readonly Reported[]> {
  const credentials = { ...variables, GITEA_TOKEN: token };
  return [
    await runLong(checkout, ['seal', '--build'], { ...variables, ...own }, umask),
    await report(checkout, ['preflight'], credentials),
    await report(checkout, ['publish', '--skip-rehearsal'], credentials),
  ];
}

describe('one tag, built and published on two servers that know nothing of each other', () => {
  let source: Checkout;
  let sites: readonly [Site, Site];
  let ends: readonly (readonly Reported[])[];
  beforeAll(async () => {
    source = await exampleCheckout('gitea-monorepo', tag, 'https://git.example.org/tools/ownership.git');
    const commit = (await source.git('rev-parse', 'HEAD')).trim();
    sites = [await openSite(source, commit), await openSite(source, commit)];
    const [here, there] = sites;
    ends = [await release(here, { TZ: 'UTC' }, '022'), await release(there, { TZ: 'Asia/Kathmandu' }, '077')];
  }, longestBuildMs);
  afterAll(async () => {
    await Promise.all(sites.flatMap(({ server, checkout }) => [server.close(), checkout.remove()]));
    await source.remove();
  });

  test('is complete on each of them', () => {
    for (const each of ends)
      expect(each.map(({ exit, codes }) => [exit, codes])).toEqual(Array(3).fill([0, []]));
  });

  test('is the same on both, by the seals in their releases', async () => {
    const [here, there] = sites;
    const done = await report(source, ['compare', here.sealAddress, there.sealAddress]);
    expect(done).toMatchObject({ exit: 0, codes: [], report: { differences: [] } });
  });

  test('is the same in the release of one and in the folder of the other', async () => {
    const [here, there] = sites;
    const manifest = here.sealAddress.replace('lockstep.seal.json', 'SHA512SUMS');
    expect(await report(source, ['compare', there.checkout.folder, manifest])).toMatchObject({
      exit: 0,
      codes: [],
    });
  });
});
