import type { Problem } from '@lockstep/core';
import { conditionValue } from '../document/condition.ts';
import { childOf, type DocumentNode, type Spot, switchOf, textNode } from '../document/node.ts';
import type { Workflow } from '../model.ts';
import type { RunJob } from '../run.ts';
import { finding, isPublishJob, type Rule } from '../scene.ts';

/** What may be cancelled by `concurrency`. */
interface Place {
  readonly concurrency: DocumentNode;
  readonly what: string;
}

function cancelling({ concurrency, what }: Place, workflow: Workflow): readonly Problem[] {
  const value = childOf(concurrency, 'cancel-in-progress');
  const cancels = switchOf(value);
  if (value === undefined || cancels === false || cancels === undefined) return [];
  const triggers = workflow.triggers.map(({ name }) => name);
  if (cancels === 'unknown' && conditionValue(textNode(value)?.text ?? '', triggers) === false) return [];
  const may = cancels === true ? 'is' : 'may be';
  return [finding('WORKFLOW_CANCELS', `${what} publishes, and ${may} cancelled by a newer run`, value.spot)];
}

function placesIn(workflow: Workflow, jobs: readonly RunJob[]): readonly Place[] {
  const whole = childOf(workflow.root, 'concurrency');
  const ofJobs = jobs.flatMap(({ job }) => {
    const concurrency = childOf(job.node, 'concurrency');
    return concurrency === undefined ? [] : { concurrency, what: `the job “${job.id}”` };
  });
  return [...(whole === undefined ? [] : [{ concurrency: whole, what: 'the workflow' }]), ...ofJobs];
}

/** A release under way is never stopped in the middle, and two do not run at once. */
export const concurrency: Rule = ({ workflow, run, publishes }) => {
  if (!publishes) return [];
  const publishing = run.jobs.filter(isPublishJob);
  const around = new Set(publishing.flatMap((job) => [job, ...job.callers]));
  const places = placesIn(
    workflow,
    [...around].filter((job) => job.workflow === workflow),
  );
  const problems = places.flatMap((place) => cancelling(place, workflow));
  // Older Gitea servers ignore the key, so nothing is gained by asking for it there.
  if (workflow.server !== 'github' || places.length > 0 || run.isOnlyCalled) return problems;
  // The workflow that is called has a group of its own.
  if (publishing.every(({ isElsewhere }) => isElsewhere === true)) return problems;
  const spot: Spot = [...around].find((job) => job.workflow === workflow)?.job.spot ?? workflow.on;
  const message = 'it publishes, and has no concurrency group, so that two runs may publish at once';
  return [...problems, finding('WORKFLOW_NO_CONCURRENCY', message, spot)];
};
