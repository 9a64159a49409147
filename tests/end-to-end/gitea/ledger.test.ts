import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { expectComplete, writesTo } from '../../support/hosts/gitea-holdings.ts';
import { notes, repository, sealedForGitea, tokenFile } from '../../support/hosts/gitea-project.ts';
import {
  type GiteaSite,
  giteaSite,
  mountToken,
  type SiteOptions,
  token,
} from '../../support/hosts/gitea-site.ts';
import { report } from '../../support/report-document.ts';
import { tag } from '../../support/workspace.ts';

const reader = 'gitea_token_of_a_reader_0123456789';
const tokens: NonNullable<SiteOptions['tokens']> = [
  { token, user: 'grove' },
  { token: reader, user: 'grove', scopes: ['read:user', 'read:repository', 'read:package'] },
];
const ledgerRef = `refs/lockstep/ledger/${tag}`;

let sealed: Checkout;
let site: GiteaSite;
beforeAll(async () => {
  sealed = await sealedForGitea({ ledger: { git: 'origin', token: { file: tokenFile } } });
});
afterAll(() => sealed.remove());
afterEach(() => site.close());

async function published(options: SiteOptions = {}): Promise<void> {
  site = await giteaSite(sealed, { tokens, ...options });
  expect(await site.publish()).toMatchObject({ exit: 0, codes: [] });
  await expectComplete(site);
}

const refs = async () => (await site.server.inventory()).repositories[repository]?.refs ?? {};

describe('a ledger in the repository on Gitea', () => {
  test('is a ref of it, and its tip is kept in the release', async () => {
    await published();
    expect(Object.keys(await refs())).toContain(ledgerRef);
    const [release] = (await site.server.inventory()).repositories[repository]?.releases ?? [];
    expect(release?.body.startsWith(`${notes}\n\n<!--`)).toBe(true);
    expect(release?.body).toMatch(/<!-- lockstep [0-9a-f]{64} \d+:[0-9a-f]{64} -->$/);
  });

  test('tells status and log to a fresh clone without files, and with a token that only reads', async () => {
    await published({ isPrivate: true });
    const clone = await site.clone();
    await mountToken(clone, reader);
    const { length } = site.server.requests;
    const run = (args: readonly string[]) => report(clone, args, site.variables);
    const status = await run(['status']);
    expect(status).toMatchObject({ exit: 0, codes: [] });
    expect(new Set(Object.values(status.states))).toEqual(new Set(['present']));
    const log = await run(['log']);
    expect(log).toMatchObject({ exit: 0, codes: [] });
    expect(log.stderr).toContain('complete: every target is public');
    // Confirming it takes no file, no preflight and no right to write.
    expect(await run(['publish', '--skip-rehearsal'])).toMatchObject({ exit: 0, codes: [] });
    expect(writesTo({ requests: site.server.requests.slice(length) })).toEqual([]);
  });

  test('of a public repository is told without any token', async () => {
    await published();
    const clone = await site.clone();
    const config = JSON.parse(await clone.read('lockstep.yaml'));
    await clone.write({ 'lockstep.yaml': JSON.stringify({ ...config, ledger: { git: 'origin' } }) });
    const { length } = site.server.requests;
    expect(await report(clone, ['log'], site.variables)).toMatchObject({ exit: 0, codes: [] });
    expect(await report(clone, ['status'], site.variables)).toMatchObject({ exit: 0, codes: [] });
    expect(site.server.requests.slice(length).some(({ credential }) => credential)).toBe(false);
  });

  test('of a release that stopped says where it stands, and another clone with the files goes on', async () => {
    const on = { method: 'PUT', path: /@grove\/birch$/, nth: 1 };
    site = await giteaSite(sealed, { tokens, faults: [{ on, fault: { kind: 'reject', status: 503 } }] });
    expect(await site.publish()).toMatchObject({ exit: 4 });
    const clone = await site.clone();
    await mountToken(clone, reader);
    const status = await report(clone, ['status'], site.variables);
    expect(status.states).toMatchObject({ 'npm @grove/alder': 'present', 'npm @grove/birch': 'absent' });
    expect(status.report.next).toBe('lockstep publish');
    await mountToken(clone);
    for (const file of ['lockstep.seal.json', 'dist/grove-alder-1.2.3.tgz', 'dist/grove-birch-1.2.3.tgz'])
      await clone.write({ [file]: await readFile(join(site.checkout.folder, file)) });
    expect(await report(clone, ['publish', '--skip-rehearsal'], site.variables)).toMatchObject({ exit: 0 });
    await expectComplete(site);
  });

  test('cannot be written with a token that only reads, and then nothing else is', async () => {
    site = await giteaSite(sealed, { tokens });
    await mountToken(site.checkout, reader);
    const done = await site.publish();
    expect([done.exit, done.codes]).toEqual([1, ['LEDGER_UNWRITABLE']]);
    expect(Object.keys(await refs())).not.toContain(ledgerRef);
    expect(writesTo(site.server).filter(({ status }) => status === 200 || status === 201)).toEqual([]);
  });
});
