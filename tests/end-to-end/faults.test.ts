import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault, FaultProgramme } from '@lockstep/standins';
import type { Checkout } from '../support/checkout.ts';
import {
  credentials,
  holdings,
  releaseTo,
  sealedDigests,
  startRegistry,
  writesTo,
} from '../support/registry.ts';
import { report } from '../support/report-document.ts';
import { chain, sealedWorkspace } from '../support/workspace.ts';

/** A fault with what may be seen of it from outside. */
interface Scenario {
  readonly title: string;
  readonly fault: Fault;
  readonly method: 'PUT' | 'GET';
  /** Befallen requests: the first so many; reads before the write count. */
  readonly first: number;
  /** How the write requests of the package are answered, over all runs. */
  readonly answers: readonly (number | 'dropped')[];
  /** How the runs end. */
  readonly exits: readonly number[];
}

const on = (method: 'PUT' | 'GET', first = 1) => ({ method, first });

const scenarios: readonly Scenario[] = [
  {
    title: 'stored, but the answer lost',
    fault: { kind: 'lose-answer' },
    ...on('PUT'),
    answers: ['dropped'],
    exits: [0],
  },
  {
    title: 'one 503',
    fault: { kind: 'reject', status: 503 },
    ...on('PUT'),
    answers: [503, 200],
    exits: [4, 0],
  },
  {
    title: 'the connection cut before the request is read',
    fault: { kind: 'drop', moment: 'before-reading' },
    ...on('PUT'),
    answers: ['dropped', 200],
    exits: [4, 0],
  },
  {
    title: 'the connection cut after the request was read',
    fault: { kind: 'drop', moment: 'after-reading' },
    ...on('PUT'),
    answers: ['dropped', 200],
    exits: [4, 0],
  },
  {
    title: 'throttled, with a time to come back',
    fault: { kind: 'reject', status: 429, headers: { 'retry-after': '1' } },
    ...on('PUT'),
    answers: [429, 200],
    exits: [0],
  },
  {
    title: 'stored, and answered with garbage',
    fault: { kind: 'garbage', body: '<h1>hello' },
    ...on('PUT'),
    answers: [200],
    exits: [0],
  },
  {
    title: 'held back for some reads',
    fault: { kind: 'hold', reads: 3 },
    ...on('PUT'),
    answers: [200],
    exits: [0],
  },
  {
    title: 'reads from before the write',
    fault: { kind: 'stale' },
    ...on('GET', 8),
    answers: [200],
    exits: [0],
  },
];

let sealed: Checkout;
beforeAll(async () => {
  sealed = await sealedWorkspace();
});
afterAll(() => sealed.remove());

async function publishUntilDone(faults: FaultProgramme) {
  const registry = await startRegistry(faults);
  const checkout = await releaseTo(sealed, { npm: registry });
  const exits: (number | null)[] = [];
  try {
    do {
      const { exit } = await report(checkout, ['publish', '--skip-rehearsal'], credentials);
      exits.push(exit);
    } while (exits.at(-1) === 4 && exits.length < 3);
    return { exits, held: holdings(registry), writes: writesTo(registry) };
  } finally {
    await registry.close();
    await checkout.remove();
  }
}

describe.each(chain.map(({ name }) => name))('a fault at %s', (name) => {
  test.concurrent.each(scenarios)(
    '$title: complete after at most one more run, stored once',
    async (scenario) => {
      const { fault, method, first, answers, exits } = scenario;
      const done = await publishUntilDone([{ on: { method, path: `/${name}`, first }, fault }]);
      expect(done.exits).toEqual(exits);
      expect(done.held).toEqual(await sealedDigests(sealed));
      const others = chain.filter((each) => each.name !== name).map((each) => [each.name, [200]]);
      expect(done.writes).toEqual({ ...Object.fromEntries(others), [name]: answers });
    },
  );
});

describe('faults that come together', () => {
  const lose = { kind: 'lose-answer' } as const;
  const cut = { kind: 'drop', moment: 'before-reading' } as const;

  test('a lost answer at every package', async () => {
    const done = await publishUntilDone([{ on: { method: 'PUT' }, fault: lose }]);
    expect(done.exits).toEqual([0]);
    expect(done.held).toEqual(await sealedDigests(sealed));
    expect(done.writes).toEqual(Object.fromEntries(chain.map(({ name }) => [name, ['dropped']])));
  });

  test.each([3, 4, 5, 6])('a lost answer, and %d reads from before the write', async (first) => {
    const done = await publishUntilDone([
      { on: { method: 'PUT', path: '/birch', first: 1 }, fault: lose },
      { on: { method: 'GET', path: '/birch', first }, fault: { kind: 'stale' } },
    ]);
    expect([[0], [4, 0]]).toContainEqual(done.exits);
    expect(done.held).toEqual(await sealedDigests(sealed));
    // A version that is still not seen may be sent again, because the registry itself refuses it then.
    expect([['dropped'], ['dropped', 403]]).toContainEqual(done.writes.birch);
  });

  test('connections cut at each package in turn', async () => {
    const done = await publishUntilDone([
      { on: { method: 'PUT', path: '/alder', first: 1 }, fault: cut },
      {
        on: { method: 'PUT', path: '/birch', first: 1 },
        fault: lose,
      },
    ]);
    expect(done.exits).toEqual([4, 0]);
    expect(done.writes).toEqual({ alder: ['dropped', 200], birch: ['dropped'], '@grove/cedar': [200] });
  });
});
