import { describe, expect, test } from '@jest/globals';
import type { Channel, Observed, Receipt, Step, Target } from '@lockstep/core';
import { sampleArtifact, sampleSeal, servers } from './simulation/sample-release.ts';
import { createWorld, type RunOptions, runIn, type World } from './simulation/world.ts';

const mild = servers.filter(({ id }) => id === 'mild');
const seal = sampleSeal([sampleArtifact('app', ['mild'])]);

type Stored = Exclude<Observed['state'], 'unknown'>;

/** A server with drafts: a reserve is invisible, and a commit makes it public. */
interface DraftServer {
  state: Stored;
  readonly writes: string[];
}

function stepsOf({ key, channel, title }: Target, { state }: Observed): readonly Step[] {
  const common = { target: key, channel, title, undo: 'free', needs: [] } as const;
  const reserve: Step = { ...common, key: `reserve ${key}`, phase: 'reserve' };
  const reveal: Step = { ...common, key: `reveal ${key}`, phase: 'reveal' };
  if (state === 'absent') return [reserve, reveal];
  return state === 'reserved' ? [reveal] : [];
}

function withDrafts(server: DraftServer, answer: (step: Step) => Receipt): NonNullable<RunOptions['alter']> {
  return (channel): Channel => ({
    ...channel,
    limits: { ...channel.limits, refusesDuplicates: false, visibilityWindowMs: 60_000 },
    steps: stepsOf,
    observe: async (targets) =>
      targets.map(({ artifact }) =>
        server.state === 'present'
          ? { state: 'present', digest: artifact.digest, yanked: false }
          : ({ state: server.state } as Observed),
      ),
    apply: async (step) => {
      server.writes.push(step.phase);
      server.state = step.phase === 'reserve' ? 'reserved' : 'present';
      return answer(step);
    },
  });
}

const stored: Receipt = { outcome: 'stored', answer: { status: 201 } };
const lost: Receipt = { outcome: 'unknown', why: 'connection lost', answer: {} };

async function exitOf(world: World, server: DraftServer, answer: (step: Step) => Receipt): Promise<number> {
  const ending = await runIn(world, { alter: withDrafts(server, answer) });
  return ending.kind === 'ended' ? ending.published.exit : -1;
}

describe('a target that is reserved before it is revealed', () => {
  test('passes both phases in one run', async () => {
    const server: DraftServer = { state: 'absent', writes: [] };
    expect(await exitOf(createWorld(seal, mild), server, () => stored)).toBe(0);
    expect(server).toEqual({ state: 'present', writes: ['reserve', 'reveal'] });
  });

  test('is not reserved twice when the answer to its reserve is lost', async () => {
    const server: DraftServer = { state: 'absent', writes: [] };
    expect(await exitOf(createWorld(seal, mild), server, () => lost)).toBe(0);
    expect(server.writes).toEqual(['reserve', 'reveal']);
  });

  test('goes on in the next run with what is reserved', async () => {
    const world = createWorld(seal, mild);
    const server: DraftServer = { state: 'absent', writes: [] };
    const refused = (step: Step): Receipt => {
      if (step.phase === 'reserve') return stored;
      server.state = 'reserved';
      return { outcome: 'throttled', retryAfterMs: 600_000, answer: { status: 429 } };
    };
    expect(await exitOf(world, server, refused)).toBe(4);
    expect(await exitOf(world, server, () => stored)).toBe(0);
    expect(server).toEqual({ state: 'present', writes: ['reserve', 'reveal', 'reveal'] });
  });
});
