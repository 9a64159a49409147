import type { Problem } from '@lockstep/core';
import { allTexts, childOf, entriesOf, textsOf } from '../document/node.ts';
import { type Trigger, triggerOf, type Workflow } from '../model.ts';
import type { RunJob } from '../run.ts';
import { ancestorsOf } from '../run.ts';
import { callsOf, conditionOf, finding, type Rule, type Scene } from '../scene.ts';

const byHand = new Set(['workflow_dispatch', 'workflow_call']);

/** Whether a `push` is one of tags alone. */
function isTagPush({ name, value }: Trigger): boolean {
  if (name !== 'push') return false;
  const filters = entriesOf(value).map(({ key }) => key);
  return textsOf(childOf(value, 'tags')).length > 0 && !filters.some((key) => key.startsWith('branches'));
}

// All parts of a condition without “or” must hold.
function demands(condition: string, pattern: RegExp): boolean {
  return !condition.includes('||') && pattern.test(condition);
}

const onlyByHand = /github\.event_name\s*==\s*'workflow_dispatch'/;
const onlyForTags = /github\.ref_type\s*==\s*'tag'|startsWith\(\s*github\.ref\s*,\s*'refs\/tags\//;

function isGuarded(job: RunJob, pattern: RegExp): boolean {
  const around = [job, ...job.callers, ...ancestorsOf(job)];
  return around.some(({ job: each }) => demands(conditionOf(each.condition), pattern));
}

function publishing({ run }: Scene): readonly RunJob[] {
  return run.jobs.filter((job) => callsOf(job, 'publish').length > 0);
}

function wrongTriggers(workflow: Workflow, isRight: (trigger: Trigger) => boolean, message: string) {
  return workflow.triggers
    .filter((trigger) => !isRight(trigger))
    .map(({ name, spot }) => finding('WORKFLOW_TRIGGER', `“${name}” starts it; ${message}`, spot));
}

/** What publishes is started by a person, or by a tag where the configuration says so. */
export const publishingTriggers: Rule = (scene) => {
  const { workflow, config, run } = scene;
  const jobs = publishing(scene);
  if (jobs.length === 0 || run.isOnlyCalled) return [];
  if (config.release.trigger === 'dispatch') {
    if (jobs.every((job) => isGuarded(job, onlyByHand))) return [];
    const message = 'with release.trigger: dispatch, only workflow_dispatch starts what publishes';
    return wrongTriggers(workflow, ({ name }) => byHand.has(name), message);
  }
  const isGuardedByTag = jobs.every((job) => isGuarded(job, onlyForTags));
  const isRight = (each: Trigger) =>
    byHand.has(each.name) || isTagPush(each) || (isGuardedByTag && each.name === 'push');
  const wrong = wrongTriggers(
    workflow,
    isRight,
    'with release.trigger: tag, the push of a tag starts what publishes',
  );
  const isCalled = triggerOf(workflow, 'workflow_call') !== undefined;
  if (wrong.length > 0 || isCalled || triggerOf(workflow, 'push') !== undefined) return wrong;
  const message = 'no push of a tag starts it, although release.trigger is tag';
  return [finding('WORKFLOW_TRIGGER', message, workflow.on)];
};

/** The workflow that seals is started by a tag, or on one. */
export const sealingTriggers: Rule = ({ workflow, config, run }) => {
  const sealing = run.jobs.filter((job) => callsOf(job, 'seal').length > 0);
  const isOurs = workflow.file.endsWith(`/workflows/${config.release.workflow}`);
  const publishes = run.jobs.some((job) => callsOf(job, 'publish').length > 0);
  if (!isOurs || publishes || sealing.length === 0 || run.isOnlyCalled) return [];
  if (sealing.every((job) => isGuarded(job, onlyForTags))) return [];
  const message = 'what is sealed is a tag: a push of tags or workflow_dispatch starts it';
  return wrongTriggers(workflow, (each) => byHand.has(each.name) || isTagPush(each), message);
};

const targetNames = /(^|[-_])(tag|target|version|release|ref|run|run-?id|build)([-_]|$)/i;

function isUsed(jobs: readonly RunJob[], name: string): boolean {
  return jobs.some(({ job }) =>
    allTexts(job.node).some(
      ({ text }) => text.includes(`inputs.${name}`) || text.includes(`inputs['${name}']`),
    ),
  );
}

/** A start by hand says which release or which build is meant. */
export const targetInput: Rule = (scene) => {
  const { workflow, run } = scene;
  const dispatch = triggerOf(workflow, 'workflow_dispatch');
  const jobs = publishing(scene);
  const isTag = scene.config.release.trigger === 'tag';
  if (dispatch === undefined || jobs.length === 0 || isTag) return [];
  const inputs = workflow.inputs.filter(({ key }) => targetNames.test(key));
  if (inputs.length === 0) {
    const message = 'a start by hand takes no input for the tag to release or the build run to publish';
    return [finding('WORKFLOW_TARGET_INPUT', message, dispatch.spot)];
  }
  if (inputs.some(({ key }) => isUsed(run.jobs, key))) return [];
  return inputs.map(
    ({ key, spot }): Problem => finding('WORKFLOW_TARGET_INPUT', `no job looks at the input “${key}”`, spot),
  );
};
