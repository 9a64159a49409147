import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { ActLine } from './act-log.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

const gateOfTemplates = 'npm ci && npm test';

/** A template with a gate that is quick, as callers replace it by their own. */
export function withGate(gate: string): (text: string) => string {
  return (text) => {
    if (!text.includes(gateOfTemplates)) throw new Error(`the template has no gate “${gateOfTemplates}”`);
    return text.replace(gateOfTemplates, gate);
  };
}

/** The publishing workflow without its rehearsal, as it may be when the ledger holds one. */
export function withoutRehearsal(text: string): string {
  const document: Workflow = parse(text);
  const { rehearse: _, publish, ...others } = document.jobs;
  if (publish === undefined) throw new Error('the workflow has no job publish');
  const steps = publish.steps.filter((step) => step.with?.name !== 'rehearsal');
  return stringify({ ...document, jobs: { ...others, publish: { ...publish, needs: 'resolve', steps } } });
}

const printed = z.record(z.string(), z.string());

/** The workflow with a last step in a job, which prints outputs of the job’s steps: by name, an expression each. */
export function telling(job: string, outputs: Readonly<Record<string, string>>): (text: string) => string {
  return (text) => {
    const document: Workflow = parse(text);
    const known = document.jobs[job];
    if (known === undefined) throw new Error(`the workflow has no job ${job}`);
    const values = Object.entries(outputs).map(
      ([name, expression]) => `${JSON.stringify(name)}: \${{ toJSON(${expression}) }}`,
    );
    const step = {
      if: 'always()',
      run: `printf 'told by ${job} %s\\n' "$TOLD"`,
      env: { TOLD: `{ ${values.join(', ')} }` },
    };
    const steps = [...known.steps, step];
    return stringify({ ...document, jobs: { ...document.jobs, [job]: { ...known, steps } } });
  };
}

/** What a job told. */
export function toldBy(job: string, lines: readonly ActLine[]): Readonly<Record<string, string>> {
  const text = lines
    .map(({ msg }) => new RegExp(`^told by ${job} (\\{.*\\})`).exec(msg.trim())?.[1])
    .find(Boolean);
  return printed.parse(JSON.parse(text ?? '{}'));
}
