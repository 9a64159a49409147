import { fail } from '@lockstep/core';
import { gt, inc, major } from 'semver';
import { isPrerelease } from '../history/release-tags.ts';
import { candidateOf, coreOf } from '../history/successors.ts';
import type { ChangeKind } from './kind.ts';

function incremented(version: string, part: 'major' | 'minor' | 'patch'): string {
  const next = inc(version, part);
  if (next === null) throw fail('BUMP_UNDECIDED', `nothing follows ${version}`);
  return next;
}

/**
 * The stable version that follows a stable one. Below 1.0.0 nothing is promised yet (SemVer 2.0.0, item 4): a breaking
 * change is a new minor there, and the step to 1.0.0 is taken by hand.
 */
export function stableAfter(stable: string, kind: Exclude<ChangeKind, 'docs'>): string {
  switch (kind) {
    case 'breaking':
      return incremented(stable, major(stable) === 0 ? 'minor' : 'major');
    case 'feature':
      return incremented(stable, 'minor');
    case 'security':
    case 'fix':
      return incremented(stable, 'patch');
  }
}

/** Where a version starts from. */
export interface Start {
  /** The highest release, pre-releases included. */
  readonly highest: string;
  /** The highest stable one, if there is any. */
  readonly stable: string | undefined;
}

/** The stable version that some change leads to: what pre-releases announce is kept where it is enough. */
export function coreAfter({ highest, stable }: Start, kind: Exclude<ChangeKind, 'docs'>): string {
  const announced = isPrerelease(highest) ? coreOf(highest) : undefined;
  const next = stable === undefined ? undefined : stableAfter(stable, kind);
  if (announced === undefined) return next ?? stableAfter(highest, kind);
  return next !== undefined && gt(next, announced) ? next : announced;
}

/**
 * The pre-release of a version: the first is number 1, as SemVer’s own example counts and as PEP 440 writes it (`rc1`).
 * A train that counts from 0, or as `rc1`, goes on as it began.
 * @throws LockstepError `BUMP_IMPOSSIBLE` where it would be lower than one that is released.
 */
export function preReleaseOf(core: string, id: string, highest: string): string {
  const present = coreOf(highest) === core ? candidateOf(highest) : undefined;
  const next = present?.id === id ? present.numbered(present.number + 1) : `${core}-${id}.1`;
  if (gt(next, highest)) return next;
  throw fail('BUMP_IMPOSSIBLE', `${next} would be lower than ${highest}, which is released`, {
    remedy: `Take a --pre that comes after it in the alphabet, or none: ${core}.`,
  });
}

/** The version after one that cannot be taken. */
export function versionAfterTaken(version: string): string {
  const candidate = candidateOf(version);
  return candidate === undefined ? incremented(version, 'patch') : candidate.numbered(candidate.number + 1);
}
