import { describe, expect, test } from '@jest/globals';
import type { Receipt } from '@lockstep/core';
import { attempt } from '../src/publish/attempt.ts';
import { applying } from './simulation/alterations.ts';
import { startLife } from './simulation/life.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { targetsOf } from './simulation/simulated-channel.ts';
import { createWorld, sessionIn } from './simulation/world.ts';

const [target] = targetsOf('tap', sample);

async function attemptAgainst(receipt: Receipt, isOver = () => false) {
  const world = createWorld(sample, servers);
  let requests = 0;
  const session = sessionIn(world, startLife('only'), {
    alter: applying(() => {
      requests += 1;
      return receipt;
    }),
  });
  const channel = session.channels.find(({ id }) => id === 'tap');
  const [step] = channel?.steps(target as never, { state: 'absent' }) ?? [];
  if (channel === undefined || target === undefined || step === undefined) throw new Error('no step');
  const start = world.clock.now();
  const last = await attempt(channel, step, target, session.context, { isOver, waitMs: 240_000 });
  return { last, requests, tookMs: world.clock.now() - start };
}

describe('a request is sent', () => {
  test.each<Receipt>([
    { outcome: 'stored', answer: {} },
    { outcome: 'pending', answer: {} },
    { outcome: 'unknown', why: 'HTTP 503', answer: {} },
    { outcome: 'throttled', retryAfterMs: 241_000, answer: {} },
  ])('once: $outcome', async (receipt) => {
    expect(await attemptAgainst(receipt)).toEqual({ last: receipt, requests: 1, tookMs: 0 });
  });

  test.each<[Receipt, number]>([
    [{ outcome: 'throttled', retryAfterMs: 60_000, answer: {} }, 240_000],
    [{ outcome: 'unsent', why: 'refused', answer: {} }, 7_500],
  ])('five times, when nothing was stored: %j', async (receipt, tookMs) => {
    expect(await attemptAgainst(receipt)).toEqual({ last: receipt, requests: 5, tookMs });
  });

  test('again for as long as a registry that throttles is waited for', async () => {
    const receipt: Receipt = { outcome: 'throttled', answer: {} };
    const { last, requests, tookMs } = await attemptAgainst(receipt);
    expect(last).toEqual(receipt);
    // 0.5 s, doubled up to a minute: 63.5 s for seven pauses, then a minute each.
    expect({ requests, tookMs }).toEqual({ requests: 10, tookMs: 183_500 });
  });

  test('once, and nobody waits, when nothing may be sent any more', async () => {
    const receipt: Receipt = { outcome: 'throttled', retryAfterMs: 60_000, answer: {} };
    expect(await attemptAgainst(receipt, () => true)).toEqual({ last: receipt, requests: 1, tookMs: 0 });
  });
});
