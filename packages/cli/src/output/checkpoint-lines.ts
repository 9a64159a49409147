import type { RecordedCheck } from '@lockstep/engine';
import type { RunState, TagState, TreeState } from '../checkpoint/states.ts';
import type { CheckpointView } from '../checkpoint/view.ts';

function line(name: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`  ${name.padEnd(10)} ${text}`];
}

function treeText({ branch, head, changed, remote }: TreeState): string {
  const where = `${branch ?? 'no branch'} at ${head?.slice(0, 12) ?? 'no commit'}`;
  const [first = '', ...more] = changed;
  const files = more.length === 0 ? first : `${first} and ${more.length} more`;
  return [where, changed.length === 0 ? 'clean' : `changed: ${files}`, remote].join(', ');
}

function tagText({ name, commit, isAnnotated, remote }: TagState): string {
  const here =
    commit === undefined
      ? 'not here'
      : `${isAnnotated ? 'annotated' : 'not annotated'}, at ${commit.slice(0, 12)}`;
  return `${name}: ${here}; ${remote}`;
}

function runText(run: RunState): string {
  if ('unknown' in run) return `not known: ${run.unknown}`;
  return `${run.conclusion ?? 'under way'}: ${run.url}`;
}

function checkText({ ok, at, run, summary }: RecordedCheck): string {
  return `${ok ? 'passed' : 'failed'} at ${at} by ${run} (${summary})`;
}

function lastRunText({ lastRun, seal }: CheckpointView): string | undefined {
  if (lastRun === undefined) return seal === undefined ? undefined : 'none';
  return `${lastRun.run} by ${lastRun.operator} at ${lastRun.at}`;
}

function holderText({ heldBy }: CheckpointView): string | undefined {
  if (heldBy === undefined) return undefined;
  const until = heldBy.until === undefined ? '' : ` until ${heldBy.until} at the latest`;
  return `${heldBy.run} of ${heldBy.operator}${until}`;
}

/** Where a release stands, for people: a line for each thing that is known, or that could not be asked. */
export function checkpointLines(checkpoint: CheckpointView): readonly string[] {
  const { stage, target, commit, build, seal, ledger, tree, tag, dispatch } = checkpoint;
  const { lastBuild, lastPublish, lastRehearsal, lastPreflight, lastGates, unknown = [] } = checkpoint;
  return [
    `${target ?? 'no release'}: ${stage}`,
    ...line('tree', tree && treeText(tree)),
    ...line('tag', tag && tagText(tag)),
    ...line('commit', commit),
    ...line('build', build && `${build}, seal ${seal?.slice(0, 16)}`),
    ...line('build run', lastBuild && runText(lastBuild)),
    ...line('rehearsal', lastRehearsal && checkText(lastRehearsal)),
    ...line('preflight', lastPreflight && checkText(lastPreflight)),
    ...line('gates', lastGates && checkText(lastGates)),
    ...line('last publish run:', lastRunText(checkpoint)),
    ...line('which', lastPublish && runText(lastPublish)),
    ...line('held by', holderText(checkpoint)),
    ...line('ledger', ledger),
    ...line('dispatch', dispatch && `${dispatch.workflow} with ${dispatch.inputs}`),
    ...unknown.flatMap((each) => line('not asked:', each)),
  ];
}
