import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FaultProgramme, NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../support/checkout.ts';
import { until } from '../support/condition.ts';
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

const publish = ['publish', '--skip-rehearsal', '--json'];
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

async function open(faults: FaultProgramme = []): Promise<void> {
  registry = await startRegistry(faults);
  checkout = await releaseTo(sealed, { npm: registry });
}

/** The registry's own refusals would hide a second store, so its log is counted. */
async function expectStoredOnce(): Promise<void> {
  expect(holdings(registry)).toEqual(await sealedDigests(checkout));
  const stored = Object.entries(writesTo(registry)).map(([name, answers]) => [
    name,
    answers.filter((answer) => answer === 200).length,
  ]);
  expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(names.map((name) => [name, 1])));
}

describe('two runs at once', () => {
  beforeEach(() => open());

  test.each([1, 2, 3])('store every version once (%d)', async () => {
    const both = [start(checkout, publish, credentials), start(checkout, publish, credentials)];
    const ends = await Promise.all(both.map(async ({ ended }) => reported(await ended)));
    for (const { exit } of ends) expect([0, 1, 4]).toContain(exit);
    for (const { codes } of ends)
      for (const code of codes)
        expect(['LEDGER_HELD', 'INCOMPLETE', 'VERSION_EXISTS', 'STATE_UNKNOWN']).toContain(code);
    expect(await report(checkout, ['publish', '--skip-rehearsal'], credentials)).toMatchObject({ exit: 0 });
    await expectStoredOnce();
  });
});

describe('a release that another run holds', () => {
  test('is left alone: who holds it, since when and from which run is told, and nothing is written', async () => {
    await open([
      {
        on: { method: 'PUT', path: '/alder', first: 1 },
        fault: { kind: 'late', delay: { until: 'released', gate } },
      },
    ]);
    const first = start(checkout, publish, credentials);
    await until(() => 'alder' in writesTo(registry));
    const asked = registry.requests.length;
    const held = await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect([held.exit, held.codes]).toEqual([1, ['LEDGER_HELD']]);
    expect(held.report.problems[0]?.message).toMatch(
      /^run local-[0-9a-f]{16} of .+ holds the release since \d{4}-.+Z, until \d{4}-.+Z at the latest$/,
    );
    expect(registry.requests.length).toBe(asked);
    registry.release(gate);
    expect(reported(await first.ended).exit).toBe(0);
    await expectStoredOnce();
  });

  test('is free as soon as its process is dead', async () => {
    await open([
      {
        on: { method: 'PUT', path: '/alder', first: 1 },
        fault: { kind: 'late', delay: { until: 'released', gate } },
      },
    ]);
    const first = start(checkout, publish, credentials);
    await until(() => 'alder' in writesTo(registry));
    first.process.kill('SIGKILL');
    await first.ended;
    registry.release(gate);
    expect(await report(checkout, ['publish', '--skip-rehearsal'], credentials)).toMatchObject({ exit: 0 });
    await expectStoredOnce();
  });
});

describe('a run that was paused while another took over', () => {
  test('does no harm when it wakes up, and is told so', async () => {
    await open([
      {
        on: { method: 'PUT', path: '/alder', first: 1 },
        fault: { kind: 'late', delay: { until: 'released', gate } },
      },
    ]);
    const paused = start(checkout, publish, credentials);
    await until(() => 'alder' in writesTo(registry));
    paused.process.kill('SIGSTOP');
    registry.release(gate);
    const taking = ['publish', '--skip-rehearsal', '--take-over'];
    expect(await report(checkout, taking, credentials)).toMatchObject({ exit: 0 });
    paused.process.kill('SIGCONT');
    const { exit, codes } = reported(await paused.ended);
    expect([exit, codes]).toEqual([4, ['LEDGER_HELD']]);
    await expectStoredOnce();
  });

  test('leaves an abandoned release alone', async () => {
    await open([
      {
        on: { method: 'PUT', path: '/alder', first: 1 },
        fault: { kind: 'late', delay: { until: 'released', gate } },
      },
    ]);
    const running = start(checkout, publish, credentials);
    await until(() => 'alder' in writesTo(registry));
    expect(await report(checkout, ['abandon', '--reason', 'wrong branch'])).toMatchObject({ exit: 0 });
    registry.release(gate);
    expect(reported(await running.ended).exit).toBeGreaterThan(0);
    expect(await report(checkout, ['publish', '--skip-rehearsal'], credentials)).toMatchObject({
      exit: 1,
      codes: ['RELEASE_ABANDONED'],
    });
    expect(Object.values(writesTo(registry)).flat().length).toBeLessThanOrEqual(names.length);
  });
});
