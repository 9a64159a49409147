import { type Problem, problem } from '@lockstep/core';
import type { HistoryFacts } from './facts.ts';
import type { ReleaseTag } from './release-tags.ts';

/** The tag of the target, in the checkout and on the remote. */
export interface TargetTag {
  readonly here: ReleaseTag | undefined;
  readonly there: ReleaseTag | undefined;
}

/** Finds the tag of the target. */
export function targetTag({ here, there, target }: HistoryFacts): TargetTag {
  const named = (tags: readonly ReleaseTag[]) => tags.find(({ name }) => name === target?.tag);
  return { here: named(here), there: named(there) };
}

function elsewhere({ head }: HistoryFacts, { here, there }: TargetTag): readonly Problem[] {
  if (there === undefined || there.commit === (here?.commit ?? head)) return [];
  const own = here === undefined ? `HEAD is ${head}` : `here at ${here.commit}`;
  return [problem('TAG_ELSEWHERE', `tag ${there.name} is on the remote at ${there.commit}, ${own}`)];
}

// A checkout of a pushed tag by actions/checkout makes a lightweight tag of an annotated one (its issue 290), so what the
// remote says counts more than what is here.
function lightweight({ unreachable }: HistoryFacts, { here, there }: TargetTag): readonly Problem[] {
  const tag = there ?? here;
  if (tag === undefined || tag.isAnnotated) return [];
  const place = there === undefined ? '' : ' on the remote';
  const message = `tag ${tag.name} is lightweight${place}, expected an annotated one`;
  if (unreachable === undefined) return [problem('TAG_LIGHTWEIGHT', message)];
  const remedy =
    'See that it is annotated on the remote: actions/checkout replaces an annotated tag by a lightweight one.';
  return [
    problem('TAG_LIGHTWEIGHT', `${message}; the remote’s was not seen`, { severity: 'warning', remedy }),
  ];
}

/** What is wrong with the target's tag itself; nothing while there is none. */
export function checkTargetTag(facts: HistoryFacts, tag: TargetTag): readonly Problem[] {
  return [...elsewhere(facts, tag), ...lightweight(facts, tag)];
}
