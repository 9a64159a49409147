import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntryBody } from '@lockstep/core';
import type { Checkout } from '../../support/checkout.ts';
import { kinds, sealedForest } from '../../support/hosts/ledger-forest.ts';
import { type Holdings, heldIn, wholeRelease } from '../../support/hosts/ledger-holdings.ts';
import { forged } from '../../support/hosts/ledger-repository.ts';
import { keys, startWoods, type Woods } from '../../support/hosts/ledger-woods.ts';
import { report } from '../../support/report-document.ts';

const hourMs = 3_600_000;

let sealed: Checkout;
let whole: Holdings;
/** What a release that went well leaves in its ledger. */
let success: readonly EntryBody[];
let woods: Woods;

beforeAll(async () => {
  sealed = await sealedForest();
  whole = wholeRelease(await sealed.read('lockstep.seal.json'));
  woods = await startWoods(sealed);
  expect(await report(await woods.clone(), ['publish', '--skip-rehearsal'], keys)).toMatchObject({ exit: 0 });
  expect(await heldIn(woods)).toEqual(whole);
  success = (await woods.ledger.chain()).map(({ body }) => body);
  await woods.close();
}, 60_000);
afterAll(() => sealed.remove());
afterEach(() => woods.close());

/** Servers where nothing is, and a ledger that claims all of it. */
async function claimed(at: number): Promise<Checkout> {
  woods = await startWoods(sealed);
  const rehearsed: EntryBody = {
    kind: 'rehearsed',
    seal: success.find((body) => body.kind === 'sealed')?.seal ?? '',
    ok: true,
    summary: 'all went well',
  };
  const installed = kinds.map((channel) => ({ ...rehearsed, kind: 'installed', channel }) as const);
  const chain = forged([...success.slice(0, 1), rehearsed, ...installed, ...success.slice(1)], {
    at: new Date(at).toISOString(),
  });
  await woods.ledger.replace(chain);
  return woods.clone();
}

describe('a ledger that says that every step of every kind of channel is done, where nothing is', () => {
  test.each([
    ['two hours ago', () => Date.now() - 2 * hourMs],
    ['in a hundred years', () => Date.now() + 876_000 * hourMs],
  ])('%s: everything is brought to its place', async (_, at) => {
    const clone = await claimed(at());
    expect((await report(clone, ['status'], keys)).report).toMatchObject({ public: [] });
    expect(await report(clone, ['publish'], keys)).toMatchObject({ exit: 0, codes: [] });
    expect(await heldIn(woods)).toEqual(whole);
  });

  test('a moment ago: it is waited for, as a real receipt would be, and nothing is called public', async () => {
    const clone = await claimed(Date.now());
    const waiting = await report(clone, ['publish', '--wait', '0'], keys);
    expect([waiting.exit, new Set(waiting.codes)]).toEqual([4, new Set(['NOT_VISIBLE_YET', 'INCOMPLETE'])]);
    expect(waiting.report).toMatchObject({ complete: false, public: [] });
    expect((await report(clone, ['status'], keys)).report).toMatchObject({
      checkpoint: { stage: 'partly public' },
      public: [],
    });
    const held = await heldIn(woods);
    expect({ ...held, homebrew: [] }).toEqual(Object.fromEntries(kinds.map((kind) => [kind, []])));
    expect(held.homebrew[0]).toBe('1 commits');
  });
});
