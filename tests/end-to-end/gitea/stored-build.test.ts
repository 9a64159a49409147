import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault, FaultProgramme } from '@lockstep/standins';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { heldBy, sealedAssets } from '../../support/hosts/gitea-holdings.ts';
import { giteaSources, repository, samples, tokenFile } from '../../support/hosts/gitea-project.ts';
import { type GiteaSite, giteaSite, mountToken, token } from '../../support/hosts/gitea-site.ts';
import type { Variables } from '../../support/lockstep.ts';
import { sealedDigests } from '../../support/registry.ts';
import { type Reported, report } from '../../support/report-document.ts';
import { builtFiles, tag } from '../../support/workspace.ts';

let source: Checkout;
let site: GiteaSite;
/** Where it is published later: a clone of the tag. */
let clone: Checkout;
/** The run that builds. */
let run: string;
let building: Variables;
let publishing: Variables;

beforeAll(async () => {
  const workflow = 'on: push\njobs: { build: { runs-on: any } }\n';
  const ledger = { git: 'origin', token: { file: tokenFile } };
  const files = { ...giteaSources({ ledger }), '.gitea/workflows/release.yml': workflow };
  source = await checkoutOf(files, [tag]);
});
afterAll(() => source.remove());
afterEach(() => site.close());

function jobOf(id: string, workflow: string): Variables {
  return {
    ...site.variables,
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: id,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: `${repository}/.gitea/workflows/${workflow}@refs/tags/${tag}`,
  };
}

async function open(faults: FaultProgramme = []): Promise<void> {
  site = await giteaSite(source, { faults });
  const commit = (await source.git('rev-parse', 'HEAD')).trim();
  const seed = { repository, commit, actor: 'grove', event: 'push', ref: `refs/tags/${tag}` };
  run = String(site.server.addRun({ ...seed, workflow: 'release.yml', conclusion: 'success' }));
  [building, publishing] = [jobOf(run, 'release.yml'), jobOf('77', 'release-publish.yml')];
  clone = await site.clone();
  await mountToken(clone);
  await site.checkout.write(builtFiles(samples));
}

const inClone = (args: readonly string[], more: Variables = {}) =>
  report(clone, args, { ...publishing, GITEA_TOKEN: token, ...more });
const drafts = async () => (await heldBy(site.server)).releases.filter(({ isDraft }) => isDraft);
const stored = () => `lockstep-build/${tag}/${run}/1`;

/** Seals without any credential, and stores in a process of its own. */
async function sealAndStore(): Promise<readonly Reported[]> {
  await mountToken(site.checkout, '');
  const sealed = await report(site.checkout, ['seal'], building);
  await mountToken(site.checkout);
  return [sealed, await report(site.checkout, ['store'], { ...building, GITEA_TOKEN: token })];
}

const outcomes = (all: readonly Reported[]) => all.map(({ exit, codes }) => [exit, codes]);

describe('a build that is stored on Gitea', () => {
  beforeEach(() => open());

  test('is a draft of its own, from which the release is published, and which goes away then', async () => {
    expect(outcomes(await sealAndStore())).toEqual([
      [0, []],
      [0, []],
    ]);
    const seal = await site.checkout.read('lockstep.seal.json');
    const [draft, ...others] = await drafts();
    expect([draft?.tag, others]).toEqual([stored(), []]);
    const digests = Object.values(await sealedDigests(site.checkout));
    for (const sha256 of digests)
      expect(draft?.assets.some((each) => each.endsWith(` ${sha256}`))).toBe(true);

    const found = await inClone(['resolve-build']);
    expect(found).toMatchObject({ exit: 0, codes: [], report: { build: { run } } });
    expect(await clone.read('lockstep.seal.json')).toBe(seal);
    const done = await inClone(['publish', '--skip-rehearsal']);
    expect(done).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
    expect(await heldBy(site.server)).toEqual({
      releases: [{ tag, isDraft: false, assets: await sealedAssets(clone) }],
      packages: await sealedDigests(clone),
      // The tag of the draft never came to be.
      refs: ['refs/heads/main', `refs/tags/${tag}`],
    });
  });

  test('is not shown to others, and stays while the release is not complete', async () => {
    await sealAndStore();
    const page = await fetch(`${site.server.api}repos/${repository}/releases`);
    expect(await page.json()).toEqual([]);
    expect((await inClone(['resolve-build'])).exit).toBe(0);
    await site.server.setRef(repository, `refs/tags/${tag}`, 'd'.repeat(40));
    expect(await inClone(['publish', '--skip-rehearsal'])).toMatchObject({ codes: ['TAG_MOVED'] });
    expect((await drafts()).map((each) => each.tag)).toEqual([stored()]);
  });

  test('that was stored twice is there once', async () => {
    await sealAndStore();
    const before = await heldBy(site.server);
    expect(await report(site.checkout, ['store'], { ...building, GITEA_TOKEN: token })).toMatchObject({
      exit: 0,
    });
    expect(await heldBy(site.server)).toEqual(before);
  });

  test('is refused after somebody replaced a file in it, and nothing is put in its place', async () => {
    await sealAndStore();
    const [draft] = (await site.server.inventory()).repositories[repository]?.releases ?? [];
    const [victim] = draft?.assets.filter(({ name }) => name !== 'lockstep.seal.json') ?? [];
    site.server.replaceAsset(repository, victim?.id ?? 0, Buffer.alloc(victim?.size ?? 0));
    const done = await inClone(['resolve-build']);
    expect([done.exit, done.codes]).toEqual([3, ['SEAL_BROKEN']]);
    expect((await clone.git('status', '--porcelain', '--ignored')).trim()).toBe('');
  });
});

test.each<[string, Fault]>([
  ['lost the answer to', { kind: 'lose-answer' }],
  ['refused', { kind: 'reject', status: 503 }],
])(
  'a build of which the server %s an upload is stored whole by another try, and each file once',
  async (_, fault) => {
    await open([{ on: { method: 'POST', path: /\/assets$/, nth: 2 }, fault }]);
    const [, stored] = await sealAndStore();
    expect([stored?.exit === 0, stored?.codes]).toEqual([false, [expect.any(String)]]);
    expect(await inClone(['resolve-build'])).toMatchObject({ codes: ['BUILD_EXPIRED'] });
    const again = await report(site.checkout, ['store'], { ...building, GITEA_TOKEN: token });
    expect(again).toMatchObject({ exit: 0, codes: [] });
    const [draft] = await drafts();
    // The packages, the sums and the seal.
    expect(draft?.assets).toHaveLength(samples.length + 2);
    expect(new Set(draft?.assets).size).toBe(samples.length + 2);
    expect(await inClone(['resolve-build'])).toMatchObject({ exit: 0, codes: [] });
  },
);
