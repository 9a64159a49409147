import { exitCodeOf, LockstepError, type Problem, problem } from '@lockstep/core';
import { type InputSchemas, type Inputs, readInputs } from './inputs.ts';
import { currentStep, type Step } from './step.ts';

function problemsOf(cause: unknown): readonly Problem[] {
  if (cause instanceof LockstepError) return cause.problems;
  return [problem('INTERNAL', cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))];
}

function reportFailure(cause: unknown, step: Step): number {
  const problems = problemsOf(cause);
  const exit = exitCodeOf(problems.map(({ severity }) => severity));
  for (const { code, message, remedy } of problems) step.write(`✗ ${code} ${message}\n  ${remedy}\n`);
  step.annotate(problems);
  step.setOutputs({ ok: 'false', exit: String(exit) });
  return exit;
}

/**
 * Runs an action: reads its inputs, does its work, and ends the process with the exit code of that work.
 * Nothing but the inputs is looked at before they are right.
 */
export async function runAction<Schemas extends InputSchemas>(
  schemas: Schemas,
  work: (inputs: Inputs<Schemas>, step: Step) => Promise<number>,
): Promise<void> {
  const step = currentStep(Object.keys(schemas));
  try {
    process.exitCode = await work(readInputs(schemas), step);
  } catch (cause) {
    process.exitCode = reportFailure(cause, step);
  }
}
