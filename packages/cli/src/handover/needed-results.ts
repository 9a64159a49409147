import { resolve } from 'node:path';
import { compactJson, fail, isAnchor, isRecord } from '@lockstep/core';
import { writeOutput } from '../evidence-files.ts';
import type { World } from '../world.ts';

/** A result as it lies in the output folder. */
export interface NeededResult {
  readonly file: string;
  readonly text: string;
}

/**
 * Which files a job may have left, by how its id begins. The id is the workflow's word, and what the job says of itself
 * counts for nothing: gates and rehearsals run the project's code, which could say that a preflight went well.
 */
const filesByJob: readonly (readonly [job: RegExp, file: RegExp])[] = [
  [/^gates-host$/, /^gates-host\.json$/],
  [/^gates?(?!-host$)/, /^gates(?!-host\.json$)(-[a-z0-9-]{1,40})?\.json$/],
  [/^rehearse/, /^rehearsal\.json$/],
  [/^preflight/, /^preflight(-[a-z][a-z0-9-]{0,39})?\.json$/],
  [/^install/, /^install-[a-z][a-z0-9-]{0,39}\.json$/],
];

function invalid(message: string, cause?: unknown): Error {
  return fail('RESULT_INVALID', message, { cause });
}

function objectIn(text: string, what: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch (cause) {
    throw invalid(`${what} is no JSON`, cause);
  }
  throw invalid(`${what} is no JSON object`);
}

function filesOf(job: string, result: string): readonly NeededResult[] {
  const allowed = filesByJob.find(([pattern]) => pattern.test(job))?.[1];
  if (allowed === undefined) return [];
  return Object.entries(objectIn(result, `the result of the job ${job}`)).map(([file, content]) => {
    if (allowed.test(file)) return { file, text: compactJson(content) };
    throw invalid(`the job ${job} brings ${JSON.stringify(file.slice(0, 80))}, which is not its to bring`);
  });
}

// What a job that failed or was skipped has as an output differs between servers; none of it is asked for.
function outputOf(need: unknown, name: string): string {
  if (!isRecord(need) || need.result !== 'success' || !isRecord(need.outputs)) return '';
  const value = need.outputs[name];
  return typeof value === 'string' ? value : '';
}

function jobsIn(needs: string): readonly (readonly [string, unknown])[] {
  return Object.entries(objectIn(needs, 'the input “results”'));
}

/**
 * The results in what a runner says of the jobs that a job needs: the context `needs`, as JSON.
 * @throws LockstepError `RESULT_INVALID` for something else, for a result that its job cannot have, and for two of one
 * name.
 */
export function resultsIn(needs: string): readonly NeededResult[] {
  const found = jobsIn(needs).flatMap(([job, need]) => {
    const result = outputOf(need, 'result');
    return result === '' ? [] : filesOf(job, result);
  });
  const names = found.map(({ file }) => file);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw invalid(`two jobs bring ${twice}`);
  return found;
}

/**
 * Where the jobs that a job needs left the ledger: their outputs `ledger-anchor`.
 * @throws LockstepError `RESULT_INVALID` for something else.
 */
export function tipsOfNeeds(needs: string | undefined): readonly string[] {
  const jobs = needs === undefined ? [] : jobsIn(needs);
  return jobs.flatMap(([job, need]) => {
    const anchor = outputOf(need, 'ledger-anchor');
    if (anchor === '' || isAnchor(anchor)) return anchor === '' ? [] : [anchor];
    throw invalid(`the job ${job} names no entry of a ledger, but ${JSON.stringify(anchor.slice(0, 80))}`);
  });
}

/**
 * Puts the results of earlier jobs where `record` looks for them; they are checked there as files are.
 * @returns how many there are.
 * @throws LockstepError `RESULT_INVALID`.
 */
export async function placeResults(
  needs: string | undefined,
  dir: string,
  { cwd }: Pick<World, 'cwd'>,
): Promise<number> {
  const results = needs === undefined ? [] : resultsIn(needs);
  const folder = resolve(cwd, dir);
  for (const { file, text } of results) await writeOutput(folder, file, text);
  return results.length;
}
