import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../support/checkout.ts';
import { ledgerKinds } from '../support/ledger-entries.ts';
import { credentials, holdings, releaseTo, startRegistry, writesTo } from '../support/registry.ts';
import { report } from '../support/report-document.ts';
import { packSample, tarballFile } from '../support/sample-package.ts';
import { chain, sealedWorkspace, version } from '../support/workspace.ts';

const [first = { name: '' }, , last = { name: '' }] = chain;
const nowhere = { registry: 'http://127.0.0.1:9/', kind: 'npm' } as const;
const foreign = packSample(last, version, 'process.exit(1)');

let sealed: Checkout;
let one: NpmStandIn;
let other: NpmStandIn;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedWorkspace(chain, {
    one: nowhere,
    other: { ...nowhere, registry: 'http://127.0.0.1:8/' },
  });
});
afterAll(() => sealed.remove());

beforeEach(async () => {
  [one, other] = await Promise.all([startRegistry(), startRegistry()]);
  checkout = await releaseTo(sealed, { one, other });
});
afterEach(() => Promise.all([one.close(), other.close(), checkout.remove()]));

const publish = () => report(checkout, ['publish', '--skip-rehearsal'], credentials);
const plantForeign = () => other.seed({ name: last.name, version, tarball: foreign, owner: 'ada' });

describe('one byte changed after sealing', () => {
  beforeEach(() => appendFile(join(checkout.folder, tarballFile(last, version)), '\0'));

  test.each([
    ['publish', ['publish', '--skip-rehearsal']],
    ['preflight', ['preflight']],
  ])('%s stops with 3 and asks no channel anything', async (_, args) => {
    const { exit, codes, report: document } = await report(checkout, args, credentials);
    expect([exit, codes]).toEqual([3, ['SEAL_BROKEN']]);
    expect(document.problems[0]?.where).toMatchObject({ file: tarballFile(last, version) });
    expect([...one.requests, ...other.requests]).toEqual([]);
  });

  test('and every other file that is not what was sealed is named along with it', async () => {
    await rm(join(checkout.folder, tarballFile(first, version)));
    const { exit, report: document } = await publish();
    expect(exit).toBe(3);
    expect(document.problems.map(({ where }) => where?.file)).toEqual(
      expect.arrayContaining([tarballFile(first, version), tarballFile(last, version)]),
    );
  });
});

describe('other bytes under the same version', () => {
  test.each([
    ['publish', ['publish', '--skip-rehearsal']],
    ['preflight', ['preflight']],
    ['status', ['status']],
    ['verify', ['verify']],
  ])('%s stops with 3, names the package, and nothing is sent to any channel', async (_, args) => {
    plantForeign();
    const before = holdings(other);
    const { exit, codes, report: document } = await report(checkout, args, credentials);
    expect(exit).toBe(3);
    expect(codes).toContain('DIGEST_CONFLICT');
    expect(JSON.stringify(document.problems)).toContain(`${last.name}@${version}`);
    expect([writesTo(one), writesTo(other)]).toEqual([{}, {}]);
    expect([holdings(one), holdings(other)]).toEqual([{}, before]);
  });

  test.each([['status'], ['verify'], ['preflight'], ['publish', '--skip-rehearsal']])(
    'are told apart from the sealed ones in the report of %s',
    async (...args) => {
      plantForeign();
      one.seed({ name: last.name, version, tarball: packSample(last, version), owner: 'ada' });
      const { states, report: document } = await report(checkout, args, credentials);
      expect([states[`other ${last.name}`], states[`one ${last.name}`]]).toEqual(['conflict', 'present']);
      expect(document.public).toMatchObject([{ channel: 'one', name: last.name, version }]);
    },
  );

  test('that appear between two runs stop the second, which changes nothing more', async () => {
    expect(await publish()).toMatchObject({ exit: 0 });
    const third = await startRegistry();
    await checkout.write({
      'lockstep.yaml': (await checkout.read('lockstep.yaml')).replace(other.url, third.url),
    });
    third.seed({ name: last.name, version, tarball: foreign, owner: 'ada' });
    const before = [writesTo(one), writesTo(other)];
    expect(await publish()).toMatchObject({ exit: 3 });
    expect([writesTo(one), writesTo(other), writesTo(third)]).toEqual([...before, {}]);
    await third.close();
  });

  test('with a record that claims the sealed digest are found by verify', async () => {
    const integrity = await sealedIntegrity();
    for (const name of chain.map((each) => each.name))
      other.seed({ name, version, tarball: packSample({ name }, version, 'evil()'), dist: { integrity } });
    const { exit, codes } = await report(checkout, ['verify']);
    expect(exit).toBe(3);
    expect(codes).toContain('CORRUPT_ARTIFACT');
  });
});

async function sealedIntegrity(): Promise<string> {
  const seal = JSON.parse(await checkout.read('lockstep.seal.json'));
  const artifact = seal.artifacts.find((each: { file: string }) => each.file === tarballFile(last, version));
  return `sha512-${Buffer.from(artifact.digest.sha512, 'hex').toString('base64')}`;
}

describe('sealed bytes that are public without an intent', () => {
  test('are adopted, and the evidence says so', async () => {
    for (const sample of chain)
      one.seed({ name: sample.name, version, tarball: packSample(sample, version), owner: 'ada' });
    expect(await publish()).toMatchObject({ exit: 0, codes: [] });
    expect(writesTo(one)).toEqual({});
    expect(holdings(one)).toEqual(holdings(other));
    expect(await checkout.read('.lockstep/evidence.md')).toContain('adopted without an intent');
    expect(await ledgerKinds(checkout)).toContain('observed');
  });
});
