import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../architecture/repository.ts';
import type { Checkout } from '../support/checkout.ts';
import type { Variables } from '../support/lockstep.ts';
import { toolchains } from '../support/polyglot/toolchains.ts';
import { dispatch, pins, type WorkflowRun } from './act.ts';
import { artifactsVariable, originVariable, serverActions } from './hosts-actions.ts';

/** Several runs of act take a minute, and on a machine that is busy with other tests several; in milliseconds. */
export const longestRunsMs = 400_000;

/** A server that has the repository of a release and runs its workflows. */
export interface WorkflowHost {
  /** `owner/name` */
  readonly repository: string;
  /** The address of the repository for git. */
  readonly origin: string;
  /** The token of every job. */
  readonly token: string;
  /** What the server tells all jobs of a workflow’s file. */
  variables(file: string, ref: string): Variables;
  /** What a runner adds for the jobs of one run. */
  runner(run: number): Variables;
  /** Adds the run of a build for a tag, as the server shows it once it has ended, by default well; gives its id. */
  addBuild(commit: string, tag?: string, conclusion?: 'success' | 'failure'): number;
  /** Lets the API show what runs have stored so far. */
  show(): void;
}

/** One start of a workflow. */
export interface Start {
  /** The workflow’s file, from the root of this repository; with a text of its own only its name counts. */
  readonly workflow: string;
  /** The workflow as a repository has it, where that is no file of ours. */
  readonly text?: string;
  readonly run: number;
  readonly attempt?: number;
  readonly inputs?: Variables;
  /** The branch or tag that it is started on; default: the branch. */
  readonly ref?: string;
  /** Changes what callers change in their copy. */
  readonly edit?: (workflow: string) => string;
  /** More of the runner’s environment. */
  readonly env?: Variables;
}

/** Starts workflows of a host with act. */
export interface Runner {
  /** By default in the first checkout; runs at the same time need one each. */
  start(start: Start, checkout?: Checkout): Promise<WorkflowRun>;
  close(): Promise<void>;
}

/** A runner; secrets reach its jobs as those of the repository do. */
export async function createRunner(
  checkout: Checkout,
  host: WorkflowHost,
  secrets: Variables,
  suite: string,
): Promise<Runner> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-runner-'));
  const secretFile = join(folder, 'secrets');
  const known = { ...secrets, GITHUB_TOKEN: host.token };
  const lines = Object.entries(known).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(secretFile, lines.join(''));
  return {
    async start(
      { workflow, text: own, run, attempt = 1, inputs = {}, ref = 'refs/heads/main', edit, env },
      place = checkout,
    ) {
      const text = own ?? (await readFile(join(root, workflow), 'utf8'));
      const apart = await mkdtemp(join(folder, 'run-'));
      const file = join(apart, basename(workflow));
      await writeFile(file, edit === undefined ? text : edit(text));
      const told: Variables = { ...host.variables(basename(workflow), ref), GITHUB_REF: ref };
      const server = told.GITHUB_SERVER_URL ?? '';
      return dispatch(place, {
        ...{ workflow: file, inputs, secretFile, suite, as: { run, attempt } },
        options: [
          ...(await serverActions(
            join(apart, 'actions'),
            text,
            server,
            pins.map((pin) => `${pin}=${suite}`),
          )),
          ...['--actor', 'ada'],
          ...Object.entries(told).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ],
        env: {
          ...toolchains(),
          ...host.runner(run),
          [originVariable]: host.origin,
          [artifactsVariable]: join(folder, 'artifacts'),
          ...env,
        },
      });
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
