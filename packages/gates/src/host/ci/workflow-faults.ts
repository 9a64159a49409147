import { foreignText, type GateOf, type Host } from '@lockstep/core';
import type { GateContext } from '../../gate-check.ts';
import { answered } from '../answer.ts';
import { short } from '../words.ts';
import { isOwnWork, runNumber } from './run-of.ts';

/** Why the newest run of a workflow for the commit is no success; undefined when it is one. */
export async function workflowFault(
  workflow: string,
  gate: GateOf<'ci'>,
  context: GateContext,
  host: Host,
): Promise<string | undefined> {
  const { commit } = context;
  const { branch } = gate.settings;
  const reply = await host.runs.ofCommit(workflow, commit);
  if (reply.outcome === 'refused' && reply.reason === 'missing')
    return `the repository has no workflow ${workflow}, or does not show its runs`;
  const runs = answered(reply, `the runs of ${workflow}`, 'runs', host);
  const own = runNumber(context.run, host.address);
  const [latest] = runs.filter(
    (run) => run.id !== own && isOwnWork(run, host.address) && (branch === undefined || run.ref === branch),
  );
  const where = branch === undefined ? '' : ` on ${branch}`;
  if (latest === undefined) return `${workflow} has not run for ${short(commit)}${where}`;
  if (!latest.isOver) return `${workflow} is pending (${latest.url}): run this again when it is over`;
  if (latest.conclusion === 'success') return undefined;
  return `${workflow} ended with ${foreignText(latest.conclusion ?? 'nothing')} (${latest.url})`;
}
