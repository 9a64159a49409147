import {
  type EntryBody,
  orderOf,
  type Plan,
  type Problem,
  planOf,
  problem,
  type Stage,
  type Target,
} from '@lockstep/core';
import type { ReleaseSession } from '../release-session.ts';
import type { Judged } from '../survey.ts';
import { isPart, type Part } from './part.ts';

/** Where a transaction stands. */
export interface Progress {
  readonly judged: readonly Judged[];
  /** What the next append carries. */
  readonly journal: readonly EntryBody[];
  readonly problems: readonly Problem[];
  /** Whether anything that this run sent was not refused for good. */
  readonly wrote: boolean;
}

/** What is known after another look at some targets. */
export function updated(before: readonly Judged[], after: readonly Judged[]): readonly Judged[] {
  const newer = new Map(after.map((each) => [each.target.key, each]));
  return before.map((each) => newer.get(each.target.key) ?? each);
}

/** The plan for what is still to be done. */
export function planFor({ channels, trials }: ReleaseSession, judged: readonly Judged[]): Plan {
  return planOf(
    channels,
    judged.filter(({ verdict }) => verdict.kind === 'act'),
    trials,
  );
}

/** Targets that an earlier run sent in a stage before this one, and that are not confirmed yet. */
export function waitingBefore(
  { channels, trials }: ReleaseSession,
  judged: readonly Judged[],
  stage: Stage,
): readonly Target[] {
  const waiting = judged.filter(({ verdict }) => verdict.kind === 'wait').map(({ target }) => target);
  const sent = planOf(
    channels,
    waiting.map((target) => ({ target, observed: { state: 'absent' } })),
    trials,
  );
  const earlier = sent.stages.filter((each) => orderOf(each) < orderOf(stage));
  const keys = new Set(earlier.flatMap(({ steps }) => steps.map(({ target }) => target)));
  return waiting.filter(({ key }) => keys.has(key));
}

/** Why nothing that comes later may start: accepted targets that are wrong, or not visible. */
export function unconfirmed(judged: readonly Judged[]): readonly Problem[] {
  return judged.flatMap(({ target: { channel, title }, verdict }) => {
    if (verdict.kind === 'done') return [];
    if (verdict.kind !== 'act') return [verdict.problem];
    const where = { target: `${channel} ${title}` };
    return [problem('NOT_VISIBLE_YET', `${channel} accepted ${title} but does not show it`, { where })];
  });
}

/** What this part of the release still lacks. */
export function remaining(
  { channels }: ReleaseSession,
  judged: readonly Judged[],
  part: Part,
): readonly Problem[] {
  const isOurs = ({ target, observed }: Judged) => {
    const steps = channels.find(({ id }) => id === target.channel)?.steps(target, observed) ?? [];
    return steps.length === 0 || steps.some((step) => isPart(step, part));
  };
  const open = judged.filter((each) => each.verdict.kind === 'act' && isOurs(each));
  if (open.length === 0) return [];
  const titles = open.map(({ target }) => `${target.title} on ${target.channel}`).join(', ');
  return [problem('INCOMPLETE', `still to be published: ${titles}`)];
}
