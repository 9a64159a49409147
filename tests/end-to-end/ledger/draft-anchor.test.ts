import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { LedgerEntry } from '@lockstep/core';
import type { Checkout } from '../../support/checkout.ts';
import { sealedForest } from '../../support/hosts/ledger-forest.ts';
import { type Holdings, heldIn, wholeRelease } from '../../support/hosts/ledger-holdings.ts';
import { publish } from '../../support/hosts/ledger-release.ts';
import { forged, repositoryName } from '../../support/hosts/ledger-repository.ts';
import { keys, startWoods, type Woods } from '../../support/hosts/ledger-woods.ts';
import { report } from '../../support/report-document.ts';

let sealed: Checkout;
let whole: Holdings;
let woods: Woods;
let clone: Checkout;

beforeAll(async () => {
  sealed = await sealedForest();
  whole = wholeRelease(await sealed.read('lockstep.seal.json'));
});
afterAll(() => sealed.remove());
afterEach(() => woods.close());

/** A release whose drafts are there, and which stopped at the first registry. */
async function drafted(): Promise<Holdings> {
  const down = { on: { method: 'PUT' as const, first: 1 }, fault: { kind: 'reject' as const, status: 500 } };
  woods = await startWoods(sealed, { npm: [down] });
  clone = await woods.clone();
  expect(await report(clone, publish, keys)).toMatchObject({ exit: 4 });
  const held = await heldIn(woods);
  expect(held).toMatchObject({ npm: [], pypi: [], crates: [] });
  for (const kind of ['github-release', 'gitea-release'] as const)
    expect(held[kind]).toContain('draft v1.2.3');
  return held;
}

describe('the anchor in a draft release', () => {
  test.each<[string, (chain: readonly LedgerEntry[]) => readonly LedgerEntry[]]>([
    ['deleted', () => []],
    ['rewritten', (chain) => forged(chain.map(({ body }) => body))],
  ])('shows that the ledger was %s: an incident, and nothing goes public', async (_, harm) => {
    const held = await drafted();
    const chain = await woods.ledger.chain();
    const { releases } = woods.github.inventory(repositoryName);
    const [, anchor = ''] =
      /<!-- lockstep [0-9a-f]{64} (\d+:[0-9a-f]{64}) -->/.exec(releases[0]?.body ?? '') ?? [];
    const [sequence, hash] = anchor.split(':');
    expect(chain[Number(sequence) - 1]?.hash).toBe(hash);

    await woods.ledger.replace(harm(chain));
    const refused = await report(clone, publish, keys);
    expect([refused.exit, new Set(refused.codes)]).toEqual([3, new Set(['LEDGER_TAMPERED'])]);
    expect(refused.report.problems.map(({ message }) => message).join()).toContain(
      'on github-release names entry',
    );
    expect(await heldIn(woods)).toEqual(held);
  });

  test('is no obstacle for the ledger that it was taken from', async () => {
    await drafted();
    expect(await report(clone, publish, keys)).toMatchObject({ exit: 0, codes: [] });
    expect(await heldIn(woods)).toEqual(whole);
  });
});
