import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { allowed, publish, sealedClone } from '../../support/hosts/ledger-release.ts';
import {
  type LedgerServer,
  ledgerRef,
  reader,
  startLedgerServer,
} from '../../support/hosts/ledger-repository.ts';
import { start } from '../../support/lockstep.ts';
import { credentials, holdings, sealedDigests, startRegistry, writesTo } from '../../support/registry.ts';
import { report, reported } from '../../support/report-document.ts';
import { sealedWorkspace } from '../../support/workspace.ts';

const gate = 'held';

let sealed: Checkout;
let ledger: LedgerServer;
let registry: NpmStandIn;
let clone: Checkout;

beforeAll(async () => {
  sealed = await sealedWorkspace();
});
beforeEach(async () => {
  const late = { kind: 'late', delay: { until: 'released', gate } } as const;
  registry = await startRegistry([{ on: { method: 'PUT', path: '/alder', nth: 1 }, fault: late }]);
  ledger = await startLedgerServer(sealed);
  clone = await sealedClone(sealed, ledger, registry);
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([registry.close(), ledger.close()]));

describe('a ledger that cannot be written stops a release before its first write:', () => {
  test.each([
    ['a token that may only read', { LEDGER_TOKEN: reader }, 'may only read', 'contents: write'],
    [
      'a token that nobody knows',
      { LEDGER_TOKEN: 'unknown-0123456789abcdef' },
      '',
      'a token that the server knows',
    ],
    ['no token', {}, '', 'write access to the contents'],
  ])('%s', async (_, more, said, remedy) => {
    const { exit, codes, report: told } = await report(clone, publish, { ...credentials, ...more });
    expect([exit, codes]).toEqual([1, ['LEDGER_UNWRITABLE']]);
    expect(told.problems[0]?.message).toContain(said);
    expect(told.problems[0]?.remedy).toContain(remedy);
    expect([writesTo(registry), await ledger.chain()]).toEqual([{}, []]);
  });

  test('a rule of the server, whose words are shown', async () => {
    await ledger.repository.protect(ledgerRef);
    const { exit, codes, report: told } = await report(clone, publish, allowed);
    expect([exit, codes]).toEqual([1, ['LEDGER_UNWRITABLE']]);
    expect(told.problems[0]?.message).toContain('GH006: Protected branch update failed');
    expect(told.problems[0]?.remedy).toContain('let it push below refs/lockstep/');
    expect([writesTo(registry), await ledger.chain()]).toEqual([{}, []]);
  });

  test('a server that is not there', async () => {
    await ledger.server.close();
    const { exit, codes } = await report(clone, publish, allowed);
    expect([exit, codes]).toEqual([1, ['LEDGER_UNWRITABLE']]);
    expect(writesTo(registry)).toEqual({});
  });
});

test('a ledger that is locked in the middle: what was intended is sent and told, and a rerun needs to send nothing', async () => {
  const running = start(clone, [...publish, '--json'], allowed);
  await until(() => 'alder' in writesTo(registry));
  await ledger.repository.protect(ledgerRef);
  registry.release(gate);
  const stopped = reported(await running.ended);
  expect([stopped.exit, new Set(stopped.codes)]).toEqual([4, new Set(['LEDGER_UNWRITABLE'])]);
  expect(stopped.report.public).toHaveLength(3);
  expect(await ledger.kinds()).not.toContain('receipt');

  await ledger.repository.git('config', 'core.hooksPath', '/dev/null');
  expect(await report(clone, publish, allowed)).toMatchObject({ exit: 0, codes: [] });
  expect(holdings(registry)).toEqual(await sealedDigests(sealed));
  expect(Object.values(writesTo(registry))).toEqual([[200], [200], [200]]);
  const seen = (await ledger.chain()).flatMap(({ body }) => (body.kind === 'observed' ? [body] : []));
  expect(seen.map(({ state, adopted }) => [state, adopted])).toEqual(seen.map(() => ['present', false]));
  expect(seen).toHaveLength(3);
});
