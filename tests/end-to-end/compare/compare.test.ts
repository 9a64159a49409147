import { createHash } from 'node:crypto';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { lockstep } from '../../support/lockstep.ts';
import { type Reported, report } from '../../support/report-document.ts';
import { packSample } from '../../support/sample-package.ts';
import { chain, sealedWorkspace, version } from '../../support/workspace.ts';
import { type Place, serve, twoPlaces } from './places.ts';

const alder = 'dist/alder-1.2.3.tgz';
const other = packSample({ name: 'alder', manifest: { license: 'MIT' } }, version);

let sealed: Checkout;
let checkout: Checkout;
let place: Place | undefined;
beforeAll(async () => {
  sealed = await sealedWorkspace(chain.slice(0, 2));
});
beforeEach(async () => {
  checkout = await twoPlaces(sealed);
});
afterEach(async () => {
  await Promise.all([checkout.remove(), place?.close()]);
  place = undefined;
});
afterAll(() => sealed.remove());

const compare = (...args: readonly string[]) => report(checkout, ['compare', ...args]);

interface Difference {
  readonly file?: string;
  readonly entry?: string;
  readonly key?: string;
  readonly first?: string;
  readonly other?: string;
}

const differencesOf = ({ report: document }: Reported) => document.differences as readonly Difference[];

// What another build of the same release would have sealed.
async function rebuild(folder: string, bytes: Uint8Array, tools?: object): Promise<void> {
  const seal = JSON.parse(await checkout.read(`${folder}/lockstep.seal.json`));
  const digest = (name: string) => createHash(name).update(bytes).digest('hex');
  for (const each of seal.artifacts)
    if (each.file === alder)
      each.digest = { sha256: digest('sha256'), sha512: digest('sha512'), size: bytes.length };
  if (tools) seal.tools = tools;
  await checkout.write({
    [`${folder}/lockstep.seal.json`]: JSON.stringify(seal),
    [`${folder}/${alder}`]: bytes,
  });
}

describe('two folders', () => {
  test('with the same release are equal, and nothing is written', async () => {
    const before = await readdir(checkout.folder, { recursive: true });
    const done = await compare('here', 'there');
    expect(done).toMatchObject({ exit: 0, codes: [], report: { ok: true, differences: [] } });
    expect(await readdir(checkout.folder, { recursive: true })).toEqual(before);
    expect(await readdir(checkout.temporary)).toEqual([]);
  });

  test('with different bytes diverge, and what differs is told down to the field', async () => {
    await rebuild('there', other, [{ name: 'pnpm', version: '12.20.0' }]);
    const done = await compare('here', 'there');
    expect(done).toMatchObject({ exit: 3, report: { ok: false } });
    expect(new Set(done.codes)).toEqual(new Set(['DIVERGENCE']));
    expect(differencesOf(done)).toContainEqual(
      expect.objectContaining({
        file: alder,
        entry: 'package/package.json',
        key: '$.license',
        other: '"MIT"',
      }),
    );
    expect(differencesOf(done)).toContainEqual(expect.objectContaining({ key: 'pnpm', other: '12.20.0' }));
    expect(done.stderr).toContain('package/package.json: $.license: only on the other side: "MIT"');
  });

  test('may diverge with a warning alone', async () => {
    await rebuild('there', other);
    const done = await compare('here', 'there', '--policy', 'warn');
    expect(done).toMatchObject({ exit: 0, codes: [], report: { ok: true } });
    expect(done.stderr).toContain(`warning: ${alder} is not the same in “here” and “there”`);
  });

  test('whose files are not the sealed ones prove nothing', async () => {
    await checkout.write({ [`there/${alder}`]: other });
    expect(await compare('here', 'there')).toMatchObject({ exit: 3, codes: ['SEAL_BROKEN'] });
  });

  test('need not have their files in them, or may have them without folders', async () => {
    await rebuild('there', other);
    const seal = await checkout.read('there/lockstep.seal.json');
    await checkout.write({ 'bare/lockstep.seal.json': seal, 'flat/lockstep.seal.json': seal });
    await checkout.write({ 'flat/alder-1.2.3.tgz': other });
    expect(differencesOf(await compare('here', 'bare'))).toHaveLength(1);
    expect(differencesOf(await compare('here', 'flat')).length).toBeGreaterThan(1);
  });

  test('are not left by a link that poses as a file', async () => {
    await rebuild('there', other);
    const seal = await checkout.read('there/lockstep.seal.json');
    await checkout.write({ 'bare/lockstep.seal.json': seal });
    await symlink(join(checkout.folder, 'there', alder), join(checkout.folder, 'bare', 'alder-1.2.3.tgz'));
    expect(differencesOf(await compare('here', 'bare'))).toHaveLength(1);
  });
});

describe('a manifest', () => {
  test('that sealing wrote is compared with the seal of another place', async () => {
    const done = await compare('.lockstep/SHA512SUMS', 'there/lockstep.seal.json');
    expect(done).toMatchObject({ exit: 0, codes: [] });
  });

  test('finds its files beside it, or in the folder above its own', async () => {
    await rebuild('there', other);
    const done = await compare('.lockstep/SHA512SUMS', 'there/lockstep.seal.json');
    expect(done.exit).toBe(3);
    expect(differencesOf(done).map(({ key }) => key)).toContain('$.license');
  });
});

describe('an address', () => {
  const seal = () => readFile(join(checkout.folder, 'there', 'lockstep.seal.json'), 'utf8');

  test('is read anonymously, with what lies beside it, through redirects', async () => {
    await rebuild('there', other);
    const store = await serve({ '/blob': await seal(), '/file': other });
    place = await serve({
      '/download/v1.2.3/lockstep.seal.json': { status: 302, location: `${store.url}blob` },
      '/download/v1.2.3/alder-1.2.3.tgz': { status: 302, location: `${store.url}file` },
    });
    try {
      const address = `${place.url}download/v1.2.3/lockstep.seal.json`;
      const done = await report(checkout, ['compare', 'here', address], { GITHUB_TOKEN: 'ghp_secret' });
      expect(done.exit).toBe(3);
      expect(differencesOf(done).map(({ key }) => key)).toContain('$.license');
      const seen = [...place.requests, ...store.requests];
      expect(seen.map(({ authorization }) => authorization)).toEqual(seen.map(() => undefined));
      expect(place.requests.map(({ path }) => path)).toEqual([
        '/download/v1.2.3/lockstep.seal.json',
        '/download/v1.2.3/dist/alder-1.2.3.tgz',
        '/download/v1.2.3/alder-1.2.3.tgz',
      ]);
    } finally {
      await store.close();
    }
  });

  test('whose files cannot be had leaves the digests to be told', async () => {
    await rebuild('there', other);
    place = await serve({ '/a/lockstep.seal.json': await seal() });
    const done = await compare('here', `${place.url}a/lockstep.seal.json?sig=0123456789`);
    expect(done.exit).toBe(3);
    expect(differencesOf(done)).toHaveLength(1);
    expect(done.stderr).toContain(`its bytes are not beside “${place.url}a/lockstep.seal.json”`);
    expect(done.stdout + done.stderr).not.toContain('0123456789');
  });

  test('whose file is longer than the seal says is not read to its end', async () => {
    await rebuild('there', other);
    place = await serve({
      '/lockstep.seal.json': await seal(),
      [`/${alder}`]: Buffer.concat([other, other]),
    });
    const done = await compare('here', `${place.url}lockstep.seal.json`);
    expect(done.exit).toBe(3);
    expect(done.report.notes).toEqual([expect.stringContaining('is not known')]);
  });

  test.each<readonly [string, number, number]>([
    ['that is not there is a misuse', 404, 2],
    ['whose server has trouble may be asked again', 503, 1],
  ])('%s', async (_, status, exit) => {
    place = await serve({ '/lockstep.seal.json': { status } });
    const done = await compare('here', `${place.url}lockstep.seal.json`);
    expect(done).toMatchObject({ exit, codes: ['COMPARISON_IMPOSSIBLE'] });
    expect(done.report.problems[0]).toMatchObject({ rerun: exit === 1 });
  });

  test('with a password is not read', async () => {
    place = await serve({ '/lockstep.seal.json': await seal() });
    const done = await compare('here', `${place.url.replace('//', '//ada:hunter2@')}lockstep.seal.json`);
    expect(done).toMatchObject({ exit: 2, codes: ['COMPARISON_IMPOSSIBLE'] });
    expect(done.stdout + done.stderr).not.toContain('hunter2');
    expect(place.requests).toEqual([]);
  });
});

describe('what cannot be compared', () => {
  test('is told together, each by its name', async () => {
    await checkout.write({ 'notes.txt': 'not a manifest\n', 'empty/x': '' });
    const done = await compare('here', 'nowhere', 'notes.txt', 'empty');
    expect(done).toMatchObject({ exit: 2, codes: Array(3).fill('COMPARISON_IMPOSSIBLE') });
    const messages = done.report.problems.map(({ message }) => message);
    expect(messages).toEqual([
      'nowhere does not exist',
      'notes.txt: line 1 is no SHA-512 sum with a file',
      'empty holds neither lockstep.seal.json nor SHA512SUMS',
    ]);
  });

  test.each([[[]], [['here']], [['here', '']], [['here', 'there', '--policy', 'maybe']]])(
    'is a misuse when it is %j',
    async (args) => {
      expect(await lockstep(checkout, ['compare', ...args])).toMatchObject({ exit: 2 });
    },
  );
});
