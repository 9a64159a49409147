import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anchorOf } from '@lockstep/core';
import type { NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { allowed, freshClone, publish, sealedClone } from '../../support/hosts/ledger-release.ts';
import {
  type LedgerServer,
  pushesTo,
  reader,
  startLedgerServer,
} from '../../support/hosts/ledger-repository.ts';
import { holdings, sealedDigests, startRegistry, writesTo } from '../../support/registry.ts';
import { report } from '../../support/report-document.ts';
import { sealedWorkspace } from '../../support/workspace.ts';

let sealed: Checkout;
let ledger: LedgerServer;
let registry: NpmStandIn;

beforeAll(async () => {
  sealed = await sealedWorkspace();
});
beforeEach(async () => {
  [registry, ledger] = await Promise.all([startRegistry(), startLedgerServer(sealed)]);
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([registry.close(), ledger.close()]));

describe('a release that is complete', () => {
  beforeEach(async () => {
    const clone = await sealedClone(sealed, ledger, registry);
    expect(await report(clone, publish, allowed)).toMatchObject({ exit: 0 });
  });

  test('is read from a fresh clone without any credential: where it stands, and what happened', async () => {
    const clone = await freshClone(ledger, registry);
    const chain = await ledger.chain();
    const [last] = chain.slice(-1);
    const anchor = last && anchorOf(last);
    const status = await report(clone, ['status']);
    expect(status).toMatchObject({
      exit: 0,
      codes: [],
      report: { anchor, checkpoint: { stage: 'complete' } },
    });
    const log = await report(clone, ['log']);
    expect(log).toMatchObject({
      exit: 0,
      report: { anchor, ledger: `${ledger.url} refs/lockstep/ledger/v1.2.3` },
    });
    expect(log.report.entries).toEqual(
      chain.map(({ at, run }) => ({ at, run, text: expect.stringMatching(/\S/) })),
    );
    expect((await report(clone, ['verify'])).exit).toBe(0);
  });

  test('is confirmed by publish from the seal in the ledger alone: no file, no token, nothing written', async () => {
    const [pushes, writes, tip] = [pushesTo(ledger.server), writesTo(registry), await ledger.tip()];
    const clone = await freshClone(ledger, registry);
    const confirmed = await report(clone, ['publish']);
    expect(confirmed).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
    expect(confirmed.report.public).toHaveLength(Object.keys(await sealedDigests(sealed)).length);
    expect([pushesTo(ledger.server), writesTo(registry), await ledger.tip()]).toEqual([pushes, writes, tip]);
  });

  test('is not confirmed where a registry shows something else, whatever the ledger says', async () => {
    await registry.close();
    registry = await startRegistry();
    const clone = await freshClone(ledger, registry);
    const { exit, codes, report: told } = await report(clone, ['publish'], allowed);
    expect([exit, codes]).toEqual([2, ['SEAL_MISSING']]);
    expect([told.public, writesTo(registry)]).toEqual([[], {}]);
  });

  test('is fetched and read by git itself', async () => {
    const clone = await freshClone(ledger, registry);
    await clone.git('fetch', '--quiet', 'origin', 'refs/lockstep/*:refs/lockstep/*');
    const kinds = await ledger.kinds();
    const messages = await clone.git('log', '--format=%B', '--reverse', 'refs/lockstep/ledger/v1.2.3');
    const numbers = [...messages.matchAll(/^(\d+) /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(kinds.map((_, index) => index + 1));
  });
});

describe('abandon', () => {
  test('ends a release by name, from a clone without files; no run publishes it after that', async () => {
    const builder = await sealedClone(sealed, ledger, registry);
    expect(
      await report(builder, publish, { ...allowed, NPM_TOKEN: 'npm-token-of-nobody-0123456789' }),
    ).toMatchObject({
      codes: ['AUTH_FAILED'],
    });
    const clone = await freshClone(ledger, registry);
    const given = await report(clone, ['abandon', '--reason', 'wrong branch', '--operator', 'bob'], allowed);
    expect(given).toMatchObject({ exit: 0, codes: [] });
    expect((await ledger.chain()).at(-1)?.body).toEqual({
      kind: 'abandoned',
      operator: 'bob',
      reason: 'wrong branch',
    });
    expect(await report(builder, publish, allowed)).toMatchObject({ exit: 1, codes: ['RELEASE_ABANDONED'] });
    expect((await report(clone, ['status'])).report).toMatchObject({ checkpoint: { stage: 'abandoned' } });
    expect(holdings(registry)).toEqual({});
  });

  test('is refused to whoever may only read, and the ledger stays as it is', async () => {
    const clone = await sealedClone(sealed, ledger, registry);
    const refused = await report(clone, ['abandon', '--reason', 'why not'], { LEDGER_TOKEN: reader });
    expect([refused.exit, refused.codes]).toEqual([1, ['LEDGER_UNWRITABLE']]);
    expect(refused.report.problems[0]?.remedy).toContain('write access to the contents of the repository');
    expect(await ledger.chain()).toEqual([]);
  });
});
