import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestMatcher } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { sealedForest } from '../../support/hosts/ledger-forest.ts';
import { type Holdings, heldIn, wholeRelease } from '../../support/hosts/ledger-holdings.ts';
import { publish } from '../../support/hosts/ledger-release.ts';
import { keys, startWoods, type Woods, type WoodsFaults } from '../../support/hosts/ledger-woods.ts';
import { type Running, start } from '../../support/lockstep.ts';
import { reported } from '../../support/report-document.ts';

type Server = keyof WoodsFaults;

/** One write of each kind, and which of its like: the tap is pushed to in preflight as well. */
const writes: readonly (readonly [Server, RequestMatcher, number])[] = [
  ['github-release', { method: 'POST', path: /\/releases$/ }, 1],
  ['ledger', { method: 'POST', path: /homebrew-tap.git\/git-receive-pack$/ }, 2],
  ['gitea-release', { method: 'POST', path: /\/assets$/ }, 1],
  ['npm', { method: 'PUT' }, 1],
  ['pypi', { method: 'POST' }, 1],
  ['crates', { method: 'PUT' }, 1],
  ['github-release', { method: 'PATCH' }, 1],
];
const gateOf = (index: number) => `write ${index}`;

let sealed: Checkout;
let whole: Holdings;
let woods: Woods;

beforeAll(async () => {
  sealed = await sealedForest();
  whole = wholeRelease(await sealed.read('lockstep.seal.json'));
});
afterAll(() => sealed.remove());
afterEach(() => woods.close());

const forced = async () => start(await woods.clone(), [...publish, '--take-over', '--json'], keys);

/** Nothing went wrong but that others came first. */
async function expectUnharmed({ ended }: Running): Promise<void> {
  const { exit, codes } = reported(await ended);
  if (exit === 0) expect(codes).toEqual([]);
  else expect([[1, 4].includes(exit ?? 70), codes]).toEqual([true, ['LEDGER_HELD']]);
}

async function expectCompleted(): Promise<void> {
  const last = await (await forced()).ended;
  expect(reported(last)).toMatchObject({ exit: 0, codes: [] });
  expect(await heldIn(woods)).toEqual(whole);
}

function lateAnswers(): WoodsFaults {
  const faults: Partial<Record<Server, object[]>> = {};
  for (const [index, [server, on, nth]] of writes.entries()) {
    const delay = { until: 'released', gate: gateOf(index) } as const;
    const rule = { on: { ...on, nth }, fault: { kind: 'late', delay } };
    faults[server] = [...(faults[server] ?? []), rule];
  }
  return faults as WoodsFaults;
}

function serverOf(server: Server) {
  const { npm, pypi, crates, github, gitea, ledger } = woods;
  const servers = { npm, pypi, crates, 'github-release': github, 'gitea-release': gitea };
  return server === 'ledger' ? ledger.server : servers[server];
}

function isSent([server, on, nth]: (typeof writes)[number]): boolean {
  const like = serverOf(server).requests.filter(
    ({ method, path }) => method === on.method && (on.path === undefined || path.search(on.path) !== -1),
  );
  return like.length >= nth;
}

const openings = async () => (await woods.ledger.kinds()).filter((kind) => kind === 'opened').length;

describe('runs that are all forced to go on', () => {
  test('each paused at its write, taken over by the next, and woken after that: everything is there once', async () => {
    woods = await startWoods(sealed, lateAnswers());
    const runs: Running[] = [];
    for (const [index, write] of writes.entries()) {
      const running = await forced();
      // Those before may have done all of it by now: whoever is forced to go on does not stop for the others.
      await until(
        async () => running.process.exitCode !== null || (isSent(write) && (await openings()) > index),
      );
      running.process.kill('SIGSTOP');
      serverOf(write[0]).release(gateOf(index));
      runs.at(-1)?.process.kill('SIGCONT');
      runs.push(running);
    }
    await expectCompleted();
    runs.at(-1)?.process.kill('SIGCONT');
    for (const run of runs) await expectUnharmed(run);
    expect(await heldIn(woods)).toEqual(whole);
  });

  test('at once, and started again while the others are at work: everything is there once', async () => {
    woods = await startWoods(sealed);
    const runs: Running[] = [];
    for (const count of [2, 4]) {
      runs.push(await forced(), await forced());
      await until(
        async () => (await woods.ledger.kinds()).filter((kind) => kind === 'opened').length >= count,
      );
    }
    for (const run of runs) await expectUnharmed(run);
    await expectCompleted();
  });
});
