import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { handsOn } from '../../support/hosts/gitea-hands.ts';
import { expectComplete, heldBy, writesTo } from '../../support/hosts/gitea-holdings.ts';
import { samples, sealedForGitea } from '../../support/hosts/gitea-project.ts';
import { type GiteaSite, giteaSite, type SiteOptions } from '../../support/hosts/gitea-site.ts';
import { packSample } from '../../support/sample-package.ts';
import { version } from '../../support/workspace.ts';

const [alder = { name: '' }] = samples;
const own = packSample(alder, version);
const other = packSample(alder, version, 'process.exit(1)');

let sealed: Checkout;
let site: GiteaSite;
beforeAll(async () => {
  sealed = await sealedForGitea();
});
afterAll(() => sealed.remove());
afterEach(() => site.close());

async function published(options: SiteOptions = {}): Promise<void> {
  site = await giteaSite(sealed, options);
  expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
  await expectComplete(site);
}

/** Writes but the empty document by which preflight asks whether the token may publish. */
const takenWrites = () => writesTo(site.server).filter(({ status }) => status !== 400);

describe('published again', () => {
  test('a release is complete without a write, a file or a token', async () => {
    await published();
    const { length } = site.server.requests;
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    const asked = site.server.requests.slice(length);
    expect(writesTo({ requests: asked })).toEqual([]);
    await rm(join(site.checkout.folder, 'dist'), { recursive: true });
    expect(await site.run(['verify'])).toMatchObject({ exit: 0, codes: [] });
    expect(await site.run(['status'])).toMatchObject({ exit: 0, codes: [] });
    expect(writesTo({ requests: site.server.requests.slice(length) })).toEqual([]);
  });

  test('a release whose ledger was lost is adopted without a write', async () => {
    await published();
    const before = takenWrites().length;
    await rm(join(site.checkout.home, '.local'), { recursive: true });
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
    expect(takenWrites()).toHaveLength(before);
    await expectComplete(site);
  });
});

describe('a version that is there already, and is not seen before it is sent', () => {
  // What is looked at before a write is older than what somebody published.
  const stale = {
    on: { method: 'GET', path: /\/npm\/@grove\/alder$/, first: 3 },
    fault: { kind: 'stale' },
  } as const;

  test.each([409, 400] as const)(
    'is done when it has the sealed bytes, although %d says no',
    async (status) => {
      site = await giteaSite(sealed, { faults: [stale], duplicateVersionStatus: status });
      await handsOn(site.server).publishPackage(alder.name, own);
      const done = await site.publish();
      expect(writesTo(site.server).filter(({ request }) => request === 'PUT @grove/alder')).toEqual(
        [201, 400, status].map((each) => ({ request: 'PUT @grove/alder', status: each })),
      );
      expect(done).toMatchObject({ exit: 0, codes: [] });
      await expectComplete(site);
    },
  );

  test('is an incident when it has others, and the release stays a draft', async () => {
    site = await giteaSite(sealed, { faults: [stale] });
    await handsOn(site.server).publishPackage(alder.name, other);
    const done = await site.publish();
    expect([done.exit, done.codes]).toEqual([3, expect.arrayContaining(['DIGEST_CONFLICT'])]);
    const { packages, releases } = await heldBy(site.server);
    expect(Object.keys(packages)).toEqual([`${alder.name}@${version}`]);
    expect(releases.map(({ isDraft }) => isDraft)).toEqual([true]);
  });
});

describe('a version that was deleted on the server and published again with other bytes', () => {
  test('is an incident for every command, and nothing is written', async () => {
    await published();
    const hands = handsOn(site.server);
    await hands.deletePackage(alder.name);
    await hands.publishPackage(alder.name, other);
    const held = await heldBy(site.server);
    for (const args of [['status'], ['verify'], ['preflight'], ['publish', '--skip-rehearsal']]) {
      const { exit, codes, states } = await site.run(args);
      expect([args[0], exit, codes.includes('DIGEST_CONFLICT')]).toEqual([args[0], 3, true]);
      expect(states['npm @grove/alder']).toBe('conflict');
    }
    expect(await heldBy(site.server)).toEqual(held);
  });

  test('is missing as long as it is only deleted, and is not sent a second time', async () => {
    await published();
    await handsOn(site.server).deletePackage(alder.name);
    const seen = await site.run(['verify']);
    expect([seen.exit, seen.codes]).toEqual([expect.any(Number), ['MISSING']]);
    expect(seen.exit).not.toBe(0);
    const before = takenWrites();
    // Until the registry had time to show it, absence proves nothing.
    expect(await site.publish('--wait', '0')).toMatchObject({ exit: 4, codes: ['NOT_VISIBLE_YET'] });
    expect(takenWrites()).toEqual(before);
  });
});
