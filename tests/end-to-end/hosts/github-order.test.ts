import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { expectComplete, heldIn, sealedAssets } from '../../support/hosts/github-holdings.ts';
import { repository, sealedForGithub, tap } from '../../support/hosts/github-project.ts';
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

const gate = 'held';
const late = { kind: 'late', delay: { until: 'released', gate } } as const;
const publishing = { method: 'PATCH', path: /^\/api\/v3\/repos\/grove\/trees\/releases\/\d+$/ } as const;
const pushToTap = `/${tap}.git/git-receive-pack`;

let sealed: Checkout;
let world: GithubWorld;
beforeAll(async () => {
  sealed = await sealedForGithub();
});
afterAll(() => sealed.remove());
afterEach(() => world.close());

const publish = ['publish', '--skip-rehearsal'];
const open = async (options: WorldOptions) => {
  world = await githubWorld(sealed, options);
};

describe('before the first write to a registry is answered', () => {
  test('the formula is aligned in a branch, the draft is whole, and nobody sees either', async () => {
    await open({ npmFaults: [{ on: { method: 'PUT' }, fault: late }] });
    const running = start(world.checkout, [...publish, '--json'], tokens);
    await until(() => 'alder' in writesTo(world.npm));
    const held = await heldIn(world);
    expect(held.releases).toEqual([{ tag, isDraft: true, assets: await sealedAssets(world.checkout) }]);
    expect(Object.keys(held.tapRefs)).toEqual(['refs/heads/lockstep/alder/v1.2.3', 'refs/heads/main']);
    const branch = await world.tap.read('refs/heads/lockstep/alder/v1.2.3', 'Formula/alder.rb');
    expect(branch).toContain(`version "${version}"`);
    expect(await world.tap.git('log', '--format=%s', 'main')).toBe('alder 1.2.2');
    world.npm.release(gate);
    expect(reported(await running.ended)).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(world);
  });
});

describe('a registry that refuses', () => {
  test('keeps the release a draft and the tap where it was, until it takes the package', async () => {
    await open({ npmFaults: [{ on: { method: 'PUT', first: 1 }, fault: { kind: 'reject', status: 503 } }] });
    expect(await report(world.checkout, publish, tokens)).toMatchObject({ exit: 4 });
    expect(world.github.inventory(repository).releases).toMatchObject([{ isDraft: true }]);
    expect(await world.tap.git('log', '--format=%s', 'main')).toBe('alder 1.2.2');
    expect(await report(world.checkout, publish, tokens)).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(world);
  });

  test('and one that accepts but shows nothing yet, do so as well', async () => {
    await open({ npmFaults: [{ on: { method: 'PUT' }, fault: { kind: 'hold', reads: 1_000 } }] });
    expect(await report(world.checkout, [...publish, '--wait', '0'], tokens)).toMatchObject({ exit: 4 });
    expect(writesTo(world.npm)).toEqual({ alder: [200] });
    expect(world.github.inventory(repository).releases).toMatchObject([{ isDraft: true }]);
    expect(await world.tap.git('log', '--format=%s', 'main')).toBe('alder 1.2.2');
  });
});

describe('the tap', () => {
  test('does not move before the release is public', async () => {
    await open({ faults: [{ on: { ...publishing, first: 1 }, fault: { kind: 'reject', status: 503 } }] });
    expect(await report(world.checkout, publish, tokens)).toMatchObject({ exit: 4 });
    const held = await heldIn(world);
    expect(held.npm).toEqual({ [`alder@${version}`]: expect.any(String) });
    expect(held.releases).toMatchObject([{ isDraft: true }]);
    expect(await world.tap.git('log', '--format=%s', 'main')).toBe('alder 1.2.2');
    expect(await report(world.checkout, publish, tokens)).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(world);
    const { requests } = world.github;
    const published = requests.findLastIndex(({ method }) => method === publishing.method);
    const pushes = requests.flatMap(({ path }, index) => (path === pushToTap ? [index] : []));
    // Two preflights and the branch came before; the branch's end and the move, after.
    expect(pushes.map((index) => index > published)).toEqual([false, false, false, true, true]);
  });
});
