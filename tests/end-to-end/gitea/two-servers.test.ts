import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { expectComplete } from '../../support/hosts/gitea-holdings.ts';
import { giteaSources, repository, tokenFile } from '../../support/hosts/gitea-project.ts';
import { type GiteaSite, giteaSite } from '../../support/hosts/gitea-site.ts';
import { environmentOf, type Variables } from '../../support/lockstep.ts';
import { report } from '../../support/report-document.ts';
import { tag } from '../../support/workspace.ts';
import { longestBuildMs, runLong } from '../compare/example.ts';

interface SealDocument {
  readonly tools: readonly object[];
  readonly artifacts: readonly object[];
  readonly build: { readonly run: string };
}

let source: Checkout;
let here: GiteaSite;
let there: GiteaSite;
/** A third server, whose runner has another npm. */
let elsewhere: GiteaSite;

const sealOf = async ({ checkout }: GiteaSite): Promise<SealDocument> =>
  JSON.parse(await checkout.read('lockstep.seal.json'));
const asset = ({ server }: GiteaSite, name = 'lockstep.seal.json') =>
  `${server.url}${repository}/releases/download/${tag}/${name}`;

/** An npm that says that it is another version, and compresses in another way. */
async function plantNpm(checkout: Checkout): Promise<Variables> {
  const folder = join(checkout.scratch, 'bin');
  const { PATH = '' } = environmentOf(checkout);
  const lines = [
    '#!/bin/sh',
    'if [ "$1" = --version ]; then echo 9.8.7; exit; fi',
    `PATH='${PATH}' npm "$@" || exit`,
    'for each in dist/*.tgz; do',
    '  gunzip -c "$each" | gzip -1 -n > repacked && mv repacked "$each"',
    'done',
  ];
  await mkdir(folder);
  await writeFile(join(folder, 'npm'), `${lines.join('\n')}\n`);
  await chmod(join(folder, 'npm'), 0o755);
  return { PATH: [folder, PATH].join(delimiter) };
}

async function release(site: GiteaSite, run: string, own: Variables, umask = '022'): Promise<void> {
  const env = { ...site.variables, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: '1' };
  const sealed = await runLong(site.checkout, ['seal', '--build'], { ...env, ...own }, umask);
  expect(sealed).toMatchObject({ exit: 0, codes: [] });
  expect(await site.run(['publish', '--skip-rehearsal'], env)).toMatchObject({ exit: 0, codes: [] });
}

beforeAll(async () => {
  const ledger = { git: 'origin', token: { file: tokenFile } };
  const build = ['mkdir -p dist && npm pack --workspaces --pack-destination dist'];
  source = await checkoutOf(giteaSources({ ledger, build }), [tag]);
  [here, there, elsewhere] = [
    await giteaSite(source),
    await giteaSite(source, { subPath: '' }),
    await giteaSite(source),
  ];
  await release(here, '41', { TZ: 'UTC' });
  await release(there, '7', { TZ: 'Asia/Kathmandu', LC_ALL: 'C' }, '077');
  await release(elsewhere, '9', await plantNpm(elsewhere.checkout));
}, longestBuildMs);
afterAll(() => Promise.all([source.remove(), here.close(), there.close(), elsewhere.close()]));

describe('one tag, built and published on servers that cannot reach each other', () => {
  test('is on each of them, with a ledger of its own', async () => {
    for (const site of [here, there, elsewhere]) {
      await expectComplete(site);
      const { repositories } = await site.server.inventory();
      expect(Object.keys(repositories[repository]?.refs ?? {})).toContain(`refs/lockstep/ledger/${tag}`);
    }
    const tips = [here, there].map(async ({ server }) => {
      const { refs = {} } = (await server.inventory()).repositories[repository] ?? {};
      return refs[`refs/lockstep/ledger/${tag}`];
    });
    const [one, two] = await Promise.all(tips);
    expect(one).not.toBe(two);
  });

  test('has the same artifacts and tools in both seals, of two builds', async () => {
    const [one, two] = [await sealOf(here), await sealOf(there)];
    expect(two.artifacts).toEqual(one.artifacts);
    expect(two.tools).toEqual(one.tools);
    expect(one.build.run).toContain('/actions/runs/41');
    expect(two.build.run).toContain('/actions/runs/7');
  });
});

describe('compare', () => {
  const compare = (...args: readonly string[]) => report(source, ['compare', ...args]);

  test.each([
    ['the seals in the two folders', () => [here.checkout.folder, there.checkout.folder]],
    ['the seals in the two releases', () => [asset(here), asset(there)]],
    ['a folder and the sums in a release', () => [here.checkout.folder, asset(there, 'SHA512SUMS')]],
    ['the sums in the two releases', () => [asset(here, 'SHA512SUMS'), asset(there, 'SHA512SUMS')]],
  ])('finds nothing between %s', async (_, operands) => {
    const done = await compare(...operands());
    expect(done).toMatchObject({ exit: 0, codes: [], report: { differences: [] } });
  });

  test('names the tool that was another one, and what it did, and blocks', async () => {
    const done = await compare(asset(here), asset(there), asset(elsewhere));
    expect([done.exit, new Set(done.codes)]).toEqual([3, new Set(['DIVERGENCE'])]);
    const { differences } = done.report;
    const side = asset(elsewhere);
    expect(differences).toContainEqual(
      expect.objectContaining({ aspect: 'tool', side, key: 'npm', other: '9.8.7' }),
    );
    const file = 'dist/grove-alder-1.2.3.tgz';
    expect(differences).toContainEqual(expect.objectContaining({ side, file, key: 'gzip level' }));
    expect(JSON.stringify(differences)).not.toContain(asset(there));
  });

  test('only warns where that is the policy, and asks nobody for a credential', async () => {
    const { length } = elsewhere.server.requests;
    const done = await compare(asset(here), asset(elsewhere), '--policy', 'warn');
    expect(done).toMatchObject({ exit: 0, codes: [], report: { ok: true } });
    expect(done.report.differences).not.toEqual([]);
    const asked = elsewhere.server.requests.slice(length);
    expect(asked.filter(({ method, credential }) => method !== 'GET' || credential)).toEqual([]);
  });
});
