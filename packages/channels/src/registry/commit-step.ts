import type { Step, Target, Undo } from '@lockstep/core';

/** What publishing is called on a registry, and how far it can be taken back. */
export interface Deed {
  readonly verb: 'publish' | 'upload';
  readonly undo: Undo;
}

/** The step that makes a target public. Its key names it in ledgers for ever. */
export function commitStep({ key, channel, title, needs }: Target, { verb, undo }: Deed): Step {
  return {
    key: `${verb} ${key}`,
    target: key,
    channel,
    phase: 'commit',
    undo,
    title: `${verb} ${title} to ${channel}`,
    needs,
  };
}
