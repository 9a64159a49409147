import { type Config, type ErrorCode, type Problem, problem } from '@lockstep/core';
import type { LockstepCall } from './deeds/lockstep-call.ts';
import type { StepDeeds } from './deeds/step-deeds.ts';
import { type SecretUse, storedSecretsIn } from './document/expression.ts';
import { allTexts, childOf, type DocumentNode, entryOf, type Spot, textNode } from './document/node.ts';
import type { Workflow } from './model.ts';
import type { WorkflowRepository } from './repository.ts';
import type { RunJob, WorkflowRun } from './run.ts';

/** One workflow file, and what the rules need to know around it. */
export interface Scene {
  readonly config: Config;
  readonly repository: WorkflowRepository;
  readonly run: WorkflowRun;
  readonly workflow: Workflow;
  /** The file’s own jobs. */
  readonly jobs: readonly RunJob[];
  /** Whether it takes part in a release, or is called by one that does. */
  readonly isRelease: boolean;
  readonly publishes: boolean;
  /** Names of secrets that publish to the channels. */
  readonly credentials: ReadonlySet<string>;
}

/** Looks at one workflow file. */
export type Rule = (scene: Scene) => readonly Problem[];

/** A problem at a place of a workflow file. */
export function finding(
  code: ErrorCode,
  message: string,
  where: Spot,
  details: Partial<Pick<Problem, 'severity' | 'remedy'>> = {},
): Problem {
  return problem(code, message, { where: { ...where }, ...details });
}

/** The same, but a warning where no release depends on the file. */
export function findingIn(scene: Scene, code: ErrorCode, message: string, where: Spot): Problem {
  return finding(code, message, where, scene.isRelease ? {} : { severity: 'warning' });
}

/** A call in its step. */
export interface PlacedCall {
  readonly call: LockstepCall;
  readonly step: StepDeeds;
  /** The position of the step in its job. */
  readonly index: number;
}

export function callsOf({ steps }: RunJob, ...commands: readonly string[]): readonly PlacedCall[] {
  return steps.flatMap((step, index) =>
    step.calls
      .filter(({ command }) => command !== undefined && commands.includes(command))
      .map((call) => ({ call, step, index })),
  );
}

const duties = ['publish', 'preflight', 'record', 'store'];

/** Whether a job does what needs a credential. */
export function hasDuty(job: RunJob): boolean {
  return callsOf(job, ...duties).length > 0 || job.steps.some(({ foreign }) => foreign.length > 0);
}

const releasing = [...duties, 'seal', 'resolve-build', 'rehearse', 'install', 'verify', 'report'];

export function isReleaseJob(job: RunJob): boolean {
  return callsOf(job, ...releasing).length > 0 || job.steps.some(({ foreign }) => foreign.length > 0);
}

export function isPublishJob(job: RunJob): boolean {
  return callsOf(job, 'publish').length > 0 || job.steps.some(({ foreign }) => foreign.length > 0);
}

/** The secrets that reach a job, through its file and through composite actions that it uses. */
export function secretsOf({ job, steps }: RunJob): readonly SecretUse[] {
  const own = new Set(job.steps);
  const inner = steps.filter(({ step }) => !own.has(step)).flatMap(({ step }) => storedSecretsIn(step.node));
  return [...storedSecretsIn(job.node), ...inner];
}

/** Names under which the configuration reads credentials from the environment. */
function environmentNames({ channels, ledger }: Config): readonly string[] {
  return [...channels.map(({ settings }) => settings.token), ledger.token].flatMap((token) =>
    token !== undefined && 'env' in token ? token.env : [],
  );
}

const ownTokens = new Set(['GITHUB_TOKEN', 'GITEA_TOKEN', 'FORGEJO_TOKEN']);

function mapsIn(node: DocumentNode): readonly DocumentNode[] {
  if (node.kind === 'map') return [node, ...node.entries.flatMap(({ value }) => mapsIn(value))];
  return node.kind === 'list' ? node.items.flatMap(mapsIn) : [];
}

/** Names of secrets that stand for a channel’s credential: `NPM_TOKEN: ${{ secrets.ACME_NPM }}` names another. */
export function credentialsOf(config: Config, jobs: readonly RunJob[]): ReadonlySet<string> {
  const names = environmentNames(config).filter((name) => !ownTokens.has(name));
  const maps = jobs.filter(hasDuty).flatMap(({ steps }) => steps.flatMap(({ step }) => mapsIn(step.node)));
  const mapped = maps.flatMap((map) => names.flatMap((name) => storedSecretsIn(childOf(map, name))));
  const others = mapped.flatMap((use) => (use.kind === 'named' ? use.name : []));
  return new Set([...names, ...others].map((name) => name.toUpperCase()));
}

/** The condition of a job or a step, as one expression. */
export function conditionOf(condition: { readonly text: string } | undefined): string {
  return (condition?.text ?? '')
    .trim()
    .replace(/^\$\{\{(.*)\}\}$/s, '$1')
    .trim();
}

/** The level of a scope that a job has, from its own permissions or its workflow’s. */
export function permissionOf({ job, workflow }: RunJob, scope: string): string | undefined {
  const given = entryOf(job.node, 'permissions') ?? entryOf(workflow.root, 'permissions');
  if (given === undefined) return undefined;
  const all = textNode(given.value)?.text;
  if (all !== undefined) return /-all$/.test(all) ? all.replace('-all', '') : 'none';
  return textNode(childOf(given.value, scope))?.text ?? 'none';
}

/** Whether a value mentions the token that the server makes for the job. */
export function mentionsJobToken(node: DocumentNode | undefined): boolean {
  return allTexts(node).some(({ text }) =>
    /\b(github|gitea|forgejo)\.token\b|secrets\.(GITHUB|GITEA|FORGEJO)_TOKEN\b/i.test(text),
  );
}
