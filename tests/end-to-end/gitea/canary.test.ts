import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { expectComplete } from '../../support/hosts/gitea-holdings.ts';
import { repository, sealedForGitea, tokenFile } from '../../support/hosts/gitea-project.ts';
import { type GiteaSite, giteaSite, token } from '../../support/hosts/gitea-site.ts';
import { leaksBelow } from '../../support/leaks.ts';
import { canariesIn } from '../../support/secret-forms.ts';

let sealed: Checkout;
let site: GiteaSite;
beforeAll(async () => {
  sealed = await sealedForGitea({ ledger: { git: 'origin', token: { file: tokenFile } } });
});
afterAll(() => sealed.remove());
afterEach(() => site.close());

/** Everything that anybody could read on the server, beside the files of the release. */
async function readable(): Promise<string> {
  const { repositories } = await site.server.inventory();
  const folder = join(site.server.gitRoot, `${repository}.git`);
  const history = await site.checkout.git('--git-dir', folder, 'log', '--all', '--patch', '--format=fuller');
  return JSON.stringify(repositories) + history;
}

describe('the token for a Gitea, from a mounted file', () => {
  test.each([
    ['everything goes well', undefined],
    ['the server repeats it in an error', { method: 'PATCH', path: /\/releases\/\d+$/, nth: 1 }],
  ])('is found nowhere but there when %s', async (_, on) => {
    const body = JSON.stringify({ message: `what is ${token}?` });
    const faults = on ? [{ on, fault: { kind: 'reject', status: 500, body } as const }] : [];
    site = await giteaSite(sealed, { faults });
    const ends = [await site.run(['preflight']), await site.publish(), await site.publish()];
    ends.push(await site.run(['verify']), await site.run(['log']));
    expect(ends.map(({ exit }) => exit)).toEqual([0, on ? 4 : 0, 0, 0, 0]);
    for (const { stdout, stderr } of ends) expect(canariesIn(stdout + stderr)).toEqual([]);
    expect(await leaksBelow(site.checkout.scratch)).toEqual([
      join(site.checkout.scratch, 'secrets', 'gitea_token'),
    ]);
    expect(canariesIn(await readable())).toEqual([]);
    await expectComplete(site);
  });
});
