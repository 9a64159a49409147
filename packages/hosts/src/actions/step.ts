import { randomUUID } from 'node:crypto';
import { error, setOutput, setSecret, summary, warning } from '@actions/core';
import type { Problem, Secret } from '@lockstep/core';
import { reveal } from '@lockstep/core';
import type { Environment } from '../environment.ts';
import { formsOf } from '../redaction.ts';
import { variableOf } from './inputs.ts';

/** A step of a workflow: what its runner gave, and what it can be told. */
export interface Step {
  readonly env: Environment;
  /** The folder that relative paths start from: the job's workspace. */
  readonly cwd: string;
  /** The variables that hold the inputs of the step's own action. */
  readonly inputVariables: readonly string[];
  write(text: string): void;
  /** Has the runner hide secrets in all that follows, in every form they may take. */
  mask(secrets: Iterable<Secret>): void;
  /** Does some work during which the runner obeys no command that appears in the log. */
  withoutCommands<T>(work: () => Promise<T>): Promise<T>;
  /** Shows problems at their places; files are relative to the workspace. */
  annotate(problems: readonly Problem[]): void;
  setOutputs(values: Readonly<Record<string, string>>): void;
  /** Adds Markdown to the job's summary, where the server has one. */
  summarise(markdown: string): Promise<void>;
}

function write(text: string): void {
  process.stdout.write(text);
}

function mask(secrets: Iterable<Secret>): void {
  const forms = new Set([...secrets].flatMap((secret) => formsOf(reveal(secret))));
  for (const form of forms) setSecret(form);
}

/** While the runner obeys no command: the word that lets it again. */
let silence: string | undefined;

// A secret that comes up meanwhile has to be told to the runner all the same, before anything shows it.
function maskNow(secrets: Iterable<Secret>): void {
  const word = silence;
  if (word !== undefined) write(`\n::${word}::\n`);
  mask(secrets);
  if (word !== undefined) write(`::stop-commands::${word}\n`);
}

// Builds and packages print what they like, and a line that begins with :: is an order to the runner.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
async function withoutCommands<T>(work: () => Promise<T>): Promise<T> {
  const token = randomUUID();
  write(`::stop-commands::${token}\n`);
  silence = token;
  try {
    return await work();
  } finally {
    silence = undefined;
    write(`\n::${token}::\n`);
  }
}

function annotate(problems: readonly Problem[]): void {
  for (const { code, message, where = {}, remedy, severity } of problems) {
    const { file, line, column } = where;
    const show = severity === 'warning' ? warning : error;
    show(`${message}\n${remedy}`, {
      title: code,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    });
  }
}

function setOutputs(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
}

/** GitHub drops a summary of a step that is longer than 1 MiB; in characters, leaving room for the encoding. */
const longestSummary = 300_000;

async function summarise(markdown: string): Promise<void> {
  if ((process.env.GITHUB_STEP_SUMMARY ?? '') === '') return;
  const cut = markdown.length > longestSummary ? '\n\n… the report holds the rest.\n' : '\n';
  await summary.addRaw(`${markdown.slice(0, longestSummary)}${cut}`).write();
}

/** The step that this process runs, for an action with these inputs. */
export function currentStep(inputs: readonly string[]): Step {
  return {
    env: process.env,
    cwd: process.cwd(),
    inputVariables: inputs.map(variableOf),
    write,
    mask: maskNow,
    withoutCommands,
    annotate,
    setOutputs,
    summarise,
  };
}
