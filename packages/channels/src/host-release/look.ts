import { type HostRelease, type Problem, problem } from '@lockstep/core';
import { atTarget } from '../registry/target-problem.ts';
import type { Connection } from './connection.ts';
import type { DesiredRelease } from './desired-release.ts';
import type { Bad } from './reply.ts';
import { type Standing, standingOf } from './standing.ts';

/** What the host shows of a tag. */
export interface Sight {
  readonly kind: 'seen';
  readonly standing: Standing;
  readonly releases: readonly HostRelease[];
  /** What is wrong with the tag itself, if anything. */
  readonly tagProblem: Problem | undefined;
}

/** A look that came to nothing. */
export interface Blindness {
  readonly kind: 'unclear';
  readonly reply: Bad;
}

export type Look = Sight | Blindness;

function tagProblem(found: string | undefined, { tag, commit, target }: DesiredRelease): Problem | undefined {
  if (found === commit) return undefined;
  if (found === undefined)
    return problem('TAG_MISSING', `${target.channel} knows no tag ${tag}`, atTarget(target));
  const message = `${tag} points at ${found} on ${target.channel}; sealed is ${commit}`;
  return problem('TAG_MOVED', message, atTarget(target));
}

/** Looks at a release’s tag, and at all releases of it. */
export async function look({ host, memory }: Connection, desired: DesiredRelease): Promise<Look> {
  const { tag } = desired;
  const [releases, commit] = await Promise.all([host.releases.ofTag(tag), host.refs.get(`tags/${tag}`)]);
  if (releases.outcome !== 'ok') return { kind: 'unclear', reply: releases };
  if (commit.outcome !== 'ok') return { kind: 'unclear', reply: commit };
  const standing = standingOf(releases.value, desired);
  if (standing.kind === 'draft') memory.drafts.set(tag, standing.release.id);
  return {
    kind: 'seen',
    standing,
    releases: releases.value,
    tagProblem: tagProblem(commit.value, desired),
  };
}
