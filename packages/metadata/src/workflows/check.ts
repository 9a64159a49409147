import type { Config, Problem } from '@lockstep/core';
import type { Tree } from '../tree.ts';
import { printable } from './printable.ts';
import { readWorkflows, type WorkflowRepository } from './repository.ts';
import { credentialNotKept, fullHistory } from './rules/checkout.ts';
import { concurrency } from './rules/concurrency.ts';
import { foreignPublishing } from './rules/foreign.ts';
import { ownIdentity } from './rules/identity.ts';
import {
  missingWorkflow,
  preflightFirst,
  rehearsalFirst,
  resolvedBuild,
  sealingWorkflow,
  separateJobs,
  undecided,
} from './rules/order.ts';
import { leastPermissions, permissionsSaid } from './rules/permissions.ts';
import { pinned } from './rules/pinned.ts';
import { rehearsalInput } from './rules/rehearsal-input.ts';
import { namedSecrets, noCaches, noSecretsForPullRequests, secretsApart } from './rules/secrets.ts';
import { noInjection, noStrangersCode } from './rules/strangers.ts';
import { publishingTriggers, sealingTriggers, targetInput } from './rules/triggers.ts';
import { runsOf, type WorkflowRun } from './run.ts';
import { callsOf, credentialsOf, isPublishJob, isReleaseJob, type Rule, type Scene } from './scene.ts';

/** Every rule: a new one is a function and a line here. */
const rules: readonly Rule[] = [
  publishingTriggers,
  sealingTriggers,
  targetInput,
  rehearsalInput,
  sealingWorkflow,
  resolvedBuild,
  rehearsalFirst,
  preflightFirst,
  separateJobs,
  undecided,
  concurrency,
  permissionsSaid,
  leastPermissions,
  namedSecrets,
  secretsApart,
  noCaches,
  noSecretsForPullRequests,
  noStrangersCode,
  noInjection,
  pinned,
  ownIdentity,
  credentialNotKept,
  fullHistory,
  foreignPublishing,
];

interface Given {
  readonly tree: Tree;
  readonly config: Config;
}

function scenesOf(repository: WorkflowRepository, config: Config): readonly Scene[] {
  const runs = runsOf(repository, true);
  const isRelease = (run: WorkflowRun) =>
    run.jobs.some(isReleaseJob) || run.entry.file.endsWith(`/workflows/${config.release.workflow}`);
  const ofReleases = new Set(runs.filter(isRelease).flatMap(({ workflows }) => workflows));
  const credentials = credentialsOf(
    config,
    runs.flatMap(({ jobs }) => jobs),
  );
  return runs.map((run) => ({
    config,
    repository,
    run,
    workflow: run.entry,
    jobs: run.jobs.filter(({ callers }) => callers.length === 0),
    isRelease: ofReleases.has(run.entry),
    publishes: run.jobs.some(isPublishJob),
    credentials,
  }));
}

/** Workflow files that publish what another file is to have sealed, which is not there. */
function missingWorkflows(scenes: readonly Scene[], { config, tree }: Given): readonly Problem[] {
  const { workflow: name } = config.release;
  return scenes.flatMap(({ run, workflow }) => {
    const [resolve] = run.jobs.flatMap((job) => callsOf(job, 'resolve-build'));
    const file = `.${workflow.server}/workflows/${name}`;
    if (resolve === undefined || tree.has(file)) return [];
    return missingWorkflow(file, resolve.call.spot);
  });
}

function placeOf({ where }: Problem): readonly [string, number, number] {
  return [where?.file ?? '', where?.line ?? 0, where?.column ?? 0];
}

function byPlace(one: Problem, other: Problem): number {
  const [file, line, column] = placeOf(one);
  const [otherFile, otherLine, otherColumn] = placeOf(other);
  if (file !== otherFile) return file < otherFile ? -1 : 1;
  return line - otherLine || column - otherColumn;
}

// A workflow that two others call is looked at with each of them.
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const key = ({ code, message, where }: Problem) => JSON.stringify([code, message, where]);
  return [...new Map(problems.map((each) => [key(each), each])).values()];
}

/** Checks the workflow files of a repository; nothing in them makes it throw. */
export async function checkWorkflows(given: Given): Promise<readonly Problem[]> {
  const repository = await readWorkflows(given.tree);
  const scenes = scenesOf(repository, given.config);
  const found = scenes.flatMap((scene) => rules.flatMap((rule) => rule(scene)));
  const all = [...repository.problems, ...found, ...missingWorkflows(scenes, given)];
  return distinct(all).toSorted(byPlace).map(printable);
}
