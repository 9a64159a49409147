import { expect, test } from '@jest/globals';
import type { Channel, Step, Target } from '@lockstep/core';
import { rollbackPlan } from '../src/rollback.ts';
import { sample } from './simulation/sample-release.ts';

const target: Target = {
  key: 'x',
  channel: 'x',
  kind: 'version',
  artifact: { file: 'x', digest: { sha256: '', sha512: '', size: 0 }, channels: ['x'] },
  title: 'x',
  needs: [],
};

function channel(id: string, steps: readonly Pick<Step, 'phase' | 'undo'>[], more: object = {}): Channel {
  const all = steps.map((step) => ({ ...step, key: id, target: 'x', channel: id, title: id, needs: [] }));
  return { id, targets: () => [target], steps: () => all, ...more } as unknown as Channel;
}

const undo = async () => ({ outcome: 'stored', answer: {} });

test('tells what cannot be undone, and how the rest can be, channel by channel and phase by phase', () => {
  const channels = [
    channel('registry', [{ phase: 'commit', undo: 'never' }]),
    channel('index', [{ phase: 'commit', undo: 'limited' }], { undoByHand: 'yank it on its page' }),
    channel(
      'host',
      [
        { phase: 'reserve', undo: 'free' },
        { phase: 'reveal', undo: 'free' },
        { phase: 'reveal', undo: 'limited' },
      ],
      { undo, undoByHand: 'delete it' },
    ),
    channel('crates', [{ phase: 'commit', undo: 'limited' }], { undo }),
  ];
  expect(rollbackPlan(channels, sample)).toEqual([
    { channel: 'registry', phase: 'commit', undo: 'never', how: undefined },
    { channel: 'index', phase: 'commit', undo: 'limited', how: 'by hand: yank it on its page' },
    { channel: 'host', phase: 'reserve', undo: 'free', how: 'nothing of it is public' },
    {
      channel: 'host',
      phase: 'reveal',
      undo: 'limited',
      how: 'lockstep rollback --apply; by hand: delete it',
    },
    { channel: 'crates', phase: 'commit', undo: 'limited', how: 'lockstep rollback --apply' },
  ]);
});
