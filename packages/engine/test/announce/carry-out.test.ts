import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Clock, chainEntry, type Ledger, type LedgerEntry, problem, silentLog } from '@lockstep/core';
import { type AnnounceSession, carryOut } from '../../src/announce/carry-out.ts';
import type { Deed, Looked, Said } from '../../src/announce/deed.ts';

let now: number;
let ledger: Ledger;
let chain: LedgerEntry[];
/** What was really said, in its order. */
let said: string[];

const clock: Clock = {
  timestamp: () => new Date(now).toISOString(),
  since: (instant) => now - Date.parse(instant),
  sleep: async () => undefined,
};

beforeEach(() => {
  now = Date.parse('2026-01-01T00:00:00.000Z');
  said = [];
  chain = [];
  ledger = ledgerOf('first');
});

/** The one ledger, as a run sees it. */
function ledgerOf(run: string): Ledger {
  return {
    location: 'memory',
    read: async () => [...chain],
    append: async (bodies) => {
      for (const body of bodies) chain.push(chainEntry(body, clock.timestamp(), run, chain.at(-1)));
      return [...chain];
    },
  };
}

function session(run = 'first', more: Partial<AnnounceSession> = {}): AnnounceSession {
  const identity = { run, operator: 'ada' };
  return { ledger: ledgerOf(run), identity, clock, log: silentLog, again: false, ...more };
}

function deed(
  key: string,
  { act, look }: { act?: () => Promise<Said>; look?: () => Promise<Looked> } = {},
): Deed {
  const perform = async () => {
    said.push(key);
    return (await act?.()) ?? ({ outcome: 'stored' } as const);
  };
  return { key, title: `the ${key}`, act: perform, ...(look && { look }) };
}

const failing = (
  outcome: 'refused' | 'unsent' | 'unknown',
  code: 'ANNOUNCE_REFUSED' | 'THROTTLED' = 'ANNOUNCE_REFUSED',
) => (async () => ({ outcome, problem: problem(code, 'no') })) satisfies () => Promise<Said>;

const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

describe('what is announced', () => {
  test('is said once, whoever runs it again', async () => {
    const first = await carryOut([deed('chat'), deed('blog')], session());
    const again = await carryOut([deed('chat'), deed('blog')], session('second'));
    expect(said).toEqual(['chat', 'blog']);
    expect([codes(first), codes(again)]).toEqual([[], []]);
    expect(again.notes).toEqual(['the chat: was said before', 'the blog: was said before']);
  });

  test('is written down before it is said, and what came of it after', async () => {
    const kinds: string[] = [];
    const watching = deed('chat', {
      act: async () => {
        kinds.push(...(await ledger.read()).map(({ body }) => body.kind));
        return { outcome: 'stored' };
      },
    });
    await carryOut([watching], session());
    expect(kinds).toEqual(['announcing']);
    expect((await ledger.read()).map(({ body }) => body.kind)).toEqual(['announcing', 'announced']);
  });

  test.each(['refused', 'unsent'] as const)('is said by the next run, when it was %s', async (outcome) => {
    expect(codes(await carryOut([deed('chat', { act: failing(outcome) })], session()))).toEqual([
      'ANNOUNCE_REFUSED',
    ]);
    expect(codes(await carryOut([deed('chat')], session('second')))).toEqual([]);
    expect(said).toEqual(['chat', 'chat']);
  });

  test('is not said again while nobody knows whether it was, until that is asked for', async () => {
    await carryOut([deed('chat', { act: failing('unknown') })], session());
    expect(codes(await carryOut([deed('chat')], session('second')))).toEqual(['ANNOUNCE_UNCERTAIN']);
    expect(said).toEqual(['chat']);
    expect(codes(await carryOut([deed('chat')], session('third', { again: true })))).toEqual([]);
    expect(said).toEqual(['chat', 'chat']);
  });

  test('is not said again after a kill between intent and deed', async () => {
    await ledger.append([{ kind: 'announcing', deed: 'chat' }]);
    expect(codes(await carryOut([deed('chat')], session()))).toEqual(['ANNOUNCE_UNCERTAIN']);
    expect(said).toEqual([]);
  });

  test('goes on after a failure, but leaves a server in peace that asks for it', async () => {
    const refused = deed('chat', { act: failing('refused') });
    expect(codes(await carryOut([refused, deed('blog')], session()))).toEqual(['ANNOUNCE_REFUSED']);
    const throttled = await carryOut(
      [deed('list', { act: failing('unsent', 'THROTTLED') }), deed('feed')],
      session(),
    );
    expect(said).toEqual(['chat', 'blog', 'list']);
    expect(throttled.notes).toEqual(['left for the next time: 1 of 2']);
  });

  test('stops between two deeds when it is told to', async () => {
    const stop = new AbortController();
    const last = deed('chat', {
      act: async () => {
        stop.abort();
        return { outcome: 'stored' };
      },
    });
    await carryOut([last, deed('blog')], session('first', { signal: stop.signal }));
    expect(said).toEqual(['chat']);
  });
});

describe('where one can look', () => {
  test('what is there already is not said, and the ledger learns of it', async () => {
    await carryOut([deed('#1', { look: async () => ({ state: 'done' }) })], session());
    expect(said).toEqual([]);
    expect((await ledger.read()).map(({ body }) => body)).toEqual([
      { kind: 'announced', deed: '#1', outcome: 'present' },
    ]);
  });

  test('a place that is not there needs nothing', async () => {
    const done = await carryOut(
      [deed('#1', { look: async () => ({ state: 'needless', why: 'there is none' }) })],
      session(),
    );
    expect([said, done.notes, await ledger.read()]).toEqual([[], ['the #1: there is none'], []]);
  });

  test('an unknown outcome is settled by looking', async () => {
    let isThere = false;
    const look = async (): Promise<Looked> => ({ state: isThere ? 'done' : 'open' });
    const lost = async (): Promise<Said> => {
      isThere = true;
      return failing('unknown')();
    };
    await carryOut([deed('#1', { look, act: lost })], session());
    expect(codes(await carryOut([deed('#1', { look })], session()))).toEqual([]);
    expect(said).toEqual(['#1']);
  });

  test('a run that began a moment ago is not overtaken, and one that is long over is', async () => {
    const look = async (): Promise<Looked> => ({ state: 'open' });
    await ledger.append([{ kind: 'announcing', deed: '#1' }]);
    expect(codes(await carryOut([deed('#1', { look })], session('second')))).toEqual(['ANNOUNCE_ELSEWHERE']);
    now += 6 * 60_000;
    expect(codes(await carryOut([deed('#1', { look })], session('second')))).toEqual([]);
    expect(said).toEqual(['#1']);
  });

  test('a look that fails says nothing to anyone', async () => {
    const look = async (): Promise<Looked> => ({ state: 'unknown', problem: problem('UNREACHABLE', 'no') });
    expect(codes(await carryOut([deed('#1', { look })], session()))).toEqual(['UNREACHABLE']);
    expect(said).toEqual([]);
  });
});

test('of two runs that begin at the same moment the one that the ledger has first says it', async () => {
  // The second one read before the first one wrote.
  const late: Ledger = { ...ledgerOf('second'), read: async () => [] };
  await ledger.append([{ kind: 'announcing', deed: 'chat' }]);
  expect(codes(await carryOut([deed('chat')], session('second', { ledger: late })))).toEqual([
    'ANNOUNCE_ELSEWHERE',
  ]);
  expect(said).toEqual([]);
  expect(chain.map(({ run }) => run)).toEqual(['first', 'second']);
});
