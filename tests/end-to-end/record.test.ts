import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import { type Checkout, copyOf } from '../support/checkout.ts';
import { ledgerKinds } from '../support/ledger-entries.ts';
import { lockstep } from '../support/lockstep.ts';
import { credentials, startRegistry, writesTo } from '../support/registry.ts';
import { report } from '../support/report-document.ts';
import { packSample, tarballFile } from '../support/sample-package.ts';
import { sealedWorkspace, version } from '../support/workspace.ts';

const alder = { name: 'alder' };
const workflow = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'http://127.0.0.1:3000',
  GITHUB_REPOSITORY: 'grove/trees',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'grace',
};

let registry: NpmStandIn;
let proven: Checkout;
let checkout: Checkout;

/** A sealed workspace that was rehearsed and preflighted by other jobs of a workflow. */
beforeAll(async () => {
  registry = await startRegistry();
  proven = await sealedWorkspace([alder], { npm: { registry: registry.url } });
  expect(await lockstep(proven, ['rehearse'], workflow)).toMatchObject({ exit: 0 });
  expect(await lockstep(proven, ['preflight'], { ...workflow, ...credentials })).toMatchObject({ exit: 0 });
});
afterAll(() => Promise.all([registry.close(), proven.remove()]));

beforeEach(async () => {
  checkout = await copyOf(proven);
});
afterEach(() => checkout.remove());

const record = () => report(checkout, ['record'], workflow);
const edit = async (file: string, change: (text: string) => string) =>
  checkout.write({ [file]: change(await checkout.read(file)) });

describe('in a workflow', () => {
  test('rehearse and preflight leave the ledger alone', async () => {
    expect(await ledgerKinds(proven)).toEqual(['sealed']);
  });

  test('publish refuses before record, and names both', async () => {
    const { exit, codes } = await report(checkout, ['publish'], { ...workflow, ...credentials });
    expect([exit, codes]).toEqual([1, ['NOT_REHEARSED', 'NOT_PREFLIGHTED']]);
    expect(writesTo(registry)).toEqual({});
  });

  test('record writes both results down, once, and needs no credential', async () => {
    expect(await record()).toMatchObject({ exit: 0, codes: [], report: { next: 'lockstep publish' } });
    expect(await record()).toMatchObject({ exit: 0 });
    expect(await ledgerKinds(checkout)).toEqual(['rehearsed', 'preflighted']);
  });
});

describe('record refuses', () => {
  test.each(['rehearsal.json', 'preflight.json'])('a missing %s', async (file) => {
    await checkout.git('clean', '-fdxq', '--', `.lockstep/${file}`);
    expect(await record()).toMatchObject({ exit: 1, codes: ['RESULT_INVALID'] });
    expect(await ledgerKinds(checkout)).toEqual([]);
  });

  test.each(['rehearsal.json', 'preflight.json'])('a %s that is none', async (file) => {
    await checkout.write({ [`.lockstep/${file}`]: '{"schema":1,"entry":{"kind":"completed"}}' });
    expect(await record()).toMatchObject({ exit: 1, codes: ['RESULT_INVALID'] });
  });

  test('one result in the place of the other', async () => {
    await checkout.write({ '.lockstep/preflight.json': await checkout.read('.lockstep/rehearsal.json') });
    expect(await record()).toMatchObject({ exit: 1, codes: ['RESULT_INVALID'] });
  });

  test('results of another seal', async () => {
    await checkout.write({ [tarballFile(alder, version)]: packSample(alder, version, '#!/bin/sh\n') });
    expect(await lockstep(checkout, ['seal'])).toMatchObject({ exit: 0 });
    expect(await record()).toMatchObject({ exit: 1, codes: ['RESULT_INVALID'] });
    expect(await ledgerKinds(checkout)).toEqual(['sealed']);
  });
});

describe('a failed result', () => {
  test('is recorded, and publish still refuses', async () => {
    await edit('.lockstep/rehearsal.json', (text) => text.replace('"ok": true', '"ok": false'));
    await record();
    const { exit, codes } = await report(checkout, ['publish'], { ...workflow, ...credentials });
    expect([exit, codes]).toEqual([1, ['NOT_REHEARSED']]);
  });
});

describe('a success that comes back after a failure', () => {
  test('is recorded again, and publish believes the last word', async () => {
    const success = await checkout.read('.lockstep/rehearsal.json');
    await record();
    await edit('.lockstep/rehearsal.json', (text) => text.replace('"ok": true', '"ok": false'));
    await record();
    await checkout.write({ '.lockstep/rehearsal.json': success });
    await record();
    expect(await ledgerKinds(checkout)).toEqual(['rehearsed', 'preflighted', 'rehearsed', 'rehearsed']);
    expect(await report(checkout, ['status'])).toMatchObject({ report: { next: 'lockstep publish' } });
  });
});

describe('the run and its operator', () => {
  test('are the workflow’s', async () => {
    await record();
    expect(await report(checkout, ['publish'], { ...workflow, ...credentials })).toMatchObject({ exit: 0 });
    const { report: document } = await report(checkout, ['status'], workflow);
    expect(document.checkpoint).toMatchObject({
      stage: 'complete',
      lastRun: { run: 'http://127.0.0.1:3000/grove/trees/actions/runs/77/attempts/1', operator: 'grace' },
    });
  });
});
