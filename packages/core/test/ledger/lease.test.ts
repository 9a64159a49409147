import { describe, expect, test } from '@jest/globals';
import type { EntryBody } from '../../src/ledger/entry.ts';
import { assertLease, holderOf } from '../../src/ledger/lease.ts';
import { bodies, chainOf } from '../samples.ts';

const of = (run: string, operator = 'ada') => ({ run, body: bodies.opened(undefined, operator) });
const intent = [bodies.intent('one')];
/** A clock that stands still. */
const at = (now: string) => (instant: string) => Date.parse(now) - Date.parse(instant);
const now = at('2026-01-01T01:00:00.000Z');
const held = expect.objectContaining({ code: 'LEDGER_HELD' });

test('the run that opened a release last holds it', () => {
  const chain = chainOf([of('first'), of('second', 'bob')]);
  expect(() => assertLease(chain, 'second', intent, now)).not.toThrow();
  expect(() => assertLease(chain, 'first', intent, now)).toThrow(held);
  expect(() => assertLease(chain, 'first', intent, now)).toThrow(/second of bob/);
});

test('a run may take a release over, and give it up, at any time', () => {
  const chain = chainOf([of('first'), of('second')]);
  expect(() => assertLease(chain, 'first', [bodies.opened()], now)).not.toThrow();
  expect(() => assertLease(chain, 'first', [bodies.abandoned()], now)).not.toThrow();
});

test('a run is told that somebody gave the release up while it was at work, and why', () => {
  const chain = chainOf([of('first'), { run: 'second', body: bodies.abandoned('bob') }]);
  expect(() => assertLease(chain, 'first', intent, now)).toThrow(
    /^RELEASE_ABANDONED: bob gave it up at .*: wrong version$/,
  );
});

test('a run that never opened the release may note results', () => {
  const note = { kind: 'rehearsed', seal: 'a'.repeat(64), ok: true, summary: '' } as const;
  expect(() => assertLease(chainOf([of('first')]), 'recorder', [note], now)).not.toThrow();
  expect(() => assertLease([], 'recorder', [note], now)).not.toThrow();
});

describe('a lease', () => {
  const until = '2026-03-01T13:00:00.000Z';
  const early = at('2026-03-01T12:30:00.000Z');
  const opened = (operator = 'ada', replaces?: string): EntryBody => ({
    ...(bodies.opened(undefined, operator) as Extract<EntryBody, { kind: 'opened' }>),
    lease: { until, machine: 'm1', process: 7 },
    ...(replaces !== undefined && { replaces }),
  });
  const first = 'https://host.example/o/r/actions/runs/1/attempts/1';
  const chain = chainOf([{ run: first, body: opened('bob') }]);

  test('keeps another run from opening the release, and names the holder', () => {
    expect(() => assertLease(chain, 'other', [opened()], early)).toThrow(held);
    expect(() => assertLease(chain, 'other', [opened()], early)).toThrow(
      `run ${first} of bob holds the release since 2026-03-01T12:00:00.000Z, until ${until}`,
    );
  });

  test('is shared by the jobs of a run, and by its next attempt', () => {
    expect(() => assertLease(chain, first, [opened()], early)).not.toThrow();
    expect(() => assertLease(chain, first.replace(/1$/, '2'), [opened()], early)).not.toThrow();
  });

  test('ends with its time', () => {
    expect(() => assertLease(chain, 'other', [opened()], at(until))).not.toThrow();
  });

  test('keeps nobody away for good: what no run can need is made up', () => {
    const forEver = chainOf([
      { run: first, body: { ...opened('bob'), lease: { until: '2999-01-01T00:00:00.000Z' } } as EntryBody },
    ]);
    expect(() => assertLease(forEver, 'other', [opened()], early)).not.toThrow();
  });

  test('does not let its holder write whole pages, or orders to a terminal', () => {
    const loud = chainOf([{ run: first, body: opened(`bob\u001b[2J\n${'x'.repeat(5000)}`) }]);
    expect(() => assertLease(loud, 'other', [opened()], early)).toThrow(/: run \S+ of bob x{290,300}… holds/);
  });

  test.each([
    ['closed', { kind: 'closed' }],
    ['complete', { kind: 'completed', seal: 'a'.repeat(64) }],
    ['given up', bodies.abandoned()],
  ] as const)('ends when the run is %s', (_what, body) => {
    const ended = chainOf([
      { run: first, body: opened('bob') },
      { run: first, body },
    ]);
    expect(holderOf(ended)).toBeUndefined();
    expect(() => assertLease(ended, 'other', [opened()], early)).not.toThrow();
  });

  test('does not end because some other run is closed', () => {
    const other = chainOf([
      { run: first, body: opened('bob') },
      { run: 'third', body: { kind: 'closed' } },
    ]);
    expect(holderOf(other)).toMatchObject({ run: first, operator: 'bob', machine: 'm1', process: 7 });
  });

  test('gives way to whoever names its very opening', () => {
    const [opening] = chain;
    expect(() => assertLease(chain, 'other', [opened('ada', opening?.hash)], early)).not.toThrow();
    expect(() => assertLease(chain, 'other', [opened('ada', 'f'.repeat(64))], early)).toThrow(held);
  });

  test('binds no opening of a rehearsal', () => {
    const rehearsal = { ...opened(), mode: 'rehearsal' } as EntryBody;
    expect(() => assertLease(chain, 'other', [rehearsal], early)).not.toThrow();
  });
});
