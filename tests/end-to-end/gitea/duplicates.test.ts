import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { handsOn } from '../../support/hosts/gitea-hands.ts';
import { expectComplete, heldBy } from '../../support/hosts/gitea-holdings.ts';
import { repository, samples, sealedForGitea } from '../../support/hosts/gitea-project.ts';
import { type GiteaSite, giteaSite } from '../../support/hosts/gitea-site.ts';
import { packSample } from '../../support/sample-package.ts';
import { version } from '../../support/workspace.ts';

const [alder = { name: '' }] = samples;
const asset = `grove-alder-${version}.tgz`;
const own = packSample(alder, version);
const other = packSample(alder, version, 'process.exit(1)');

let sealed: Checkout;
let site: GiteaSite;
beforeAll(async () => {
  sealed = await sealedForGitea();
});
afterAll(() => sealed.remove());
afterEach(() => site.close());

const release = async () => (await site.server.inventory()).repositories[repository]?.releases[0];
const copies = async () => (await release())?.assets.filter(({ name }) => name === asset) ?? [];

describe('a draft that a run left behind', () => {
  // Everything is there but the publication.
  beforeEach(async () => {
    const on = { method: 'PATCH', path: /\/releases\/\d+$/, nth: 1 };
    site = await giteaSite(sealed, { faults: [{ on, fault: { kind: 'reject', status: 503 } }] });
    expect(await site.publish()).toMatchObject({ exit: 4 });
    expect((await heldBy(site.server)).releases.map(({ isDraft }) => isDraft)).toEqual([true]);
  });

  test('is published without the equal copies in it, and keeps the oldest', async () => {
    const [first] = await copies();
    const hands = handsOn(site.server);
    for (const name of [asset, asset]) await hands.upload(name, own);
    expect(await copies()).toHaveLength(3);
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    expect(await copies()).toEqual([first]);
    await expectComplete(site);
  });

  test('is not published with a copy in it that has other bytes, and nothing of it is removed', async () => {
    await handsOn(site.server).upload(asset, other);
    const held = await heldBy(site.server);
    const done = await site.publish();
    expect([done.exit, done.codes]).toEqual([3, expect.arrayContaining(['DIGEST_CONFLICT'])]);
    expect(await heldBy(site.server)).toEqual(held);
  });

  test('is not published with a file in it that was not sealed', async () => {
    await handsOn(site.server).upload('install.sh', Buffer.from('echo hello\n'));
    const held = await heldBy(site.server);
    const done = await site.publish();
    expect([done.exit, new Set(done.codes)]).toEqual([expect.any(Number), new Set(['ASSET_UNEXPECTED'])]);
    expect(done.exit).not.toBe(0);
    expect(await heldBy(site.server)).toEqual(held);
  });

  test('is not published after its bytes were replaced on the server', async () => {
    const [first] = await copies();
    site.server.replaceAsset(repository, first?.id ?? 0, other);
    const done = await site.publish();
    expect([done.exit, done.codes]).toEqual([3, expect.arrayContaining(['DIGEST_CONFLICT'])]);
    expect((await release())?.isDraft).toBe(true);
  });
});

describe('a public release', () => {
  beforeEach(async () => {
    site = await giteaSite(sealed);
    expect(await site.publish()).toMatchObject({ exit: 0 });
  });

  test('with something twice or unsealed in it is told by verify', async () => {
    const hands = handsOn(site.server);
    await hands.upload(asset, own);
    await hands.upload('install.sh', Buffer.from('echo hello\n'));
    const seen = await site.run(['verify']);
    expect([seen.exit, new Set(seen.codes)]).toEqual([3, new Set(['ASSET_UNEXPECTED'])]);
    for (const name of [asset, 'install.sh'])
      expect(seen.report.problems.some(({ message }) => message.includes(name))).toBe(true);
  });

  test('that lost an asset is completed', async () => {
    const { id } = (await release()) ?? {};
    const [first] = await copies();
    await handsOn(site.server).request('DELETE', `releases/${id}/assets/${first?.id}`);
    const seen = await site.run(['verify']);
    expect([seen.exit === 0, seen.codes]).toEqual([false, ['MISSING']]);
    expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
    await expectComplete(site);
  });
});

test('uploads of which every answer is lost are stored once each', async () => {
  const on = { method: 'POST', path: /\/assets$/ };
  site = await giteaSite(sealed, { faults: [{ on, fault: { kind: 'lose-answer' } }] });
  const exits: (number | null)[] = [];
  do exits.push((await site.publish()).exit);
  while (exits.at(-1) === 4 && exits.length < 6);
  expect(exits.at(-1)).toBe(0);
  await expectComplete(site);
});
