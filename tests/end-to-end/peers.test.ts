import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultProgramme, NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../support/checkout.ts';
import { ledgerKinds } from '../support/ledger-entries.ts';
import { lockstep } from '../support/lockstep.ts';
import {
  credentials,
  holdings,
  releaseTo,
  sealedDigests,
  startRegistry,
  writesTo,
} from '../support/registry.ts';
import { report } from '../support/report-document.ts';
import { packSample, tarballFile } from '../support/sample-package.ts';
import { chain, sealedWorkspace, tag, version } from '../support/workspace.ts';

const [first = { name: '' }, second = { name: '' }] = chain;

let sealed: Checkout;
let registry: NpmStandIn;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedWorkspace();
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([registry.close(), checkout.remove()]));

async function open(faults: FaultProgramme = []): Promise<void> {
  registry = await startRegistry(faults);
  checkout = await releaseTo(sealed, { npm: registry });
}

const plantForeign = () =>
  registry.seed({ name: second.name, version, tarball: packSample(second, version, 'evil()'), owner: 'ada' });
const exitOf = async (...args: readonly string[]) => (await lockstep(checkout, args, credentials)).exit;

describe('where other tools call a release ready, or published, that is not', () => {
  test('foreign bytes on the registry stop the preflight, so that publish is never allowed', async () => {
    await open();
    plantForeign();
    expect(await exitOf('rehearse')).toBe(0);
    expect(await report(checkout, ['preflight'], credentials)).toMatchObject({
      exit: 3,
      codes: ['DIGEST_CONFLICT'],
    });
    expect(await report(checkout, ['publish'], credentials)).toMatchObject({
      exit: 1,
      codes: ['NOT_PREFLIGHTED'],
    });
    expect(writesTo(registry)).toEqual({});
  });

  test('foreign bytes that come after it stop publish, which says what is public', async () => {
    await open();
    registry.seed({ name: first.name, version, tarball: packSample(first, version), owner: 'ada' });
    expect([await exitOf('rehearse'), await exitOf('preflight')]).toEqual([0, 0]);
    plantForeign();
    const { exit, codes, states, report: document } = await report(checkout, ['publish'], credentials);
    expect([exit, codes]).toEqual([3, ['DIGEST_CONFLICT']]);
    expect(states).toMatchObject({
      'npm alder': 'present',
      'npm birch': 'conflict',
      'npm @grove/cedar': 'absent',
    });
    expect(document.public.map(({ name }) => name)).toEqual(['alder']);
    expect(writesTo(registry)).toEqual({});
  });

  test('a rehearsal of a package that does not run fails, and publish is refused', async () => {
    await open();
    await checkout.write({
      [tarballFile(second, version)]: packSample(second, version, '#!/bin/sh\nexit 9\n'),
    });
    await checkout.git('commit', '--quiet', '--all', '--message', 'another registry');
    await checkout.git('tag', '--force', tag);
    expect(await exitOf('seal')).toBe(0);
    const { exit, codes } = await report(checkout, ['rehearse']);
    expect([exit, new Set(codes)]).toEqual([1, new Set(['REHEARSAL_COMMAND'])]);
    expect(await exitOf('preflight')).toBe(0);
    expect(await report(checkout, ['publish'], credentials)).toMatchObject({
      exit: 1,
      codes: ['NOT_REHEARSED'],
    });
  });

  test('a swapped tarball is not published, although its name and version fit', async () => {
    await open();
    await checkout.write({ [tarballFile(second, version)]: packSample(second, version, 'evil()') });
    expect(await exitOf('publish', '--skip-rehearsal')).toBe(3);
    expect(registry.requests).toEqual([]);
  });
});

describe('where other tools cannot go on', () => {
  test('a ledger that is lost costs nothing: what is public is adopted', async () => {
    await open([{ on: { method: 'PUT', path: '/birch', first: 1 }, fault: { kind: 'reject', status: 503 } }]);
    expect(await exitOf('publish', '--skip-rehearsal')).toBe(4);
    await checkout.write({ '../home/.local/state/lockstep/.keep': '' });
    const moved = await releaseTo(checkout, { npm: registry });
    expect(await lockstep(moved, ['publish', '--skip-rehearsal'], credentials)).toMatchObject({ exit: 0 });
    expect(await ledgerKinds(moved)).toContain('observed');
    expect(writesTo(registry)).toEqual({ alder: [200], birch: [503, 200], '@grove/cedar': [200] });
    await moved.remove();
  });

  test('a ledger whose last line was cut off by a crash is read up to there', async () => {
    await open([{ on: { method: 'PUT', path: '/birch', first: 1 }, fault: { kind: 'reject', status: 503 } }]);
    await checkout.write({
      'lockstep.yaml': (await checkout.read('lockstep.yaml')).replace(
        '"channels"',
        '"ledger": {"file": "../ledger"}, "channels"',
      ),
    });
    expect(await exitOf('publish', '--skip-rehearsal')).toBe(4);
    await appendFile(join(checkout.scratch, 'ledger'), '{"sequence":99,"at":"20');
    expect(await exitOf('publish', '--skip-rehearsal')).toBe(0);
    expect(holdings(registry)).toEqual(await sealedDigests(checkout));
  });

  test('a ledger that was rewritten is an incident', async () => {
    await open();
    await checkout.write({
      'lockstep.yaml': (await checkout.read('lockstep.yaml')).replace(
        '"channels"',
        '"ledger": {"file": "../ledger"}, "channels"',
      ),
    });
    expect(await exitOf('preflight')).toBe(0);
    const ledger = await checkout.read('../ledger');
    await checkout.write({ '../ledger': ledger.replace('"ok":true', '"ok":false') });
    expect(await report(checkout, ['publish', '--skip-rehearsal'], credentials)).toMatchObject({
      exit: 3,
      codes: ['LEDGER_TAMPERED'],
    });
    expect(writesTo(registry)).toEqual({});
  });

  test.each([
    ['answers 500 once', { kind: 'reject', status: 500 }],
    ['is cut once', { kind: 'drop', moment: 'after-reading' }],
    ['is answered with garbage once', { kind: 'garbage', body: 'oops' }],
  ] as const)('a read that %s ends well after at most one more run', async (_, fault) => {
    await open([{ on: { method: 'GET', path: '/birch', nth: 3 }, fault }]);
    const exits = [await exitOf('publish', '--skip-rehearsal')];
    if (exits[0] !== 0) exits.push(await exitOf('publish', '--skip-rehearsal'));
    expect(exits.at(-1)).toBe(0);
    expect(writesTo(registry)).toEqual(Object.fromEntries(chain.map(({ name }) => [name, [200]])));
  });
});
