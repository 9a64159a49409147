import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../support/checkout.ts';
import { ledgerEntries, ledgerKinds } from '../support/ledger-entries.ts';
import { credentials, holdings, releaseTo, startRegistry, writesTo } from '../support/registry.ts';
import { report } from '../support/report-document.ts';
import { chain, sealedWorkspace, tag } from '../support/workspace.ts';

let sealed: Checkout;
let registry: NpmStandIn;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedWorkspace();
});
afterAll(() => sealed.remove());

beforeEach(async () => {
  registry = await startRegistry();
  checkout = await releaseTo(sealed, { npm: registry });
});
afterEach(() => Promise.all([registry.close(), checkout.remove()]));

const abandon = ['abandon', '--reason', 'a better one is coming'];
const stageOf = async () => (await report(checkout, ['status'])).report.checkpoint;

describe('publish refuses', () => {
  test('what is not sealed, with 2', async () => {
    await checkout.git('clean', '-fdxq', '--', 'lockstep.seal.json');
    expect(await report(checkout, ['publish'], credentials)).toMatchObject({
      exit: 2,
      codes: ['SEAL_MISSING'],
    });
  });

  test('what was neither rehearsed nor preflighted, with 1 and both reasons', async () => {
    const { exit, codes } = await report(checkout, ['publish'], credentials);
    expect([exit, codes]).toEqual([1, ['NOT_REHEARSED', 'NOT_PREFLIGHTED']]);
    expect(registry.requests).toEqual([]);
  });

  test('what was only preflighted', async () => {
    expect(await report(checkout, ['preflight'], credentials)).toMatchObject({ exit: 0 });
    expect(await report(checkout, ['publish'], credentials)).toMatchObject({
      exit: 1,
      codes: ['NOT_REHEARSED'],
    });
    expect(writesTo(registry)).toEqual({});
  });

  test('to start without its token, which it names', async () => {
    const { exit, report: document } = await report(checkout, ['publish', '--skip-rehearsal']);
    expect(exit).toBe(1);
    expect(document.problems).toMatchObject([
      { code: 'TOKEN_MISSING', message: expect.stringContaining('NPM_TOKEN') },
    ]);
    expect(registry.requests).toEqual([]);
  });

  test('a release that was given up', async () => {
    expect(await report(checkout, abandon)).toMatchObject({ exit: 0 });
    const {
      exit,
      codes,
      report: document,
    } = await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect([exit, codes]).toEqual([1, ['RELEASE_ABANDONED']]);
    expect(document.problems[0]?.message).toContain('a better one is coming');
    expect(registry.requests).toEqual([]);
  });

  test('a seal that is for another target', async () => {
    for (const command of ['publish', 'rehearse', 'preflight', 'status', 'verify'])
      expect(await report(checkout, [command, '--target', 'v9.9.9'], credentials)).toMatchObject({
        exit: 1,
        codes: ['TARGET_MISMATCH'],
      });
  });

  test('a seal that is not one', async () => {
    await checkout.write({ 'lockstep.seal.json': '{"schema":1}' });
    expect(await report(checkout, ['publish'], credentials)).toMatchObject({
      exit: 2,
      codes: ['SEAL_INVALID'],
    });
  });

  test('a seal that leads out of the folder', async () => {
    const seal = await checkout.read('lockstep.seal.json');
    await checkout.write({ 'lockstep.seal.json': seal.replace('dist/alder', '../../alder') });
    const { exit, codes } = await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect(exit).toBeGreaterThan(0);
    expect(['SEAL_INVALID', 'SEAL_BROKEN']).toContain(codes[0]);
    expect(registry.requests).toEqual([]);
  });
});

describe('--skip-rehearsal', () => {
  test('publishes with a preflight of its own, and the ledger says so', async () => {
    expect(await report(checkout, ['publish', '--skip-rehearsal'], credentials)).toMatchObject({ exit: 0 });
    const bodies = (await ledgerEntries(checkout)).map(({ body }) => body);
    expect(bodies.slice(0, 3)).toMatchObject([
      { kind: 'sealed' },
      { kind: 'opened', rehearsalSkipped: true },
      { kind: 'preflighted', ok: true },
    ]);
    expect(await checkout.read('.lockstep/evidence.md')).toContain('rehearsal skipped');
  });

  test('is stopped by that preflight before anything is written', async () => {
    const { exit, codes } = await report(checkout, ['publish', '--skip-rehearsal'], {
      NPM_TOKEN: 'not-a-token',
    });
    expect([exit, codes]).toEqual([1, ['AUTH_FAILED']]);
    expect(writesTo(registry)).toEqual({});
    expect(await ledgerKinds(checkout)).not.toContain('intent');
  });
});

describe('the strength of each credential’s proof', () => {
  test('is shown by preflight and by publish', async () => {
    const proof = { channel: 'npm', secret: 'NPM_TOKEN', strength: 'identity only', identity: 'ada' };
    for (const args of [['preflight'], ['publish', '--skip-rehearsal']])
      expect((await report(checkout, args, credentials)).report.proofs).toMatchObject([proof]);
    for (const { name, version } of [{ name: 'alder', version: '1.2.3' }])
      expect(holdings(registry)).toHaveProperty([`${name}@${version}`]);
    expect((await report(checkout, ['preflight'], credentials)).report.proofs).toMatchObject([
      { ...proof, strength: 'proven' },
    ]);
  });
});

describe('abandon', () => {
  test('wants a reason', async () => {
    expect(await report(checkout, ['abandon'])).toMatchObject({ exit: 2, codes: ['USAGE'] });
  });

  test('is said once', async () => {
    await report(checkout, abandon);
    expect(await report(checkout, abandon)).toMatchObject({ exit: 1, codes: ['RELEASE_ABANDONED'] });
  });

  test('says what of the release is public all the same', async () => {
    await publishFirst();
    expect(await report(checkout, abandon)).toMatchObject({ exit: 0 });
    const { report: document } = await report(checkout, ['status']);
    expect(document.checkpoint).toMatchObject({ stage: 'abandoned' });
    expect(document.public.map(({ name }) => name)).toEqual(['alder']);
  });

  test('is refused for a release that is complete', async () => {
    await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect(await report(checkout, abandon)).toMatchObject({ exit: 2, codes: ['USAGE'] });
  });
});

/** Leaves a release of which one package is public. */
async function publishFirst(): Promise<void> {
  await registry.close();
  registry = await startRegistry([
    { on: { method: 'PUT', path: '/birch', first: 1 }, fault: { kind: 'reject', status: 503 } },
  ]);
  await checkout.remove();
  checkout = await releaseTo(sealed, { npm: registry });
  await report(checkout, ['publish', '--skip-rehearsal'], credentials);
}

describe('status', () => {
  test('follows a release through its stages', async () => {
    expect(await stageOf()).toMatchObject({ stage: 'sealed', target: tag });
    await publishFirst();
    expect(await stageOf()).toMatchObject({ stage: 'partly public', lastRun: { operator: 'ada' } });
    await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect(await stageOf()).toMatchObject({ stage: 'complete' });
  });

  test('needs no credential and writes nothing to any channel', async () => {
    expect(await report(checkout, ['status'])).toMatchObject({ exit: 0 });
    expect(registry.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('verify', () => {
  test('names what is missing, and that a rerun of publish can help', async () => {
    await publishFirst();
    const { exit, codes, report: document, states } = await report(checkout, ['verify']);
    expect([exit, codes]).toEqual([4, ['MISSING', 'MISSING']]);
    expect(document.problems.map(({ where }) => where?.target)).toEqual(
      chain.slice(1).map(({ name }) => `npm ${name}@1.2.3`),
    );
    expect(states).toEqual({ 'npm alder': 'present', 'npm birch': 'absent', 'npm @grove/cedar': 'absent' });
  });

  test('finds a dist-tag that points elsewhere', async () => {
    await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    const headers = { authorization: `Bearer ${credentials.NPM_TOKEN}`, 'content-type': 'application/json' };
    registry.seed({ name: 'alder', version: '1.0.0', tarball: new Uint8Array(), tags: ['beta'] });
    const url = new URL('-/package/alder/dist-tags/latest', registry.url);
    expect((await fetch(url, { method: 'PUT', headers, body: '"1.0.0"' })).ok).toBe(true);
    expect(await report(checkout, ['verify'])).toMatchObject({ exit: 3, codes: ['DIST_TAG_WRONG'] });
  });
});
