import { expect, test } from '@jest/globals';
import { assertLease } from '../../src/ledger/lease.ts';
import { bodies, chainOf } from '../samples.ts';

const of = (run: string, operator = 'ada') => ({ run, body: bodies.opened(undefined, operator) });
const intent = [bodies.intent('one')];
const now = '2026-01-01T01:00:00.000Z';
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

test('who gave the release up holds it', () => {
  const chain = chainOf([of('first'), { run: 'second', body: bodies.abandoned('bob') }]);
  expect(() => assertLease(chain, 'first', intent, now)).toThrow(/second of bob/);
});

test('a run that never opened the release may note results', () => {
  const note = { kind: 'rehearsed', seal: 'a'.repeat(64), ok: true, summary: '' } as const;
  expect(() => assertLease(chainOf([of('first')]), 'recorder', [note], now)).not.toThrow();
  expect(() => assertLease([], 'recorder', [note], now)).not.toThrow();
});
