import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { startEnterprise } from '../../support/hosts/enterprise.ts';
import { expectComplete, heldIn } from '../../support/hosts/github-holdings.ts';
import { githubConfig, repository, sealedForGithub, tap } from '../../support/hosts/github-project.ts';
import {
  type GithubWorld,
  githubWorld,
  tokens,
  type WorldOptions,
} from '../../support/hosts/github-world.ts';
import { startWitness } from '../../support/hosts/witness.ts';
import { report } from '../../support/report-document.ts';

let sealed: Checkout;
let world: GithubWorld;
/** Other servers of a test. */
const others: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  sealed = await sealedForGithub();
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([world, ...others.splice(0)].map((server) => server.close())));

const publish = (...more: readonly string[]) =>
  report(world.checkout, ['publish', '--skip-rehearsal', ...more], tokens);
const open = async (options: WorldOptions = {}) => {
  world = await githubWorld(sealed, options);
};

/** Nobody sees anything of the release. */
async function expectNothingPublic(): Promise<void> {
  const held = await heldIn(world);
  expect(held.releases.filter(({ isDraft }) => !isDraft)).toEqual([]);
  expect(held.npm).toEqual({});
  expect(await world.tap.git('log', '--format=%s', 'main')).toBe('alder 1.2.2');
}

describe('a server that sends uploads on to another one', () => {
  test('is refused; the other one hears nothing, and the release goes on when uploads are taken again', async () => {
    await open();
    const witness = await startWitness();
    others.push(witness);
    world.github.moveUploads(witness.url);
    const { exit, codes, report: document } = await publish();
    expect([exit, codes[0]]).toEqual([4, 'REDIRECTED']);
    expect(document.problems[0]?.remedy).not.toBe('');
    expect(document.problems[0]?.message).toContain(new URL(witness.url).origin);
    expect(witness.heard).toEqual([]);
    await expectNothingPublic();
    world.github.moveUploads(undefined);
    expect(await publish()).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(world);
  });
});

describe('a host that takes smaller files only', () => {
  test('refuses the asset, and nothing is public', async () => {
    await open({ host: { maxAssetBytes: 60 } });
    const { exit, codes } = await publish();
    expect([exit, codes[0]]).toEqual([4, 'ASSET_REFUSED']);
    await expectNothingPublic();
  });
});

describe('a rate limit in the middle', () => {
  const middle = { method: 'POST', path: /\/assets$/ } as const;

  test('that is over within the time that the run may take is waited for', async () => {
    await open();
    world.github.throttle({ on: middle, requests: 2, retryAfterSeconds: 1 });
    expect(await publish()).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(world);
  });

  test('that lasts longer ends the run, and a later one goes on', async () => {
    let passed = 0;
    await open({ host: { now: () => Date.now() + passed } });
    world.github.throttle({ on: middle, kind: 'primary' });
    const { exit, codes, report: document } = await publish('--wait', '0');
    expect([exit, codes[0], document.problems[0]?.rerun]).toEqual([4, 'THROTTLED', true]);
    await expectNothingPublic();
    passed = 3_600_000;
    expect(await publish()).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(world);
  });
});

describe('an upload that broke off on the host', () => {
  test('left a name behind, which is freed for the next run', async () => {
    await open();
    world.github.cutUploads(1);
    expect(await publish()).toMatchObject({ exit: 4 });
    expect((await heldIn(world)).releases[0]?.assets.join()).toContain(' starter');
    expect(await publish()).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(world);
  });
});

describe('an Enterprise Server below a path', () => {
  test('is asked nowhere else, with nothing but its address configured', async () => {
    await open();
    const enterprise = await startEnterprise(world.github);
    others.push(enterprise);
    const server = enterprise.url;
    const places = { ...world.places, host: { server }, tap: `${server}${tap}.git` };
    await world.checkout.write({ 'lockstep.yaml': githubConfig(places) });
    await world.checkout.git('remote', 'set-url', 'origin', `${server}${repository}.git`);
    expect(await publish()).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(world);
    expect(enterprise.strays).toEqual([]);
  });
});
