import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Checkout } from '../../support/checkout.ts';
import { until } from '../../support/condition.ts';
import { reportHere } from '../../support/here.ts';
import { formulaOf, formulaPath } from '../../support/hosts/github-project.ts';
import { ledgerEntries, ledgerKinds } from '../../support/ledger-entries.ts';
import { start } from '../../support/lockstep.ts';
import { tag } from '../../support/workspace.ts';
import { before, heldIn, sealedForAll, startWorld, type World, writeCounts } from './world.ts';

let sealed: Checkout;
let world: World;
beforeAll(async () => {
  sealed = await sealedForAll();
}, 60_000);
afterAll(() => sealed.remove());
afterEach(() => world.close());

const run = (...args: readonly string[]) => reportHere(world.checkout, args, world.env);
const publish = ['publish', '--skip-rehearsal'];
const apply = ['rollback', '--apply', '--confirm', tag];

const published = {
  npm: { tags: { latest: '1.2.3' }, deprecated: undefined },
  pypi: [false, false],
  crates: { alder: false, 'alder-core': false },
  releases: [[tag, false, 4]],
  tap: ['alder 1.2.3', 'alder 1.2.2'],
};
const takenBack = {
  npm: { tags: { latest: before.version }, deprecated: expect.stringContaining('Withdrawn') },
  pypi: [false, false],
  crates: { alder: true, 'alder-core': true },
  releases: [[tag, true, 4]],
  tap: ['Revert "alder 1.2.3"', 'alder 1.2.3', 'alder 1.2.2'],
};

/** The deeds that the ledger says were begun, in their order. */
async function begun(): Promise<readonly (string | undefined)[]> {
  const entries = await ledgerEntries(world.checkout);
  return entries.flatMap(({ body }) => (body.kind === 'undoing' ? [body.step] : []));
}

const deeds = [
  'revert homebrew:alder@v1.2.3',
  expect.stringContaining('hide github-release:'),
  'yank crates:alder@1.2.3',
  'yank crates:alder-core@1.2.3',
  'dist-tag latest npm:alder@1.2.3',
  'deprecate npm:alder@1.2.3',
];

describe('a release on five channels', () => {
  test('is planned, confirmed, taken back, finished by a person, and then is the last word', async () => {
    world = await startWorld(sealed);
    const { checkout } = world;
    expect(await run(...publish)).toMatchObject({ exit: 0, codes: [] });
    expect(await heldIn(world)).toEqual(published);
    const [writes, entries] = [writeCounts(world), await ledgerKinds(checkout)];

    // Looking, and a confirmation that is not the tag, write nothing anywhere.
    const plan = await run('rollback', '--plan');
    expect(plan).toMatchObject({ exit: 0, report: { next: `lockstep rollback --apply --target ${tag}` } });
    expect(plan.report.actions).toMatchObject([
      { channel: 'homebrew', credential: 'TAP_TOKEN' },
      { channel: 'github-release', credential: 'HOST_TOKEN' },
      { channel: 'crates', credential: 'CARGO_REGISTRY_TOKEN' },
      { channel: 'crates' },
      { channel: 'npm', credential: 'NPM_TOKEN' },
      { channel: 'npm' },
    ]);
    expect(JSON.stringify(plan.report.notes)).toContain('by hand: ');
    for (const words of [
      ['--confirm', 'v1.2.2'],
      ['--yes', '--confirm', 'v1.2.2'],
    ])
      expect((await run('rollback', '--apply', ...words)).codes).toEqual(['ROLLBACK_UNCONFIRMED']);
    expect([writeCounts(world), await ledgerKinds(checkout)]).toEqual([writes, entries]);

    const applied = await run(...apply);
    expect([applied.exit, new Set(applied.codes)]).toEqual([4, new Set(['ROLLBACK_BY_HAND'])]);
    expect(await heldIn(world)).toEqual(takenBack);
    expect(await world.tap.read('refs/heads/main', formulaPath)).toBe(
      formulaOf(world.github.server, before.version, {}).trimEnd(),
    );
    expect((await begun()).toSorted()).toHaveLength(deeds.length);
    expect(await begun()).toEqual(expect.arrayContaining(deeds));

    // Again: what is done is not repeated, and a person's part is still open.
    const afterwards = writeCounts(world);
    expect(await run(...apply)).toMatchObject({ exit: 4, report: { actions: [] } });
    expect(await run('status')).toMatchObject({ report: { checkpoint: { stage: 'rolling back' } } });
    world.pypi.yank({ name: 'alder', version: '1.2.3' }, 'broken');
    expect(await run(...apply)).toMatchObject({ exit: 0, codes: [] });
    expect(await run(...apply)).toMatchObject({ exit: 0, codes: [] });
    expect(writeCounts(world)).toEqual(afterwards);
    expect((await ledgerKinds(checkout)).filter((kind) => kind === 'rolled-back')).toHaveLength(1);

    expect(await run(...publish)).toMatchObject({ exit: 1, codes: ['RELEASE_ABANDONED'] });
    expect(await run('status')).toMatchObject({ report: { checkpoint: { stage: 'rolled back' } } });
    await checkout.git('tag', '--delete', tag);
    await world.origin.setRef(`refs/tags/${tag}`, undefined);
    expect(await run('bump', 'fix')).toMatchObject({ exit: 0, report: { version: '1.2.4' } });
    expect(writeCounts(world)).toEqual(afterwards);
  }, 90_000);
});

describe('a rollback that is interrupted', () => {
  test('by a lost answer and then by a kill after an intent converges, and does nothing twice', async () => {
    const gate = 'the answer';
    world = await startWorld(sealed, {
      cratesFaults: [{ on: { method: 'DELETE', nth: 1 }, fault: { kind: 'lose-answer' } }],
      // The first change is the publication, the second the deprecation.
      npmFaults: [
        {
          on: { method: 'PUT', path: '/alder', nth: 2 },
          fault: { kind: 'late', delay: { until: 'released', gate } },
        },
      ],
    });
    const { checkout, npm } = world;
    expect(await run(...publish)).toMatchObject({ exit: 0, codes: [] });

    const killed = start(checkout, apply, world.env);
    const isDeprecated = () => npm.packages().alder?.versions['1.2.3']?.deprecated !== undefined;
    await until(isDeprecated);
    killed.process.kill('SIGKILL');
    expect((await killed.ended).exit).toBeNull();
    npm.release(gate);
    const chain = await ledgerEntries(checkout);
    expect(chain.at(-1)?.body).toMatchObject({ kind: 'undoing', step: 'deprecate npm:alder@1.2.3' });
    expect(await run('status')).toMatchObject({ report: { checkpoint: { stage: 'rolling back' } } });

    expect(await run(...apply)).toMatchObject({ exit: 4 });
    expect(await heldIn(world)).toEqual(takenBack);
    const writes = writeCounts(world);
    world.pypi.yank({ name: 'alder', version: '1.2.3' });
    expect(await run(...apply)).toMatchObject({ exit: 0, codes: [] });
    expect(writeCounts(world)).toEqual(writes);
    const changes = (list: World['npm']['requests'], method: string) =>
      list.filter((each) => each.method === method).length;
    expect([changes(npm.requests, 'PUT'), changes(world.crates.requests, 'DELETE')]).toEqual([3, 2]);
    expect(changes(world.github.requests, 'PATCH')).toBe(2);
    expect((await ledgerKinds(checkout)).at(-1)).toBe('rolled-back');
  }, 90_000);
});
