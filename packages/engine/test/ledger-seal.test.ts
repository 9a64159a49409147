import { describe, expect, test } from '@jest/globals';
import { type EntryBody, sealDigest } from '@lockstep/core';
import { publish } from '../src/publish/publish.ts';
import { startLife } from './simulation/life.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { createWorld, isPublished, publishIn, sessionIn, type World } from './simulation/world.ts';

const seal = sealDigest(sample);

// Everything that is asked for before a release may start, as whoever can write to the ledger writes it.
const forged: readonly EntryBody[] = [
  { kind: 'sealed', seal, document: sample },
  { kind: 'rehearsed', seal, ok: true, summary: 'fine' },
  { kind: 'preflighted', seal, channels: servers.map(({ id }) => id), ok: true, proofs: [] },
];

function publishFromLedger(world: World) {
  const session = sessionIn(world, startLife('clone'));
  return publish(session, { skipRehearsal: false, waitMs: 10_000, confirmsOnly: true });
}

describe('with a seal that is in the ledger alone', () => {
  test.each<[string, readonly EntryBody[]]>([
    ['prepared', forged],
    ['complete', [...forged, { kind: 'completed', seal }]],
  ])('a release that is said to be %s is not published', async (_, entries) => {
    const world = createWorld(sample, servers);
    await sessionIn(world, startLife('mallory')).ledger.append(entries);
    await expect(publishFromLedger(world)).rejects.toMatchObject({ code: 'SEAL_MISSING' });
    expect(world.watch.writes).toEqual([]);
    expect(world.chain).toHaveLength(entries.length);
  });

  test('a complete release is confirmed', async () => {
    const world = createWorld(sample, servers);
    await publishIn(world);
    expect(isPublished(world)).toBe(true);
    expect(await publishFromLedger(world)).toMatchObject({ exit: 0, report: { complete: true } });
  });
});
