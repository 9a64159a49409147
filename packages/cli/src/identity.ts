import { randomBytes } from 'node:crypto';
import type { RunIdentity, Seal } from '@lockstep/core';
import { accountName, type Environment } from '@lockstep/hosts';
import type { Options } from './options.ts';

function workflowRun(env: Environment): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  if (server === undefined || repository === undefined || id === undefined) return undefined;
  return `${server}/${repository}/actions/runs/${id}`;
}

/** Which attempt at the workflow run this is; 1 outside of one. */
export function attemptOf(env: Environment): number {
  const attempt = Number(env.GITHUB_RUN_ATTEMPT);
  return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}

/** The accounts that started a workflow's run: whoever did so first, and whoever started it again. */
export function startersOf({ GITHUB_ACTOR: first, GITHUB_TRIGGERING_ACTOR: again }: Environment) {
  return [first, again].flatMap((login) => login?.trim() || []);
}

/** Which run this is, and who answers for it. Jobs of one workflow run are one run. */
export function identify({ operator }: Options, env: Environment): RunIdentity {
  const workflow = workflowRun(env);
  const run =
    workflow === undefined
      ? `local-${randomBytes(8).toString('hex')}`
      : `${workflow}/attempts/${attemptOf(env)}`;
  const actor =
    operator ?? env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR ?? env.USER ?? env.LOGNAME ?? env.USERNAME;
  return { run, operator: actor?.trim() || accountName() };
}

// `owner/name/.github/workflows/release.yml@refs/tags/v1.0.0`; servers without it name the file as the workflow.
function workflowFile({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: name = '' }: Environment) {
  const file = /\/([^/@]+\.ya?ml)@/.exec(ref)?.[1];
  return file ?? (/^[^/@\s]+\.ya?ml$/.test(name) ? name : undefined);
}

/** Which build run a seal names. */
export function identifyBuild(env: Environment): Seal['build'] {
  const run = workflowRun(env);
  const workflow = run === undefined ? undefined : workflowFile(env);
  return { run: run ?? 'local', attempt: attemptOf(env), ...(workflow !== undefined && { workflow }) };
}
