import { type Gate, type GitHistory, LockstepError } from '@lockstep/core';
import type { GateContext } from '../gate-check.ts';
import { fitting } from '../patterns.ts';

/** Whether a gate's condition lets it run, and why. */
export interface Condition {
  readonly runs: boolean;
  /** In half a sentence; undefined for a gate without a condition. */
  readonly why?: string;
}

// What changed is asked once for all gates of a run.
const changes = new WeakMap<GitHistory, Map<string, Promise<readonly string[]>>>();

function changedSince(history: GitHistory, commit: string): Promise<readonly string[]> {
  const known = changes.get(history) ?? new Map<string, Promise<readonly string[]>>();
  changes.set(history, known);
  const asked = known.get(commit) ?? history.changedSince(commit);
  known.set(commit, asked);
  return asked;
}

async function filesChanged({ history }: GateContext, tag: string): Promise<readonly string[] | undefined> {
  const commit = (await history.tags()).find(({ name }) => name === tag)?.commit;
  if (commit === undefined) return undefined;
  try {
    return await changedSince(history, commit);
  } catch (error) {
    if (error instanceof LockstepError) return undefined;
    throw error;
  }
}

async function withoutBase({ history }: GateContext): Promise<Condition> {
  const isShallow = await history.isShallow();
  const why = isShallow
    ? 'older commits were left out of this clone, so nothing tells what changed'
    : 'there is no earlier release to compare with';
  return { runs: true, why };
}

/** Whether a gate runs. What cannot be told is no reason to leave a gate out. */
export async function conditionOf({ when }: Gate, context: GateContext): Promise<Condition> {
  if (when === undefined) return { runs: true };
  const { baseTag } = context;
  if (baseTag === undefined) return withoutBase(context);
  const changed = await filesChanged(context, baseTag);
  if (changed === undefined)
    return { runs: true, why: `${baseTag} is not in this clone, so nothing tells what changed` };
  const [first, ...others] = fitting(when.changed, changed);
  const patterns = when.changed.join(', ');
  if (first === undefined)
    return { runs: false, why: `no file that fits ${patterns} changed since ${baseTag}` };
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return { runs: true, why: `${first}${more} changed since ${baseTag}` };
}
