import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FaultProgramme, NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../support/checkout.ts';
import { until } from '../support/condition.ts';
import { ledgerEntries, ledgerKinds } from '../support/ledger-entries.ts';
import { start } from '../support/lockstep.ts';
import {
  credentials,
  holdings,
  releaseTo,
  sealedDigests,
  startRegistry,
  writesTo,
} from '../support/registry.ts';
import { report, reported } from '../support/report-document.ts';
import { chain, sealedWorkspace } from '../support/workspace.ts';

const names = chain.map(({ name }) => name);
const gate = 'held';

let sealed: Checkout;
let registry: NpmStandIn;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedWorkspace();
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([registry.close(), checkout.remove()]));

async function open(faults: FaultProgramme): Promise<void> {
  registry = await startRegistry(faults);
  checkout = await releaseTo(sealed, { npm: registry });
}

const publish = ['publish', '--skip-rehearsal', '--json'];
const publishAgain = () => report(checkout, ['publish', '--skip-rehearsal'], credentials);
const isWritten = (name: string) => name in writesTo(registry);
const lateAnswer = (name: string): FaultProgramme => [
  {
    on: { method: 'PUT', path: `/${name}`, first: 1 },
    fault: { kind: 'late', delay: { until: 'released', gate } },
  },
];

describe.each(names)('killed before %s is answered', (name) => {
  beforeEach(() => open(lateAnswer(name)));

  test('goes on from there, with every version stored once', async () => {
    const running = start(checkout, publish, credentials);
    await until(() => isWritten(name));
    running.process.kill('SIGKILL');
    await running.ended;
    registry.release(gate);
    expect(await ledgerKinds(checkout)).not.toContain('completed');

    expect(await report(checkout, ['status'])).toMatchObject({ codes: [] });
    expect(await publishAgain()).toMatchObject({ exit: 0, codes: [] });
    expect(holdings(registry)).toEqual(await sealedDigests(checkout));
    const counts = Object.values(writesTo(registry)).map((answers) => answers.length);
    expect(counts).toEqual(names.map(() => 1));
    expect((await ledgerKinds(checkout)).at(-1)).toBe('completed');
  });
});

describe('killed after the last version was accepted, before it was visible', () => {
  test('is waited for by a run that only looks', async () => {
    const last = names.at(-1) ?? '';
    await open([{ on: { method: 'PUT', path: `/${last}` }, fault: { kind: 'hold', reads: 1_000 } }]);
    const running = start(checkout, publish, credentials);
    await until(() => writesTo(registry)[last]?.[0] === 200);
    running.process.kill('SIGKILL');
    await running.ended;
    const again = await report(checkout, ['publish', '--skip-rehearsal', '--wait', '0'], credentials);
    expect(again.exit).toBe(4);
    const stored = Object.values(writesTo(registry)).map((answers) => answers.filter((each) => each === 200));
    expect(stored).toEqual(names.map(() => [200]));
    expect(holdings(registry)).toEqual(await sealedDigests(checkout));
  });
});

describe('killed before the first write', () => {
  test('has written nothing, and the next run publishes all', async () => {
    await open([
      {
        on: { method: 'GET', path: '/alder', first: 1 },
        fault: { kind: 'late', delay: { until: 'released', gate } },
      },
    ]);
    const running = start(checkout, publish, credentials);
    await until(() => registry.requests.some(({ path }) => path === '/alder'));
    running.process.kill('SIGKILL');
    await running.ended;
    registry.release(gate);
    expect(writesTo(registry)).toEqual({});
    expect(await publishAgain()).toMatchObject({ exit: 0, codes: [] });
    expect(writesTo(registry)).toEqual(Object.fromEntries(names.map((name) => [name, [200]])));
  });
});

describe.each(['SIGTERM', 'SIGINT'] as const)('%s while a version is sent', (signal) => {
  beforeEach(() => open(lateAnswer(names[0] ?? '')));

  test('lets it end, starts nothing new, writes the receipt down and exits with 4; a rerun completes', async () => {
    const running = start(checkout, publish, credentials);
    await until(() => isWritten(names[0] ?? ''));
    running.process.kill(signal);
    await until(() => running.said().includes('stopping'));
    registry.release(gate);
    const stopped = reported(await running.ended);
    expect(stopped.exit).toBe(4);
    expect(stopped.codes).toContain('INCOMPLETE');
    expect(stopped.report.public).toMatchObject([{ channel: 'npm', name: 'alder', version: '1.2.3' }]);
    expect(writesTo(registry)).toEqual({ alder: [200] });
    const receipts = (await ledgerEntries(checkout)).flatMap(({ body }) =>
      body.kind === 'receipt' ? [[body.outcome, body.answer.status ?? body.answer.message]] : [],
    );
    expect(receipts).toContainEqual(['stored', 200]);

    expect(await publishAgain()).toMatchObject({ exit: 0, codes: [] });
    expect(writesTo(registry)).toEqual(Object.fromEntries(names.map((name) => [name, [200]])));
  });
});

describe('SIGTERM while nothing is sent', () => {
  test('ends the pause that a registry asked for, and sends nothing more', async () => {
    const throttled = { kind: 'reject', status: 429, headers: { 'retry-after': '90' } } as const;
    await open([{ on: { method: 'PUT', first: 1 }, fault: throttled }]);
    const running = start(checkout, publish, credentials);
    await until(() => running.said().includes('again in 90 s'));
    running.process.kill('SIGTERM');
    const { exit, codes } = reported(await running.ended);
    expect([exit, codes]).toEqual([4, ['THROTTLED', 'INCOMPLETE']]);
    expect(writesTo(registry)).toEqual({ alder: [429] });
  });

  test('ends the wait for what was accepted, whose receipts are written down', async () => {
    await open([{ on: { method: 'PUT' }, fault: { kind: 'hold', reads: 100_000 } }]);
    const running = start(checkout, publish, credentials);
    const accepted = () =>
      registry.requests.findIndex(({ path, status }) => path === `/${names.at(-1)}` && status === 200);
    await until(() => accepted() !== -1 && registry.requests.length > accepted() + names.length);
    running.process.kill('SIGTERM');
    const { exit, codes } = reported(await running.ended);
    expect([exit, new Set(codes)]).toEqual([4, new Set(['NOT_VISIBLE_YET'])]);
    expect((await ledgerKinds(checkout)).filter((kind) => kind === 'receipt')).toHaveLength(names.length);
  });
});

describe('a late answer', () => {
  test('is waited for, and nothing is sent twice', async () => {
    await open(lateAnswer('birch'));
    const running = start(checkout, publish, credentials);
    await until(() => isWritten('birch'));
    expect(isWritten('@grove/cedar')).toBe(false);
    registry.release(gate);
    expect(reported(await running.ended)).toMatchObject({ exit: 0, codes: [] });
    expect(writesTo(registry)).toEqual(Object.fromEntries(names.map((name) => [name, [200]])));
  });
});
