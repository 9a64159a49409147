import {
  type Channel,
  type Circumstances,
  type History,
  judge,
  type Observed,
  type Problem,
  type Sighting,
  type Target,
  type Verdict,
} from '@lockstep/core';
import { contextOf, type ReleaseSession } from './release-session.ts';

/** A sighting with its meaning. */
export interface Judged extends Sighting {
  readonly verdict: Verdict;
}

async function observeChannel(session: ReleaseSession, channel: Channel, targets: readonly Target[]) {
  const observed = await channel.observe(targets, contextOf(session, channel));
  const missing: Observed = { state: 'unknown', why: 'the channel gave no answer for this target' };
  return targets.map((target, index) => ({ target, observed: observed[index] ?? missing }));
}

/** Asks every channel where its targets stand, all at once. */
export async function survey(
  session: ReleaseSession,
  only?: readonly Target[],
): Promise<readonly Sighting[]> {
  const perChannel = session.channels.map((channel) => {
    const all = only ?? channel.targets(session.seal);
    const targets = all.filter((target) => target.channel === channel.id);
    return targets.length === 0 ? [] : observeChannel(session, channel, targets);
  });
  return (await Promise.all(perChannel)).flat();
}

/** Says what each sighting means in the light of the ledger. */
export function judgeAll(
  session: ReleaseSession,
  sightings: readonly Sighting[],
  history: History,
): readonly Judged[] {
  const limitsOf = new Map(session.channels.map(({ id, limits }) => [id, limits]));
  const since = (timestamp: string) => session.context.clock.since(timestamp);
  return sightings.flatMap((sighting) => {
    const limits = limitsOf.get(sighting.target.channel);
    if (limits === undefined) return [];
    const circumstances: Circumstances = { limits, history, since };
    return [{ ...sighting, verdict: judge(sighting, circumstances) }];
  });
}

/** The problems among verdicts. */
export function problemsOf(judged: readonly Judged[]): readonly Problem[] {
  return judged.flatMap(({ verdict }) => ('problem' in verdict ? [verdict.problem] : []));
}
