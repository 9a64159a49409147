import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault, FaultProgramme, NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { allowed, publish, sealedClone } from '../../support/hosts/ledger-release.ts';
import { type LedgerServer, startLedgerServer } from '../../support/hosts/ledger-repository.ts';
import { holdings, sealedDigests, startRegistry, writesTo } from '../../support/registry.ts';
import { report } from '../../support/report-document.ts';
import { sealedWorkspace } from '../../support/workspace.ts';

const pushing = /\/git-receive-pack$/;
const reading = /\/info\/refs$|\/git-upload-pack$/;

/** One request in so many goes wrong, so that each kind meets its fault, and its repetition does not. */
const oneIn = (period: number, path: RegExp, fault: Fault): FaultProgramme =>
  Array.from({ length: 40 }, (_, index) => ({ on: { path, nth: period * index + 1 }, fault }));

const faults: Readonly<Record<string, Fault>> = {
  'answered 503': { kind: 'reject', status: 503 },
  'cut off before it is read': { kind: 'drop', moment: 'before-reading' },
  'cut off after it was read': { kind: 'drop', moment: 'after-reading' },
  'carried out, and its answer lost': { kind: 'lose-answer' },
  'carried out, and answered with nonsense': { kind: 'garbage', body: '<html>a proxy was here</html>' },
};

let sealed: Checkout;
let ledger: LedgerServer;
let registry: NpmStandIn;
/** The entries of a release during which nothing goes wrong. */
let usual: readonly string[];

beforeAll(async () => {
  sealed = await sealedWorkspace();
  const clone = await open();
  expect(await report(clone, publish, allowed)).toMatchObject({ exit: 0 });
  usual = await ledger.kinds();
  await Promise.all([registry.close(), ledger.close()]);
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([registry.close(), ledger.close()]));

async function open(programme: FaultProgramme = []): Promise<Checkout> {
  [registry, ledger] = await Promise.all([startRegistry(), startLedgerServer(sealed, programme)]);
  return sealedClone(sealed, ledger, registry);
}

async function expectPublishedOnce(): Promise<void> {
  expect(holdings(registry)).toEqual(await sealedDigests(sealed));
  expect(Object.values(writesTo(registry))).toEqual([[200], [200], [200]]);
}

describe.each([
  ['every second push to the ledger', 2, pushing],
  // A look takes up to three requests.
  ['one request in five that reads the ledger', 5, reading],
])('%s', (_, period, path) => {
  test.each(Object.entries(faults))('%s: no entry is lost or doubled', async (__, fault) => {
    const clone = await open(oneIn(period, path, fault));
    const ended = await report(clone, publish, allowed);
    expect(ended).toMatchObject({ exit: 0, codes: [] });
    expect(await ledger.kinds()).toEqual(usual);
    await expectPublishedOnce();
  });
});
