import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FaultProgramme, NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { sealedForest } from '../../support/hosts/ledger-forest.ts';
import { type Holdings, heldIn, wholeRelease } from '../../support/hosts/ledger-holdings.ts';
import { allowed, publish, sealedClone } from '../../support/hosts/ledger-release.ts';
import { type LedgerServer, startLedgerServer } from '../../support/hosts/ledger-repository.ts';
import { keys, startWoods, type Woods } from '../../support/hosts/ledger-woods.ts';
import { start } from '../../support/lockstep.ts';
import { holdings, sealedDigests, startRegistry, writesTo } from '../../support/registry.ts';
import { report, reported } from '../../support/report-document.ts';
import { sealedWorkspace } from '../../support/workspace.ts';

/** What a server tells the jobs of a run; its API is nowhere, so that nothing is known of other runs. */
const job = (run: string, attempt = '1') => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'http://127.0.0.1:9',
  GITHUB_REPOSITORY: 'grove/trees',
  GITHUB_RUN_ID: run,
  GITHUB_RUN_ATTEMPT: attempt,
});
const runName = (run: string, attempt = '1') =>
  `http://127.0.0.1:9/grove/trees/actions/runs/${run}/attempts/${attempt}`;

describe('the jobs of one run', () => {
  let sealed: Checkout;
  let whole: Holdings;
  let woods: Woods;

  beforeAll(async () => {
    sealed = await sealedForest();
    whole = wholeRelease(await sealed.read('lockstep.seal.json'));
  });
  beforeEach(async () => {
    woods = await startWoods(sealed);
  });
  afterAll(() => sealed.remove());
  afterEach(() => woods.close());

  test('append side by side, one channel each: no entry is lost or doubled, and all is there once', async () => {
    const variables = { ...keys, ...job('1') };
    const inTurn = (phase: string, channels: readonly string[]) =>
      Promise.all(
        channels.map(async (channel) => {
          const clone = await woods.clone();
          const git = await clone.git('remote', 'get-url', 'origin');
          await clone.write({
            'lockstep.yaml': (await clone.read('lockstep.yaml')).replace('"origin"', `"${git.trim()}"`),
          });
          const args = [...publish, '--channel', channel, '--phase', phase, '--json'];
          return reported(await start(clone, args, variables).ended);
        }),
      );
    const hosts = ['github-release', 'gitea-release', 'homebrew'];
    const ends = [
      ...(await inTurn('reserve', hosts)),
      ...(await inTurn('commit', ['npm'])),
      ...(await inTurn('commit', ['pypi', 'crates'])),
      ...(await inTurn('reveal', hosts.slice(0, 2))),
      ...(await inTurn('reveal', hosts.slice(2))),
    ];
    expect(ends.map(({ exit, codes }) => [exit, codes])).toEqual(ends.map(() => [0, []]));
    expect(await heldIn(woods)).toEqual(whole);
    const chain = await woods.ledger.chain();
    expect(new Set(chain.map(({ run }) => run))).toEqual(new Set([runName('1')]));
    const steps = (kind: 'intent' | 'receipt') =>
      chain.flatMap(({ body }) => (body.kind === kind ? [body.step] : [])).toSorted();
    expect(steps('receipt')).toEqual(steps('intent'));
    expect(new Set(steps('intent')).size).toBe(steps('intent').length);
    expect(chain.at(-1)?.body.kind).toBe('completed');
  });
});

describe('a run that was cut off', () => {
  const gate = 'held';
  const late: FaultProgramme = [
    {
      on: { method: 'PUT', path: '/birch', nth: 1 },
      fault: { kind: 'late', delay: { until: 'released', gate } },
    },
  ];
  let sealed: Checkout;
  let ledger: LedgerServer;
  let registry: NpmStandIn;

  beforeAll(async () => {
    sealed = await sealedWorkspace();
  });
  beforeEach(async () => {
    [registry, ledger] = await Promise.all([startRegistry(late), startLedgerServer(sealed)]);
  });
  afterAll(() => sealed.remove());
  afterEach(() => Promise.all([registry.close(), ledger.close()]));

  test('holds the release against other runs, and goes on with its next attempt', async () => {
    const clone = await sealedClone(sealed, ledger, registry);
    const text = (await clone.read('lockstep.yaml')).replace('"origin"', JSON.stringify(ledger.url));
    await clone.write({ 'lockstep.yaml': text });
    const first = start(clone, [...publish, '--json'], { ...allowed, ...job('7') });
    await until(() => 'birch' in writesTo(registry));
    first.process.kill('SIGKILL');
    await first.ended;
    registry.release(gate);
    const other = await report(clone, publish, { ...allowed, ...job('8') });
    expect([other.exit, other.codes]).toEqual([1, ['LEDGER_HELD']]);
    expect(other.report.problems[0]?.message).toContain(`run ${runName('7')} of ada holds the release since`);

    expect(await report(clone, publish, { ...allowed, ...job('7', '2') })).toMatchObject({
      exit: 0,
      codes: [],
    });
    expect(holdings(registry)).toEqual(await sealedDigests(sealed));
    const runs = (await ledger.chain()).flatMap(({ body, run }) => (body.kind === 'opened' ? [run] : []));
    expect(runs).toEqual([runName('7'), runName('7', '2')]);
  });
});
