import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { readJournal } from '@lockstep/core';
import { openGitRepository, type RecordedRequest } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { repository, sealedForGitea, tokenFile } from '../../support/hosts/gitea-project.ts';
import { type GiteaSite, giteaSite } from '../../support/hosts/gitea-site.ts';
import { ledgerRef } from '../../support/hosts/ledger-repository.ts';

let sealed: Checkout;
let site: GiteaSite;

// Ledger, registry and release are on one server, whose log so tells the order of everything.
beforeAll(async () => {
  sealed = await sealedForGitea({ ledger: { git: 'origin', token: { file: tokenFile } } });
});
afterAll(() => sealed.remove());
afterEach(() => site.close());

const isPush = ({ method, path }: RecordedRequest) => method === 'POST' && path.endsWith('/git-receive-pack');

// A credential is tried by a write that the server refuses.
function isWrite({ method, path, status }: RecordedRequest): boolean {
  const isDone = typeof status === 'number' && status < 300;
  return isDone && !['GET', 'HEAD'].includes(method) && !path.includes('.git/');
}

/** The start of the steps that a write may be. */
function stepOf({ method, path }: RecordedRequest): string {
  if (method === 'PUT') return `publish npm:${path.replace(/^.*\/npm\//, '')}@`;
  if (method === 'PATCH') return 'publish gitea-release:';
  return path.endsWith('/assets') ? 'upload gitea-release:' : 'draft gitea-release:';
}

/** The steps whose intents are written down after so many pushes. */
async function intentsAfter(pushes: number): Promise<readonly string[]> {
  const git = openGitRepository(join(site.server.gitRoot, `${repository}.git`));
  const commits = (await git.git('rev-list', '--reverse', ledgerRef)).trim().split('\n');
  const commit = commits[pushes - 1];
  if (commit === undefined) return [];
  const chain = readJournal(`${await git.read(commit, 'ledger.jsonl')}\n`);
  return chain.flatMap(({ body }) => (body.kind === 'intent' ? [body.step] : []));
}

test('no write leaves before the push that holds its intent was answered', async () => {
  site = await giteaSite(sealed);
  expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
  const seen: string[] = [];
  let pushes = 0;
  for (const request of site.server.requests) {
    if (isPush(request)) pushes += 1;
    if (!isWrite(request)) continue;
    const step = stepOf(request);
    const written = await intentsAfter(pushes);
    expect([step, written.filter((each) => each.startsWith(step)).length > 0]).toEqual([step, true]);
    seen.push(step);
  }
  const kinds = ['draft gitea-release:', 'upload gitea-release:', 'publish npm:@grove/alder@'];
  expect(seen).toEqual(
    expect.arrayContaining([...kinds, 'publish npm:@grove/birch@', 'publish gitea-release:']),
  );
});
