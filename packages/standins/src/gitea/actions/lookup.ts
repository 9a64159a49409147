import { numberParam, type RepositoryCall } from '../http/call.ts';
import { refusals } from '../http/refusal.ts';
import type { StoredRun } from '../world/run.ts';

/** The run that a path names by its number. */
export function runOf(call: RepositoryCall): StoredRun {
  const run = call.repository.runs.get(numberParam(call, 'run'));
  if (run === undefined) throw refusals.notFound();
  return run;
}
