import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { ledgerEntries } from '../../support/ledger-entries.ts';
import { credentials, holdings, startRegistry, writesTo } from '../../support/registry.ts';
import { report } from '../../support/report-document.ts';
import { builtFiles, tag, workspaceFiles } from '../../support/workspace.ts';

const samples = [{ name: 'alder' }];
const passing = { id: 'tests', run: ['node', '--eval', '0'] };
const failing = { id: 'audit', run: ['node', '--eval', 'process.exit(3)'] };
const exception = { gate: 'audit', reason: 'fixed upstream next week', by: 'grace' };

let registry: NpmStandIn;
let checkout: Checkout;
beforeEach(async () => {
  registry = await startRegistry();
});
afterEach(async () => {
  await registry.close();
  await checkout.remove();
});

function configOf(gates: readonly object[], more: object = {}): string {
  const npm = { artifacts: ['dist/*.tgz'], registry: registry.url, token: { env: 'NPM_TOKEN' } };
  return JSON.stringify({ channels: { npm }, gates, ...more });
}

async function sealedWith(gates: readonly object[], more: object = {}): Promise<void> {
  checkout = await checkoutOf(workspaceFiles(samples, configOf(gates, more)), [tag]);
  await checkout.write(builtFiles(samples));
  expect((await report(checkout, ['seal'])).exit).toBe(0);
}

const publish = () => report(checkout, ['publish', '--skip-rehearsal'], credentials);
const gate = (...args: readonly string[]) => report(checkout, ['gate', ...args]);

describe('a release with gates', () => {
  test('is not published before they were run, and goes out once they hold', async () => {
    await sealedWith([passing]);
    const early = await publish();
    expect([early.exit, early.codes]).toEqual([1, ['GATES_NOT_RUN']]);
    expect(writesTo(registry)).toEqual({});
    expect((await gate()).exit).toBe(0);
    const late = await publish();
    expect([late.exit, late.codes]).toEqual([0, []]);
    expect(Object.keys(holdings(registry))).toEqual(['alder@1.2.3']);
    expect(await checkout.read('.lockstep/evidence.md')).toContain('gates: tests passed');
  });

  test('is not published while one that is required fails', async () => {
    await sealedWith([passing, failing]);
    expect((await gate()).exit).toBe(1);
    const refused = await publish();
    expect([refused.exit, refused.codes]).toEqual([1, ['GATE_FAILED']]);
    expect(writesTo(registry)).toEqual({});
  });

  test('is published in spite of one that is not required, and of a failure that is accepted by name', async () => {
    const optional = { id: 'lint', run: ['node', '--eval', 'process.exit(1)'], required: false };
    await sealedWith([passing, optional, failing], { except: { ...exception, until: '2999-12-31' } });
    expect((await gate()).exit).toBe(0);
    expect((await publish()).exit).toBe(0);
    const evidence = await checkout.read('.lockstep/evidence.md');
    expect(evidence).toContain('audit excepted until 2999-12-31 by grace');
    expect(evidence).toContain('fixed upstream next week');
  });

  test('is an incident once the exception has ended', async () => {
    await sealedWith([failing], { except: { ...exception, until: '2020-01-01' } });
    const checked = await gate();
    expect([checked.exit, checked.codes]).toEqual([3, ['GATE_EXCEPTION_EXPIRED']]);
    expect((await publish()).exit).toBe(1);
    expect(writesTo(registry)).toEqual({});
  });

  test('takes the results of gates that were run one by one', async () => {
    await sealedWith([passing, { ...passing, id: 'types' }]);
    await gate('--gate=tests');
    expect((await publish()).codes).toEqual(['GATES_NOT_RUN']);
    await gate('--gate=types');
    expect((await publish()).exit).toBe(0);
  });

  test('does not take results of another definition, nor those that a file of the commit claims', async () => {
    await sealedWith([passing]);
    await gate();
    await checkout.write({ 'lockstep.yaml': configOf([{ ...passing, run: ['node', '--eval', '1'] }]) });
    expect((await publish()).codes).toEqual(['GATES_NOT_RUN']);
    const planted = JSON.parse(await checkout.read('.lockstep/gates.json'));
    await checkout.write({
      '.lockstep/gates.json': JSON.stringify({ ...planted, commit: 'a'.repeat(40) }),
      'lockstep.yaml': configOf([passing, failing]),
    });
    expect((await publish()).codes).toEqual(['GATES_NOT_RUN']);
    expect(writesTo(registry)).toEqual({});
  });

  test('is told by status to run them', async () => {
    await sealedWith([passing]);
    for (const args of [['rehearse'], ['preflight']]) await report(checkout, args, credentials);
    expect((await report(checkout, ['status'])).report.next).toBe('lockstep gate');
    await gate();
    await publish();
    const entries = await ledgerEntries(checkout);
    expect(entries.filter(({ body }) => body.kind === 'gated')).toHaveLength(1);
  });
});
