import { type Changes, type Example, textOf } from './mutation.ts';

/** A changed workflow, and the line that the fault stands in. */
export interface WorkflowEdit {
  readonly changes: Changes;
  readonly line: number;
}

/** A workflow as lines, with the extent of each job. */
export interface WorkflowText {
  readonly file: string;
  readonly lines: readonly string[];
  /** The line that begins a job, from 1. */
  jobLine(job: string): number;
  /** The line of the first text in a job that fits, from 1. */
  lineIn(job: string, pattern: RegExp): number;
  /** Every line that fits, from 1. */
  linesWith(pattern: RegExp): readonly number[];
  /** Replaces a part of a line. */
  replace(line: number, pattern: RegExp | string, by: string): WorkflowEdit;
  /** Puts lines below one; the fault stands in the first of them, or so many lines further down. */
  insert(below: number, put: readonly string[], fault?: number): WorkflowEdit;
}

function extentOf(lines: readonly string[], job: string): readonly [first: number, end: number] {
  const first = lines.findIndex((line) => line.startsWith(`  ${job}:`));
  if (first === -1) throw new Error(`there is no job ${job}`);
  const next = lines.findIndex((line, at) => at > first && /^ {0,2}[A-Za-z]/.test(line));
  return [first, next === -1 ? lines.length : next];
}

/** Reads a workflow of an example as lines. */
export function workflowText(example: Example, file: string): WorkflowText {
  const lines = textOf(example, file).split('\n');
  const to = (changed: readonly string[]): Changes => ({ [file]: changed.join('\n') });
  return {
    file,
    lines,
    jobLine: (job) => extentOf(lines, job)[0] + 1,
    lineIn(job, pattern) {
      const [first, end] = extentOf(lines, job);
      const at = lines.findIndex((line, index) => index > first && index < end && pattern.test(line));
      if (at === -1) throw new Error(`nothing in the job ${job} of ${file} fits ${pattern}`);
      return at + 1;
    },
    linesWith: (pattern) => lines.flatMap((line, at) => (pattern.test(line) ? at + 1 : [])),
    replace(line, pattern, by) {
      const before = lines[line - 1] ?? '';
      const after = before.replace(pattern, () => by);
      if (after === before) throw new Error(`${file}:${line} stays as it was`);
      return { changes: to(lines.with(line - 1, after)), line };
    },
    insert: (below, put, fault = 0) => ({
      changes: to(lines.toSpliced(below, 0, ...put)),
      line: below + 1 + fault,
    }),
  };
}
