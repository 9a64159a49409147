import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type EntryBody, readSeal, sealDigest } from '@lockstep/core';
import type { NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { allowed, freshClone, publish, sealedClone } from '../../support/hosts/ledger-release.ts';
import { forged, type LedgerServer, startLedgerServer } from '../../support/hosts/ledger-repository.ts';
import { holdings, sealedDigests, startRegistry, writesTo } from '../../support/registry.ts';
import { report } from '../../support/report-document.ts';
import { sealedWorkspace, tag } from '../../support/workspace.ts';

const hash = 'f'.repeat(64);
const abandoned: EntryBody = { kind: 'abandoned', operator: 'mallory', reason: 'for fun' };
const opened: EntryBody = {
  kind: 'opened',
  mode: 'live',
  target: tag,
  operator: 'mallory',
  seal: hash,
  rehearsalSkipped: true,
  lease: { until: new Date(Date.now() + 6 * 60 * 60_000).toISOString() },
};
const otherSeal: EntryBody = {
  kind: 'intent',
  step: 'publish npm:alder@1.2.3',
  target: 'npm:alder@1.2.3',
  channel: 'npm',
  phase: 'commit',
  seal: hash,
  sha256: hash,
};

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

test.each<[string, EntryBody, string, number]>([
  ['that it was given up', abandoned, 'RELEASE_ABANDONED', 1],
  ['that somebody holds it for hours', opened, 'LEDGER_HELD', 1],
  ['that another seal is being published', otherSeal, 'SEAL_SUPERSEDED', 3],
])(
  'a false entry %s stops a release before its first write; without the ledger it goes on',
  async (_, body, code, exit) => {
    await ledger.replace(forged([body]));
    const before = await ledger.tip();
    const clone = await sealedClone(sealed, ledger, registry);
    expect(await report(clone, publish, allowed)).toMatchObject({ exit, codes: [code] });
    expect(writesTo(registry)).toEqual({});
    expect(await ledger.tip()).toBe(before);

    await ledger.replace([]);
    expect(await report(clone, publish, allowed)).toMatchObject({ exit: 0, codes: [] });
    expect(holdings(registry)).toEqual(await sealedDigests(sealed));
  },
);

test('nobody holds a release for ever: what no run can need does not count', async () => {
  await ledger.replace(forged([{ ...opened, lease: { until: '2999-01-01T00:00:00.000Z' } }]));
  const clone = await sealedClone(sealed, ledger, registry);
  expect(await report(clone, publish, allowed)).toMatchObject({ exit: 0, codes: [] });
  expect(holdings(registry)).toEqual(await sealedDigests(sealed));
});

test('whoever holds a release for hours has to give way to --take-over', async () => {
  await ledger.replace(
    forged([opened], { run: 'https://ci.example.org/mallory/x/actions/runs/1/attempts/1' }),
  );
  const clone = await sealedClone(sealed, ledger, registry);
  expect(await report(clone, [...publish, '--take-over'], allowed)).toMatchObject({ exit: 0, codes: [] });
  expect(holdings(registry)).toEqual(await sealedDigests(sealed));
});

test('a false completion completes nothing: all of it is published, and then confirmed', async () => {
  const seal = sealDigest(readSeal(await sealed.read('lockstep.seal.json')));
  await ledger.replace(forged([{ kind: 'completed', seal }]));
  const clone = await sealedClone(sealed, ledger, registry);
  expect((await report(clone, ['status'])).report).toMatchObject({
    checkpoint: { stage: 'sealed' },
    public: [],
  });
  expect(await report(clone, publish, allowed)).toMatchObject({ exit: 0, codes: [] });
  expect(holdings(registry)).toEqual(await sealedDigests(sealed));
});

test('a seal that somebody made up is not published from a clone without files, nor called complete', async () => {
  const document = JSON.parse(await sealed.read('lockstep.seal.json'));
  const made = { ...document, artifacts: document.artifacts.slice(0, 1) };
  const seal = sealDigest(made);
  await ledger.replace(
    forged([
      { kind: 'sealed', seal, document: made },
      { kind: 'completed', seal },
    ]),
  );
  const clone = await freshClone(ledger, registry);
  const { exit, codes, report: told } = await report(clone, publish, allowed);
  expect([exit, codes]).toEqual([2, ['SEAL_MISSING']]);
  expect(told.public).toEqual([]);
  expect(writesTo(registry)).toEqual({});
});

test('a seal that is not what its entry says is no seal', async () => {
  const document = JSON.parse(await sealed.read('lockstep.seal.json'));
  await ledger.replace(forged([{ kind: 'sealed', seal: hash, document }]));
  const clone = await freshClone(ledger, registry);
  expect((await report(clone, ['verify'])).codes).toEqual(['SEAL_MISSING']);
});
