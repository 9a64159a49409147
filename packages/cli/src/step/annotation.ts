import { posix } from 'node:path';
import type { Problem } from '@lockstep/core';
import type { Redact } from '@lockstep/hosts';

/** A problem as a runner shows it: at a file of the workspace, not of the project's folder. */
export function annotationOf(problem: Problem, directory: string, redact: Redact): Problem {
  const { message, remedy, where } = problem;
  const shown = { ...problem, message: redact(message), remedy: redact(remedy) };
  if (where?.file === undefined) return shown;
  return { ...shown, where: { ...where, file: posix.join(directory.replaceAll('\\', '/'), where.file) } };
}
