import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import { type Checkout, copyOf } from '../support/checkout.ts';
import { ledgerKinds } from '../support/ledger-entries.ts';
import type { Variables } from '../support/lockstep.ts';
import { startRegistry, token, writesTo } from '../support/registry.ts';
import { report } from '../support/report-document.ts';
import { packSample, type SamplePackage, tarballFile } from '../support/sample-package.ts';
import { configText, sealedWorkspace, version } from '../support/workspace.ts';

const alder: SamplePackage = { name: 'alder' };
const nowhere = (port: number) => ({ kind: 'npm' as const, registry: `http://127.0.0.1:${port}/` });
const tokens = { TRIAL_TOKEN: token, NPM_TOKEN: token };
const workflow = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'http://127.0.0.1:3000',
  GITHUB_REPOSITORY: 'grove/trees',
  GITHUB_RUN_ID: '77',
};

let sealed: Checkout;
let broken: Checkout;
let trial: NpmStandIn;
let main: NpmStandIn;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedWorkspace([alder], { trial: nowhere(9), npm: nowhere(8) });
  broken = await copyOf(sealed);
  await broken.write({ [tarballFile(alder, version)]: packSample(alder, version, 'process.exit(3);\n') });
  expect(await report(broken, ['seal'])).toMatchObject({ exit: 0 });
});
afterAll(() => Promise.all([sealed.remove(), broken.remove()]));

beforeEach(async () => {
  [trial, main] = await Promise.all([startRegistry(), startRegistry()]);
});
afterEach(() => Promise.all([trial.close(), main.close(), checkout.remove()]));

async function open(from: Checkout): Promise<void> {
  checkout = await copyOf(from);
  const channels = {
    trial: { kind: 'npm', registry: trial.url, token: { env: 'TRIAL_TOKEN' }, before: ['npm'] },
    npm: { registry: main.url },
  } as const;
  await checkout.write({ 'lockstep.yaml': configText(channels) });
}

const run = (args: readonly string[], env: Variables = tokens) => report(checkout, args, env);
const publish = (env?: Variables) => run(['publish', '--skip-rehearsal'], env);

describe('at a terminal, a channel with before:', () => {
  test('is published to and installed from before the others', async () => {
    await open(sealed);
    expect(await publish()).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
    const kinds = await ledgerKinds(checkout);
    const commits = kinds.flatMap((kind, index) => (kind === 'intent' ? [index] : []));
    expect(commits).toHaveLength(2);
    expect(kinds.indexOf('installed')).toBeGreaterThan(commits[0] ?? 99);
    expect(kinds.indexOf('installed')).toBeLessThan(commits[1] ?? 0);
    expect(trial.requests.some(({ path }) => path.endsWith('.tgz'))).toBe(true);
    expect(await publish()).toMatchObject({ exit: 0 });
    expect([writesTo(trial), writesTo(main)]).toEqual([{ alder: [200] }, { alder: [200] }]);
  });

  test('keeps the others unpublished when what it shows does not run', async () => {
    await open(broken);
    const { exit, codes, report: document } = await publish();
    expect(exit).toBe(4);
    expect(codes).toEqual(['INSTALL_CHECK_FAILED', 'REHEARSAL_COMMAND', 'INCOMPLETE']);
    expect(document.public).toMatchObject([{ channel: 'trial', name: 'alder', version }]);
    expect(writesTo(main)).toEqual({});
  });

  test('is rehearsed in the same order', async () => {
    await open(broken);
    const { exit, codes, report: document } = await run(['rehearse'], {});
    expect([exit, codes]).toEqual([1, expect.arrayContaining(['INSTALL_CHECK_FAILED', 'REHEARSAL_COMMAND'])]);
    expect(document.installed).toHaveLength(1);
    await checkout.remove();
    await open(sealed);
    expect(await run(['rehearse'], {})).toMatchObject({ exit: 0 });
  });
});

describe('in a workflow, a channel with before:', () => {
  const here = { ...workflow, ...tokens };

  test('stops the run with the command of the next job, whose result lets the rest go on', async () => {
    await open(sealed);
    expect(await run(['rehearse'], workflow)).toMatchObject({ exit: 0 });
    expect(await run(['preflight', '--channel=trial'], { ...workflow, TRIAL_TOKEN: token })).toMatchObject({
      exit: 0,
    });
    expect(await run(['preflight', '--channel=npm'], { ...workflow, NPM_TOKEN: token })).toMatchObject({
      exit: 0,
    });
    expect(await run(['record'], workflow)).toMatchObject({ exit: 0 });
    const stopped = await run(['publish'], here);
    expect(stopped).toMatchObject({ exit: 4, report: { next: 'lockstep install --channel=trial' } });
    expect(stopped.codes).toEqual(['INSTALL_CHECK_NEEDED', 'INCOMPLETE']);
    expect(await run(['install', '--channel=trial'], workflow)).toMatchObject({
      exit: 0,
      report: { next: 'lockstep record', installed: [{ package: 'alder' }] },
    });
    expect(await run(['record'], workflow)).toMatchObject({ exit: 0 });
    expect(await run(['publish'], here)).toMatchObject({ exit: 0, report: { complete: true } });
    expect([writesTo(trial), writesTo(main)]).toEqual([{ alder: [200] }, { alder: [200] }]);
  });

  test('is refused as long as one channel had no preflight', async () => {
    await open(sealed);
    await run(['rehearse'], workflow);
    await run(['preflight', '--channel=trial'], here);
    await run(['record'], workflow);
    const { exit, codes, report: document } = await run(['publish', '--channel=trial'], here);
    expect([exit, codes]).toEqual([1, ['NOT_PREFLIGHTED']]);
    expect(document.problems[0]?.message).toMatch(/ for npm$/);
  });
});

describe('installing what is public', () => {
  test('starts no client for a package that is not there', async () => {
    await open(sealed);
    const { exit, codes, states } = await run(['install'], {});
    expect([exit, codes]).toEqual([4, ['MISSING', 'MISSING']]);
    expect(states).toEqual({ 'trial alder': 'absent', 'npm alder': 'absent' });
  });

  test('is for channels that there are', async () => {
    await open(sealed);
    expect(await run(['install', '--channel=third'])).toMatchObject({ exit: 2, codes: ['USAGE'] });
    expect(await run(['preflight', '--channel=third'])).toMatchObject({ exit: 2, codes: ['USAGE'] });
  });
});
