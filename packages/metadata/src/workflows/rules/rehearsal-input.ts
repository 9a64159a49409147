import type { Problem } from '@lockstep/core';
import { hasExpression } from '../document/expression.ts';
import { allTexts, childOf, type Entry, textAt, textNode } from '../document/node.ts';
import { triggerOf } from '../model.ts';
import { ancestorsOf, type RunJob } from '../run.ts';
import { callsOf, finding, type Rule, type Scene } from '../scene.ts';

const rehearsalName = /rehears|dry[-_]?run/i;
const liveName = /^(live|publish|for[-_]?real|confirm)$/i;

function isLookedAt(name: string, jobs: readonly RunJob[]): boolean {
  const pattern = `inputs.${name}`.toLowerCase();
  return jobs.some(({ job }) => allTexts(job.node).some(({ text }) => text.toLowerCase().includes(pattern)));
}

// Whoever starts it without a thought gets a rehearsal.
function faultsOf({ key, spot, value }: Entry, { run }: Scene): readonly Problem[] {
  const wanted = liveName.test(key) ? 'false' : 'true';
  const given = textNode(childOf(value, 'default'));
  if (hasExpression(given?.text))
    return [finding('WORKFLOW_UNDECIDED', `the default of “${key}” only a run decides`, given?.spot ?? spot)];
  const isRight = given?.text === wanted || (given === undefined && wanted === 'false');
  if (!isRight) {
    const message = `the input “${key}” defaults to ${given === undefined ? 'nothing' : `“${given.text}”`}, expected ${wanted}`;
    return [finding('WORKFLOW_REHEARSAL_INPUT', message, given?.spot ?? spot)];
  }
  const type = textAt(value, 'type') ?? 'string';
  if (!['boolean', 'choice', 'string'].includes(type))
    return [finding('WORKFLOW_REHEARSAL_INPUT', `the input “${key}” is a ${type}, expected a boolean`, spot)];
  if (isLookedAt(key, run.jobs)) return [];
  return [
    finding('WORKFLOW_REHEARSAL_INPUT', `no job looks at the input “${key}”, so it does nothing`, spot),
  ];
}

function isRehearsedAnyway(jobs: readonly RunJob[]): boolean {
  return jobs.every((job) => ancestorsOf(job).some((each) => callsOf(each, 'rehearse').length > 0));
}

/** A start by hand rehearses, and publishes only when it is told to. */
export const rehearsalInput: Rule = (scene) => {
  const { workflow, run } = scene;
  const dispatch = triggerOf(workflow, 'workflow_dispatch');
  const jobs = run.jobs.filter((job) => callsOf(job, 'publish').length > 0);
  if (dispatch === undefined || jobs.length === 0) return [];
  const input =
    workflow.inputs.find(({ key }) => rehearsalName.test(key)) ??
    workflow.inputs.find(({ key }) => liveName.test(key));
  if (input !== undefined) return faultsOf(input, scene);
  const message = 'a start by hand has no input that asks for a rehearsal alone';
  // Where publishing waits for a rehearsal in any case, the input only guards against a hasty start.
  const details = isRehearsedAnyway(jobs) ? { severity: 'warning' as const } : {};
  return [finding('WORKFLOW_REHEARSAL_INPUT', message, dispatch.spot, details)];
};
