import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type FaultProgramme, type GiteaStandIn, startGiteaStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { handsOn } from '../../support/hosts/gitea-hands.ts';
import { expectComplete, heldBy, sealedAssets, writesTo } from '../../support/hosts/gitea-holdings.ts';
import {
  giteaConfig,
  repository,
  samples,
  sealedForGitea,
  tokenFile,
} from '../../support/hosts/gitea-project.ts';
import { type GiteaSite, giteaSite, mountToken, token } from '../../support/hosts/gitea-site.ts';
import { sealedDigests } from '../../support/registry.ts';
import { packSample } from '../../support/sample-package.ts';
import { tag, version } from '../../support/workspace.ts';

const here = { artifacts: ['dist/*.tgz'], token: { file: tokenFile } };

/** One run that publishes to its own server, and to a mirror at another address. */
const channels = (mirror: string) => ({
  npm: { ...here, registry: '{server}api/packages/{owner}/npm/' },
  'gitea-release': here,
  'mirror-npm': { ...here, kind: 'npm', registry: `${mirror}api/packages/grove/npm/` },
  'mirror-release': { ...here, kind: 'gitea-release', server: mirror, api: `${mirror}api/v1/`, repository },
});

let sealed: Checkout;
let site: GiteaSite;
let mirror: GiteaStandIn;

beforeAll(async () => {
  sealed = await sealedForGitea({ channels: channels('http://127.0.0.1:8/') });
});
afterAll(() => sealed.remove());

async function startMirror(port = 0, faults: FaultProgramme = []): Promise<GiteaStandIn> {
  const server = await startGiteaStandIn({
    ...{ port, faults, users: [{ login: 'grove' }], tokens: [{ token, user: 'grove' }] },
  });
  const { folder } = await server.addRepository({ name: repository, hasReadme: false });
  await sealed.git('push', '--quiet', folder, 'main', '--tags');
  return server;
}

beforeEach(async () => {
  mirror = await startMirror();
  site = await giteaSite(sealed);
  await site.checkout.write({ 'lockstep.yaml': giteaConfig({ channels: channels(mirror.url) }) });
});
afterEach(() => Promise.all([site.close(), mirror.close()]));

const servers = () => [site.server, mirror];
const stored = (server: GiteaStandIn) =>
  writesTo(server).filter(({ status }) => status === 200 || status === 201);
const nothing = { releases: [], packages: {}, refs: ['refs/heads/main', `refs/tags/${tag}`] };

describe('one run to two Gitea servers', () => {
  test('brings the same bytes to both, and verify compares them', async () => {
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    for (const server of servers()) await expectComplete({ server, checkout: site.checkout });
    const done = await site.run(['verify']);
    expect(done).toMatchObject({ exit: 0, codes: [] });
    expect(new Set(Object.values(done.states))).toEqual(new Set(['present']));
  });

  test('writes to neither while one of them cannot be reached, and to both as soon as it can', async () => {
    const { port } = new URL(mirror.url);
    await mirror.close();
    const done = await site.publish();
    expect([done.exit, done.codes]).toEqual([1, expect.arrayContaining(['UNREACHABLE'])]);
    expect(done.report.public).toEqual([]);
    expect(stored(site.server)).toEqual([]);
    mirror = await startMirror(Number(port));
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    for (const server of servers()) await expectComplete({ server, checkout: site.checkout });
  });

  test('says what is where when one of them fails in the middle, and goes on when it is back', async () => {
    const { port } = new URL(mirror.url);
    await mirror.close();
    mirror = await startMirror(Number(port), [
      { on: { method: 'PUT', path: /@grove\/birch$/, first: 1 }, fault: { kind: 'reject', status: 503 } },
    ]);
    const done = await site.publish();
    expect(done.exit).toBe(4);
    const shown = Object.entries(await sealedDigests(site.checkout)).map(([name]) => name);
    expect(Object.keys((await heldBy(site.server)).packages)).toEqual(shown);
    expect(Object.keys((await heldBy(mirror)).packages)).toEqual([`@grove/alder@${version}`]);
    // What is public on one and not on the other is told by name, and no release points at it yet.
    expect(done.report.public.map(({ channel, name }) => `${channel} ${name}`).toSorted()).toEqual([
      'mirror-npm @grove/alder',
      'npm @grove/alder',
      'npm @grove/birch',
    ]);
    for (const server of servers())
      expect((await heldBy(server)).releases).toEqual([
        { tag, isDraft: true, assets: await sealedAssets(site.checkout) },
      ]);
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    for (const server of servers()) await expectComplete({ server, checkout: site.checkout });
  });

  test('is an incident while one of them has other bytes, and the other gets nothing', async () => {
    const [alder = { name: '' }] = samples;
    await handsOn(mirror).publishPackage(alder.name, packSample(alder, version, 'process.exit(1)'));
    const held = await heldBy(mirror);
    const done = await site.publish();
    expect([done.exit, done.codes]).toEqual([3, expect.arrayContaining(['DIGEST_CONFLICT'])]);
    expect(done.states).toMatchObject({
      'mirror-npm @grove/alder': 'conflict',
      'npm @grove/alder': 'absent',
    });
    expect(await heldBy(site.server)).toEqual(nothing);
    expect(await heldBy(mirror)).toEqual(held);
  });

  test('sends each server its own token', async () => {
    const theirs = 'gitea_of_the_mirror_0123456789';
    const { port } = new URL(mirror.url);
    await mirror.close();
    mirror = await startGiteaStandIn({
      ...{ port: Number(port), users: [{ login: 'grove' }], tokens: [{ token: theirs, user: 'grove' }] },
    });
    const { folder } = await mirror.addRepository({ name: repository, hasReadme: false });
    await sealed.git('push', '--quiet', folder, 'main', '--tags');
    const own = { token: { env: 'MIRROR_TOKEN' } };
    const all = channels(mirror.url);
    const apart = {
      ...all,
      'mirror-npm': { ...all['mirror-npm'], ...own },
      'mirror-release': { ...all['mirror-release'], ...own },
    };
    await site.checkout.write({ 'lockstep.yaml': giteaConfig({ channels: apart }) });
    await mountToken(site.checkout);
    const done = await site.run(['publish', '--skip-rehearsal'], { MIRROR_TOKEN: theirs });
    expect(done).toMatchObject({ exit: 0, codes: [] });
    expect(servers().flatMap(({ requests }) => requests.filter(({ status }) => status === 401))).toEqual([]);
  });
});

test('two channels that lead to one registry, by a name of the server and by its address, are refused', async () => {
  const both = channels(mirror.url);
  const again = { ...here, kind: 'npm', registry: `${site.server.url}api/packages/grove/npm/` };
  await site.checkout.write({ 'lockstep.yaml': giteaConfig({ channels: { ...both, again } }) });
  expect(await site.publish()).toMatchObject({ exit: 2, codes: ['CONFIG_SAME_ENDPOINT'] });
  expect(servers().flatMap(stored)).toEqual([]);
});
