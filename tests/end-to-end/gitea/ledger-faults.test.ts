import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readJournal } from '@lockstep/core';
import type { Fault } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { expectComplete } from '../../support/hosts/gitea-holdings.ts';
import { repository, sealedForGitea, tokenFile } from '../../support/hosts/gitea-project.ts';
import { type GiteaSite, giteaSite } from '../../support/hosts/gitea-site.ts';
import { tag } from '../../support/workspace.ts';

let sealed: Checkout;
beforeAll(async () => {
  sealed = await sealedForGitea({ ledger: { git: 'origin', token: { file: tokenFile } } });
});
afterAll(() => sealed.remove());

const faults: readonly (readonly [string, Fault])[] = [
  ['answered with 503', { kind: 'reject', status: 503 }],
  ['done, and the answer lost', { kind: 'lose-answer' }],
];

/** The entries of the ledger in the repository, checked as every reader checks them. */
async function entriesOn({ server, checkout }: GiteaSite) {
  const folder = join(server.gitRoot, `${repository}.git`);
  const text = await checkout.git('--git-dir', folder, 'show', `refs/lockstep/ledger/${tag}:ledger.jsonl`);
  return readJournal(text).map(({ body }) => body);
}

describe.each([1, 2, 3, 4, 5, 6])('push %d to the ledger on Gitea', (nth) => {
  test.concurrent.each(faults)(
    '%s: complete after at most one more run, and every deed has its intent and its receipt',
    async (_, fault) => {
      const on = { method: 'POST', path: /\/git-receive-pack$/, nth };
      const site = await giteaSite(sealed, { faults: [{ on, fault }] });
      try {
        const { exit } = await site.publish();
        if (exit !== 0) expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
        await expectComplete(site);
        const bodies = await entriesOn(site);
        const stored = bodies.flatMap((body) =>
          body.kind === 'receipt' && body.outcome === 'stored' ? [body.step] : [],
        );
        const intents = bodies.flatMap((body) => (body.kind === 'intent' ? [body.step] : []));
        expect(new Set(intents)).toEqual(new Set(stored));
        expect(bodies.filter(({ kind }) => kind === 'completed')).toHaveLength(1);
      } finally {
        await site.close();
      }
    },
  );
});
