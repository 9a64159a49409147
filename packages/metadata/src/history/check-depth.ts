import { type Problem, problem } from '@lockstep/core';
import { gt } from 'semver';
import type { HistoryFacts } from './facts.ts';
import { baseTagOf } from './release-tags.ts';

function shallow(message: string, isWarning = false): readonly Problem[] {
  return [problem('HISTORY_SHALLOW', message, isWarning ? { severity: 'warning' } : {})];
}

/** Whether the checkout holds what a release is compared with: the base tag, and the commits since. */
export function checkDepth({
  here,
  there,
  target,
  isShallow,
  unreachable,
}: HistoryFacts): readonly Problem[] {
  if (target === undefined)
    return isShallow
      ? shallow('the clone is shallow: what a release would be compared with is not here', true)
      : [];
  const own = baseTagOf(here, target.version);
  const remote = baseTagOf(there, target.version);
  if (remote !== undefined && (own === undefined || gt(remote.version, own.version)))
    return shallow(`the base tag ${remote.name} is on the remote, and not in this clone`);
  if (!isShallow) return [];
  if (own === undefined && unreachable !== undefined)
    return shallow(
      'the clone is shallow and has no release tag below the target: its base tag cannot be known',
    );
  return own === undefined
    ? []
    : shallow(`the clone is shallow: not every commit since ${own.name} is here`, true);
}
