import { parse } from 'yaml';
import { readRepositoryFile } from '../architecture/repository.ts';

/** What a job of a template may do. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

export interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface TemplateJob {
  readonly name?: string;
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly environment?: string;
  readonly permissions: Permissions;
  readonly steps?: readonly Step[];
  readonly secrets?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

/** The part of a workflow that says who may do what. */
export interface TemplateWorkflow {
  readonly on: Readonly<Record<string, { readonly inputs?: object; readonly secrets?: object } | null>>;
  readonly permissions: object;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': unknown };
  readonly jobs: Readonly<Record<string, TemplateJob>>;
}

/** Reads a workflow of this repository. */
export const readWorkflow = (path: string): TemplateWorkflow => parse(readRepositoryFile(path));

/** Jobs that may write a scope. */
export function writersOf({ jobs }: TemplateWorkflow, scope: string): readonly string[] {
  return Object.keys(jobs).filter((id) => jobs[id]?.permissions[scope] === 'write');
}

/** Jobs with a step that uses one of our actions, or a command of the root action. */
export function jobsThat({ jobs }: TemplateWorkflow, deed: string): readonly string[] {
  const does = ({ uses = '', with: given }: Step) => uses.includes(`/${deed}@`) || given?.command === deed;
  return Object.keys(jobs).filter((id) => jobs[id]?.steps?.some(does));
}

/** The last step of a job. */
export function lastStepOf({ jobs }: TemplateWorkflow, id: string): Step | undefined {
  return jobs[id]?.steps?.at(-1);
}

/** All jobs that a job waits for, directly or through others. */
export function ancestorsOf({ jobs }: TemplateWorkflow, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [jobs[id]?.needs ?? []].flat();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...[jobs[next]?.needs ?? []].flat());
  }
  return found;
}
