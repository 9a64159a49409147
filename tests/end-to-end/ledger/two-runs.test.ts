import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultProgramme, NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { allowed, publish, sealedClone } from '../../support/hosts/ledger-release.ts';
import { type LedgerServer, pushesTo, startLedgerServer } from '../../support/hosts/ledger-repository.ts';
import { start } from '../../support/lockstep.ts';
import { holdings, sealedDigests, startRegistry, writesTo } from '../../support/registry.ts';
import { report, reported } from '../../support/report-document.ts';
import { chain, sealedWorkspace } from '../../support/workspace.ts';

const names = chain.map(({ name }) => name);
const gate = 'held';
const heldAt = (name: string): FaultProgramme => [
  {
    on: { method: 'PUT', path: `/${name}`, first: 1 },
    fault: { kind: 'late', delay: { until: 'released', gate } },
  },
];

let sealed: Checkout;
let ledger: LedgerServer;
let registry: NpmStandIn;

beforeAll(async () => {
  sealed = await sealedWorkspace();
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([registry.close(), ledger.close()]));

async function twoClones(faults: FaultProgramme = []) {
  [registry, ledger] = await Promise.all([startRegistry(faults), startLedgerServer(sealed)]);
  return [await sealedClone(sealed, ledger, registry), await sealedClone(sealed, ledger, registry)] as const;
}

/** The registry’s own refusals would hide a second store, so its log is counted. */
async function expectStoredOnce(): Promise<void> {
  expect(holdings(registry)).toEqual(await sealedDigests(sealed));
  const stored = Object.entries(writesTo(registry)).map(([name, answers]) => [
    name,
    answers.filter((answer) => answer === 200).length,
  ]);
  expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(names.map((name) => [name, 1])));
}

describe('two runs of one release from two clones, with the ledger in git', () => {
  test('one goes on; the other says who holds it, since when and from which run, and writes nothing', async () => {
    const [one, two] = await twoClones(heldAt('alder'));
    const first = start(one, [...publish, '--json', '--operator', 'ada'], allowed);
    await until(() => 'alder' in writesTo(registry));
    const [pushes, asked] = [pushesTo(ledger.server).length, registry.requests.length];
    const opening = (await ledger.chain()).find(({ body }) => body.kind === 'opened');

    const held = await report(two, [...publish, '--operator', 'bob'], allowed);
    expect([held.exit, held.codes]).toEqual([1, ['LEDGER_HELD']]);
    const message = held.report.problems[0]?.message ?? '';
    expect(message).toMatch(
      /^run local-[0-9a-f]{16} of ada holds the release since .+Z, until .+Z at the latest$/,
    );
    expect(message).toContain(`run ${opening?.run} of ada holds the release since ${opening?.at},`);
    expect(pushesTo(ledger.server)).toHaveLength(pushes);
    expect(registry.requests).toHaveLength(asked);

    registry.release(gate);
    expect(reported(await first.ended)).toMatchObject({ exit: 0, codes: [] });
    await expectStoredOnce();
    expect((await ledger.kinds()).filter((kind) => kind === 'opened')).toHaveLength(1);
    expect((await ledger.kinds()).at(-1)).toBe('completed');
  });

  test('started in the same instant, one of them at most goes on, and everything is stored once', async () => {
    const clones = await twoClones();
    const both = clones.map((clone) => start(clone, [...publish, '--json'], allowed));
    const ends = await Promise.all(both.map(async ({ ended }) => reported(await ended)));
    const [[winner], losers] = [ends.filter(({ exit }) => exit === 0), ends.filter(({ exit }) => exit !== 0)];
    expect(winner?.codes).toEqual([]);
    // The slower one may also find the release complete.
    for (const { exit, codes } of losers) expect([exit, codes]).toEqual([1, ['LEDGER_HELD']]);
    await expectStoredOnce();
  });

  test('one that was paused does no harm when it wakes up after another took over, and is told so', async () => {
    const [one, two] = await twoClones(heldAt('alder'));
    const paused = start(one, [...publish, '--json'], allowed);
    await until(() => 'alder' in writesTo(registry));
    paused.process.kill('SIGSTOP');
    registry.release(gate);
    expect(await report(two, [...publish, '--take-over'], allowed)).toMatchObject({ exit: 0, codes: [] });
    const tip = await ledger.tip();
    paused.process.kill('SIGCONT');
    const { exit, codes } = reported(await paused.ended);
    expect([exit, codes]).toEqual([4, ['LEDGER_HELD']]);
    expect(await ledger.tip()).toBe(tip);
    await expectStoredOnce();
  });

  test('the second goes on at once when the first was killed, as both are on one machine', async () => {
    const [one, two] = await twoClones(heldAt('birch'));
    const first = start(one, [...publish, '--json'], allowed);
    await until(() => 'birch' in writesTo(registry));
    first.process.kill('SIGKILL');
    await first.ended;
    registry.release(gate);
    expect(await report(two, publish, allowed)).toMatchObject({ exit: 0, codes: [] });
    await expectStoredOnce();
    const openings = (await ledger.chain()).filter(({ body }) => body.kind === 'opened');
    expect(openings[1]?.body).toMatchObject({ replaces: openings[0]?.hash });
  });
});
