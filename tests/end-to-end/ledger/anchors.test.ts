import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anchorOf, type LedgerEntry } from '@lockstep/core';
import type { NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { allowed, freshClone, publish, sealedClone } from '../../support/hosts/ledger-release.ts';
import {
  forged,
  type LedgerServer,
  pushesTo,
  startLedgerServer,
} from '../../support/hosts/ledger-repository.ts';
import { holdings, sealedDigests, startRegistry, writesTo } from '../../support/registry.ts';
import { report } from '../../support/report-document.ts';
import { sealedWorkspace } from '../../support/workspace.ts';

type Chain = readonly LedgerEntry[];

/** What a forced push can make of a ledger. */
const harms: Readonly<Record<string, (chain: Chain) => Chain>> = {
  rewound: (chain) => chain.slice(0, 2),
  'rewritten, every hash computed anew': (chain) =>
    forged(
      chain.map(({ body }) => body),
      { at: '2026-01-01T00:00:00.000Z' },
    ),
  forked: (chain) =>
    forged([{ kind: 'closed' }, { kind: 'closed' }, { kind: 'closed' }, { kind: 'closed' }], {
      after: chain.slice(0, 2),
    }),
  deleted: () => [],
};

let sealed: Checkout;
let ledger: LedgerServer;
let registry: NpmStandIn;
let clone: Checkout;
/** The last entry that was known before the harm: as an output, and as the evidence keeps it. */
let output: string;
let evidence: string;

beforeAll(async () => {
  sealed = await sealedWorkspace();
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([registry.close(), ledger.close()]));

/** A release that stopped halfway: the registry was down for the second package. */
beforeEach(async () => {
  const down = {
    on: { method: 'PUT', path: '/birch', first: 1 },
    fault: { kind: 'reject', status: 500 },
  } as const;
  [registry, ledger] = await Promise.all([startRegistry([down]), startLedgerServer(sealed)]);
  clone = await sealedClone(sealed, ledger, registry);
  const stopped = await report(clone, publish, allowed);
  expect(stopped).toMatchObject({ exit: 4 });
  output = stopped.report.anchor as string;
  const file = await readFile(join(clone.folder, '.lockstep', 'evidence.json'), 'utf8');
  evidence = JSON.parse(file).anchor;
});

describe.each(Object.entries(harms))('a ledger that was %s', (_, harm) => {
  beforeEach(async () => {
    const last = (await ledger.chain()).at(-1);
    expect([output, evidence]).toEqual(last && [anchorOf(last), anchorOf(last)]);
    await ledger.replace(harm(await ledger.chain()));
  });

  test('is an incident for whoever kept its last entry, and nothing is written', async () => {
    const [tip, pushes, asked] = [
      await ledger.tip(),
      pushesTo(ledger.server).length,
      registry.requests.length,
    ];
    const refused = await report(clone, [...publish, '--anchor', evidence], allowed);
    expect([refused.exit, refused.codes]).toEqual([3, ['LEDGER_TAMPERED']]);
    expect(refused.report.problems[0]?.message).toContain('the anchor that was given names entry ');
    expect(await ledger.tip()).toBe(tip);
    expect(pushesTo(ledger.server)).toHaveLength(pushes);
    expect(registry.requests).toHaveLength(asked);
    for (const command of ['status', 'log'])
      expect(await report(clone, [command, '--anchor', output])).toMatchObject({
        exit: 3,
        codes: ['LEDGER_TAMPERED'],
      });
  });

  test('does no harm without an anchor: the release is completed, each version once', async () => {
    expect(await report(clone, publish, allowed)).toMatchObject({ exit: 0, codes: [] });
    expect(holdings(registry)).toEqual(await sealedDigests(sealed));
    const stored = Object.values(writesTo(registry)).map((answers) => answers.filter((each) => each === 200));
    expect(stored).toEqual([[200], [200], [200]]);
    expect(await report(await freshClone(ledger, registry), ['status'])).toMatchObject({ exit: 0 });
  });
});

test('a ledger that goes on from the entry that was kept is no incident', async () => {
  expect(await report(clone, [...publish, '--anchor', output], allowed)).toMatchObject({
    exit: 0,
    codes: [],
  });
  const later = await report(await freshClone(ledger, registry), ['status', '--anchor', output]);
  expect(later).toMatchObject({ exit: 0, codes: [], report: { checkpoint: { stage: 'complete' } } });
  expect((await report(clone, ['status', '--anchor', 'yesterday'])).exit).toBe(2);
});
