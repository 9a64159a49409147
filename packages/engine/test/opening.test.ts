import { describe, expect, test } from '@jest/globals';
import { type EntryBody, fail } from '@lockstep/core';
import { abandon } from '../src/abandon.ts';
import { startLife } from './simulation/life.ts';
import { sample, sampleArtifact, sampleSeal, servers } from './simulation/sample-release.ts';
import { codesOf, createWorld, publishIn, runIn, sealOf, sessionIn, type World } from './simulation/world.ts';

const demanding = { skipRehearsal: false };

function proofsOf(seal: string): readonly EntryBody[] {
  return [
    { kind: 'rehearsed', seal, ok: true, summary: 'fine' },
    { kind: 'preflighted', seal, channels: servers.map(({ id }) => id), ok: true, proofs: [] },
  ];
}

async function recordIn(world: World, bodies: readonly EntryBody[]): Promise<void> {
  await sessionIn(world, startLife('recorder')).ledger.append(bodies);
}

describe('a live run', () => {
  test('demands a rehearsal and a preflight of this very seal, and says both at once', async () => {
    const world = createWorld(sample, servers);
    await recordIn(world, proofsOf('a'.repeat(64)));
    const ending = await runIn(world, demanding);
    expect(codesOf(ending)).toEqual(['NOT_REHEARSED', 'NOT_PREFLIGHTED']);
    expect(world.chain.map(({ body }) => body.kind)).not.toContain('opened');
  });

  test('does not count a rehearsal that a later one contradicts', async () => {
    const world = createWorld(sample, servers);
    const seal = sealOf(world);
    await recordIn(world, [...proofsOf(seal), { kind: 'rehearsed', seal, ok: false, summary: 'broken' }]);
    expect(codesOf(await runIn(world, demanding))).toEqual(['NOT_REHEARSED']);
  });

  test('opens with one entry: mode, target, operator and seal', async () => {
    const world = createWorld(sample, servers);
    await recordIn(world, proofsOf(sealOf(world)));
    await publishIn(world, { ...demanding, run: 'r1' });
    const opened = world.chain.filter(({ body }) => body.kind === 'opened');
    expect(opened).toMatchObject([
      {
        run: 'r1',
        body: {
          mode: 'live',
          target: 'v1.0.0',
          operator: 'ada',
          seal: sealOf(world),
          rehearsalSkipped: false,
        },
      },
    ]);
  });

  test('may go without a rehearsal, and then records that and its own preflight', async () => {
    const world = createWorld(sample, servers);
    const { report } = await publishIn(world);
    expect(report.proofs.map(({ channel, strength }) => `${channel} ${strength}`)).toEqual(
      servers.map(({ id }) => `${id} proven`),
    );
    expect(world.chain.slice(0, 3).map(({ body }) => body)).toMatchObject([
      { kind: 'sealed', seal: sealOf(world) },
      { kind: 'opened', rehearsalSkipped: true },
      { kind: 'preflighted', ok: true },
    ]);
  });

  test('refuses another seal once one was committed to', async () => {
    const world = createWorld(sample, servers);
    await publishIn(world);
    const rival = { ...world, seal: sampleSeal([sampleArtifact('other', ['mild'])]) };
    const ending = await runIn(rival);
    expect(ending).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'SEAL_SUPERSEDED', severity: 'incident' }],
    });
  });

  test('refuses a release that was given up', async () => {
    const world = createWorld(sample, servers);
    await abandon(sessionIn(world, startLife('other')).ledger, 'ada', 'wrong version');
    const ending = await runIn(world);
    expect(ending).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'RELEASE_ABANDONED', message: 'ada gave the release up: wrong version' }],
    });
    expect(world.watch.writes).toEqual([]);
  });

  test('names every file that is not what was sealed', async () => {
    const world = createWorld(sample, servers);
    const session = sessionIn(world, startLife('only'));
    const artifacts = {
      ...session.context.artifacts,
      confirm: async ({ file }: { readonly file: string }) => {
        if (file !== 'dist/base.tgz') throw fail('SEAL_BROKEN', `${file} holds other bytes`);
      },
    };
    const ending = await runIn(world, { session: { context: { ...session.context, artifacts } } });
    expect(codesOf(ending)).toEqual(Array(4).fill('SEAL_BROKEN'));
    expect(world.chain).toEqual([]);
  });
});

describe('giving a release up', () => {
  const ledgerOf = (world: World) => sessionIn(world, startLife('other')).ledger;

  test('is said once', async () => {
    const world = createWorld(sample, servers);
    await abandon(ledgerOf(world), 'ada', 'wrong version');
    await expect(abandon(ledgerOf(world), 'bob', 'again')).rejects.toMatchObject({
      code: 'RELEASE_ABANDONED',
    });
  });

  test('is refused when everything is public', async () => {
    const world = createWorld(sample, servers);
    await publishIn(world);
    await expect(abandon(ledgerOf(world), 'ada', 'late')).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('stops a run that is under way', async () => {
    const world = createWorld(sample, servers);
    const running = runIn(world);
    await world.clock.sleep(300);
    await abandon(ledgerOf(world), 'bob', 'stop');
    expect(codesOf(await running)).toContain('RELEASE_ABANDONED');
    expect(world.servers.holds('tap:formula')).toBe(false);
  });
});

test('what a ledger says of who gave the release up is told in one short line', async () => {
  const world = createWorld(sample, servers);
  await abandon(sessionIn(world, startLife('mallory')).ledger, `eve\u001b[2J\n`, 'x'.repeat(5000));
  const ending = await runIn(world);
  expect(codesOf(ending)).toEqual(['RELEASE_ABANDONED']);
  const [told] = ending.kind === 'failed' ? ending.problems : [];
  expect(told?.message).toMatch(/^eve gave the release up: x+…$/);
  expect(told?.message.length).toBeLessThan(400);
});
