import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { filesMatching, readRepositoryFile, root } from '../architecture/repository.ts';
import type { Checkout } from '../support/checkout.ts';
import { environmentOf, type Variables } from '../support/lockstep.ts';
import { type ActLine, parseLines } from './act-log.ts';

/** The runner of workflows on this machine. */
export const actProgram = join(root, '.cache/tools/bin/act');

/** Whether to go without act: where it could not be installed, except in CI, which has to have it. */
export const lacksAct = !existsSync(actProgram) && process.env.CI !== 'true';

/** One start of a workflow by hand. */
export interface Dispatch {
  /** Path of the workflow's file. */
  readonly workflow: string;
  readonly inputs: Variables;
  /** Path of a file with one NAME=value a line. */
  readonly secretFile?: string;
  /** Path of a folder that stands for the actions' own repository. */
  readonly suite: string;
  /** More of the runner's environment, which its jobs inherit. */
  readonly env?: Variables;
  /** As which run of the server it counts; by default the first attempt of the first. */
  readonly as?: RunNumber;
  /** Further options of act. */
  readonly options?: readonly string[];
}

export interface RunNumber {
  readonly run: number;
  readonly attempt: number;
}

export interface WorkflowRun {
  readonly exit: number | null;
  /** Everything that act printed. */
  readonly output: string;
  readonly lines: readonly ActLine[];
}

// Whatever holds references of the suite: what is run here, and what that calls.
const referring =
  /^(?:workflows-templates\/.*|\.github\/workflows\/lockstep-[^/]+|tests\/workflows\/[^/]+)\.ya?ml$/;
// By the name of one of the suite's actions or workflows the repository is known.
const ownAction =
  /\buses: +([\w.-]+\/[\w.-]+)\/(?:actions\/(?:resolve-build|verify-metadata)|\.github\/workflows\/lockstep-)/g;

function pinsOf(texts: readonly string[]): readonly string[] {
  const all = texts.join('\n');
  const slugs = new Set([...all.matchAll(ownAction)].map(([, slug = '']) => slug));
  const named = [...all.matchAll(/\buses: +([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40})/g)];
  const own = named.filter(([, slug = '']) => slugs.has(slug));
  return [...new Set(own.map(([, slug, commit]) => `${slug}@${commit}`))];
}

/** What callers pin: zeros until a release is stamped, then the commits of its actions and of its workflows. */
export const pins: readonly string[] = pinsOf(filesMatching(referring).map(readRepositoryFile));

/** What callers pin of the actions. */
export const pin: string = pinsOf([readRepositoryFile('workflows-templates/github/release.yml')])[0] ?? '';

function argumentsOf({ workflow, inputs, secretFile, suite, as, options = [] }: Dispatch): readonly string[] {
  const numbers = as ? [`GITHUB_RUN_ID=${as.run}`, `GITHUB_RUN_ATTEMPT=${as.attempt}`] : [];
  return [
    'workflow_dispatch',
    '--json',
    // Leaves the hiding of secrets to the actions, so that a test sees whether they do it.
    '--insecure-secrets',
    ...['--workflows', workflow],
    // Jobs run on this machine itself, without containers; no server of act's own is needed.
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server'],
    ...pins.flatMap((pin) => ['--local-repository', `${pin}=${suite}`]),
    ...(secretFile === undefined ? [] : ['--secret-file', secretFile]),
    ...numbers.flatMap((number) => ['--env', number]),
    ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ...options,
  ];
}

/** Runs a workflow in a checkout, whose home and temporary folder take all that act leaves. */
export async function dispatch(checkout: Checkout, request: Dispatch): Promise<WorkflowRun> {
  const child = spawn(actProgram, argumentsOf(request), {
    cwd: checkout.folder,
    env: environmentOf(checkout, request.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const [stdout, stderr, exit] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { exit, output: stdout + stderr, lines: parseLines(stdout + stderr) };
}
