import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { heldIn, sealedAssets, sealedContents } from '../../support/hosts/github-holdings.ts';
import { formulaPath, repository, sealedForGithub, tap } from '../../support/hosts/github-project.ts';
import {
  type GithubWorld,
  githubWorld,
  tokens,
  type WorldOptions,
} from '../../support/hosts/github-world.ts';
import { start } from '../../support/lockstep.ts';
import { writesTo } from '../../support/registry.ts';
import { report, reported } from '../../support/report-document.ts';
import { tag, version } from '../../support/workspace.ts';

let sealed: Checkout;
let world: GithubWorld;
beforeAll(async () => {
  sealed = await sealedForGithub();
});
afterAll(() => sealed.remove());
afterEach(() => world.close());

const publish = ['publish', '--skip-rehearsal'];
const open = async (options: WorldOptions = {}) => {
  world = await githubWorld(sealed, options);
};

/** Publishes by hand what was sealed, but for some names. */
async function plant(isImmutable: boolean, without: readonly string[] = []): Promise<void> {
  const assets = (await sealedContents(world.checkout)).filter(({ name }) => !without.includes(name));
  world.github.plant.release(repository, { tag, author: 'grace', body: 'By hand.', isImmutable, assets });
}

const hostWrites = () =>
  [...world.github.requests, ...world.github.uploadRequests]
    .filter(({ method, path }) => method !== 'GET' && !path.includes('.git/'))
    .map(({ method }) => method);

describe('a release that somebody has published by hand', () => {
  test.each([true, false])(
    'with the sealed assets is done, locked: %s; the rest follows',
    async (isImmutable) => {
      await open();
      await plant(isImmutable);
      expect(await report(world.checkout, publish, tokens)).toMatchObject({ exit: 0, codes: [] });
      expect(hostWrites()).toEqual([]);
      const held = await heldIn(world);
      expect(held.releases).toEqual([{ tag, isDraft: false, assets: await sealedAssets(world.checkout) }]);
      expect(held.npm).toEqual({ [`alder@${version}`]: expect.any(String) });
      expect(await world.tap.git('log', '--format=%s', 'main')).toBe('alder 1.2.3\nalder 1.2.2');
    },
  );

  test('and lacks some is completed, after the registries, with nothing else changed', async () => {
    await open();
    await plant(false, ['SHA512SUMS', 'alder-1.2.3-linux-amd64.tar.gz']);
    expect(await report(world.checkout, publish, tokens)).toMatchObject({ exit: 0, codes: [] });
    expect(hostWrites()).toEqual(['POST', 'POST']);
    expect((await heldIn(world)).releases).toEqual([
      { tag, isDraft: false, assets: await sealedAssets(world.checkout) },
    ]);
    expect(world.github.inventory(repository).releases).toMatchObject([
      { author: 'grace', body: 'By hand.' },
    ]);
  });
});

describe('a tap that others push to meanwhile', () => {
  const gate = 'held';
  const late = { kind: 'late', delay: { until: 'released', gate } } as const;
  const theirs = { 'Formula/birch.rb': 'class Birch < Formula\nend\n' };

  async function expectBoth(server: string): Promise<void> {
    expect(await world.tap.git('log', '--format=%s', 'main')).toBe('alder 1.2.3\nbirch\nalder 1.2.2');
    expect(await world.tap.read('main', 'Formula/birch.rb')).toContain('Birch');
    const formula = await world.tap.read('main', formulaPath);
    expect(formula).toContain(`"${server}${repository}/releases/download/${tag}/`);
    expect(formula).toContain('# Theirs.');
    expect(Object.keys(await world.tap.refs())).toEqual(['refs/heads/main']);
  }

  async function pushTheirs(): Promise<void> {
    const formula = await world.tap.read('main', formulaPath);
    const files = { ...theirs, [formulaPath]: `${formula}\n# Theirs.\n` };
    await world.tap.commit({ ref: 'refs/heads/main', files, message: 'birch' });
  }

  test('between the branch and the move loses nothing: the formula is derived again', async () => {
    await open({ npmFaults: [{ on: { method: 'PUT' }, fault: late }] });
    const running = start(world.checkout, [...publish, '--json'], tokens);
    await until(() => 'alder' in writesTo(world.npm));
    await pushTheirs();
    world.npm.release(gate);
    expect(reported(await running.ended)).toMatchObject({ exit: 0, codes: [] });
    await expectBoth(world.github.server);
  });

  test('between the look and the push loses nothing either', async () => {
    // The third push of a release takes its branch away; the tap was read before, and moves right after.
    const on = { method: 'POST', path: `/${tap}.git/git-receive-pack`, nth: 3 } as const;
    await open({ faults: [{ on, fault: late }] });
    const running = start(world.checkout, [...publish, '--json'], tokens);
    await until(() => world.github.requests.filter(({ path }) => path === on.path)[2]?.status === 'open');
    await pushTheirs();
    world.github.release(gate);
    expect(reported(await running.ended)).toMatchObject({ exit: 0, codes: [] });
    await expectBoth(world.github.server);
  });
});
