import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Channel, type Phase, phases, ranks, type Step, type Undo } from '../../src/channel.ts';
import { orderOf, planOf } from '../../src/plan/plan.ts';
import { sampleLimits, sampleTarget } from '../samples.ts';

interface Deed {
  readonly channel: string;
  readonly phase: Phase;
  readonly undo: Undo;
}

function channelFor(id: string, deeds: ReadonlyMap<string, Deed>): Channel {
  const unused = () => {
    throw new Error('not part of planning');
  };
  return {
    id,
    kind: 'sample',
    endpoint: `http://${id}.test/`,
    limits: sampleLimits,
    targets: unused,
    preflight: unused,
    observe: unused,
    apply: unused,
    verify: unused,
    steps({ key, title, needs }, { state }): readonly Step[] {
      const deed = deeds.get(key);
      if (state !== 'absent' || deed === undefined) return [];
      const { phase, undo } = deed;
      return [{ key: `do ${key}`, target: key, channel: id, phase, undo, title, needs }];
    },
  };
}

const deeds = fc.array(
  fc.record({
    channel: fc.constantFrom('one', 'two'),
    phase: fc.constantFrom(...phases),
    undo: fc.constantFrom(...ranks),
  }),
);

function planFor(all: readonly Deed[]) {
  const byKey = new Map(all.map((deed, index) => [`t${index}`, deed]));
  const channels = ['one', 'two'].map((id) => channelFor(id, byKey));
  const targets = [...byKey].map(([key, { channel }]) => sampleTarget(key, { key, channel }));
  return planOf(
    channels,
    targets.map((target) => ({ target, observed: { state: 'absent' } })),
  );
}

test('a plan holds every step once, phase by phase and rank by rank, without empty stages', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      const { stages } = planFor(all);
      const order = stages.map(({ phase, rank }) => phases.indexOf(phase) * 10 + ranks.indexOf(rank));
      expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
      expect(stages.every(({ steps }) => steps.length > 0)).toBe(true);
      for (const { phase, rank, steps } of stages)
        expect(steps.every((step) => step.phase === phase && step.undo === rank)).toBe(true);
      const keys = stages.flatMap(({ steps }) => steps.map(({ target }) => target));
      expect(keys.sort()).toEqual(all.map((_, index) => `t${index}`).sort());
    }),
  );
});

test('the commits of trial channels come before all other commits, and after every reserve', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      const byKey = new Map(all.map((deed, index) => [`t${index}`, deed]));
      const channels = ['one', 'two'].map((id) => channelFor(id, byKey));
      const sightings = [...byKey].map(([key, { channel }]) => ({
        target: sampleTarget(key, { key, channel }),
        observed: { state: 'absent' } as const,
      }));
      const { stages } = planOf(channels, sightings, new Set(['two']));
      expect(stages.map(orderOf)).toEqual(stages.map(orderOf).toSorted((one, other) => one - other));
      const order = stages.flatMap(({ steps }) =>
        steps.map(({ phase, channel }) => {
          if (phase !== 'commit') return phase === 'reserve' ? 0 : 3;
          return channel === 'two' ? 1 : 2;
        }),
      );
      expect(order).toEqual(order.toSorted((one, other) => one - other));
    }),
  );
});

test('what is there, and what belongs to no known channel, needs no step', () => {
  const channel = channelFor('one', new Map([['t', { channel: 'one', phase: 'commit', undo: 'never' }]]));
  const target = sampleTarget('t', { key: 't', channel: 'one' });
  const stranger = sampleTarget('t', { key: 't', channel: 'other' });
  expect(
    planOf(
      [channel],
      [
        { target, observed: { state: 'burned' } },
        { target: stranger, observed: { state: 'absent' } },
      ],
    ),
  ).toEqual({ stages: [] });
});
