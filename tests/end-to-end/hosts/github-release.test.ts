import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bareFolder, type Checkout, checkoutOf } from '../../support/checkout.ts';
import { expectComplete, writeCount } from '../../support/hosts/github-holdings.ts';
import { builtForGithub, githubSources, notes, repository } from '../../support/hosts/github-project.ts';
import { type GithubWorld, githubWorld, tokens } from '../../support/hosts/github-world.ts';
import { type Reported, report } from '../../support/report-document.ts';
import { tag } from '../../support/workspace.ts';

const ledgerRef = `refs/lockstep/ledger/${tag}`;
/** A token of the repository that may only read. */
const reading = { LEDGER_TOKEN: 'github_pat_of_a_reader_0123456789' };

let template: Checkout;
let world: GithubWorld;
const done: Record<string, Reported> = {};
const run = async (name: string, args: readonly string[], env = {}) => {
  done[name] = await report(world.checkout, args, env);
};

/** The commands of a whole release in a terminal, each with the credentials that it needs. */
beforeAll(async () => {
  template = await checkoutOf(githubSources(), [tag]);
  await template.write(builtForGithub());
  const reader = { token: reading.LEDGER_TOKEN, user: 'eve', kind: 'fine-grained', role: 'read' } as const;
  world = await githubWorld(template, { isUnsealed: true, alsoKnown: [reader] });
  await run('seal', ['seal']);
  await run('store', ['store'], { LEDGER_TOKEN: tokens.LEDGER_TOKEN });
  await run('rehearse', ['rehearse']);
  await run('preflight', ['preflight'], tokens);
  await run('publish', ['publish'], tokens);
  await run('verify', ['verify']);
});
afterAll(() => Promise.all([template.remove(), world.close()]));

describe('a release on GitHub, in a tap and on npm, with its ledger in git', () => {
  test('ends every command with 0 and no problem', () => {
    const ends = Object.entries(done).map(([name, { exit, codes }]) => [name, exit, codes]);
    expect(ends).toEqual(Object.keys(done).map((name) => [name, 0, []]));
  });

  test('is there once, whole, with the sealed bytes, and nothing else is left', async () => {
    await expectComplete(world);
    expect(world.github.inventory(repository).releases).toMatchObject([
      { title: tag, isDraft: false, isPrerelease: false, isLatest: true, author: 'ada' },
    ]);
  });

  test('has the CHANGELOG’s section as its text, with the seal and the ledger’s entry behind it', async () => {
    const [release] = world.github.inventory(repository).releases;
    const form = /\n\n<!-- lockstep ([0-9a-f]{64}) (\d+):([0-9a-f]{64}) -->$/;
    const [comment = '', , entry = '', hash = ''] = form.exec(release?.body ?? '') ?? [];
    expect(release?.body).toBe(`${notes}${comment}`);
    const ledger = (await world.origin.read(ledgerRef, 'ledger.jsonl')).split('\n');
    expect(ledger[Number(entry) - 1]).toContain(hash);
  });

  test('moved the formula by one commit on the tap’s branch, and only version, addresses and checksums', async () => {
    const changed = await world.tap.git('diff', '--unified=0', '--no-color', 'main~1', 'main');
    const lines = changed.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
    expect(lines).toHaveLength(10);
    for (const line of lines) expect(line).toMatch(/^[+-]\s+(?:version|url|sha256) "/);
    expect(await world.tap.git('log', '--format=%s', 'main')).toBe('alder 1.2.3\nalder 1.2.2');
  });
});

describe('a completed release', () => {
  test('is confirmed by another publish, which writes nothing anywhere', async () => {
    const before = writeCount(world);
    expect(await report(world.checkout, ['publish'], tokens)).toMatchObject({ exit: 0, codes: [] });
    expect(writeCount(world)).toEqual(before);
  });

  test.each([
    ['no credential', {}],
    ['a token that may only read', reading],
  ])('is looked at from a fresh clone without its files, with %s', async (_, env) => {
    const clone = await bareFolder({});
    await clone.git('clone', '--quiet', world.origin.folder, '.');
    await clone.git('remote', 'set-url', 'origin', `${world.github.server}${repository}.git`);
    await clone.git('checkout', '--quiet', tag);
    const before = writeCount(world);
    const status = await report(clone, ['status'], env);
    expect(status).toMatchObject({ exit: 0, codes: [] });
    expect(new Set(Object.values(status.states))).toEqual(new Set(['present']));
    const log = await report(clone, ['log'], env);
    expect(log.stdout).toContain('rehearsal passed');
    expect(log).toMatchObject({ exit: 0, codes: [] });
    expect(await report(clone, ['verify'], env)).toMatchObject({ exit: 0, codes: [] });
    expect(writeCount(world)).toEqual(before);
    await clone.remove();
  });
});
