import { type Problem, problem } from '@lockstep/core';
import type { PythonProject } from './project.ts';

/** A project that has no version as a text and does not say that something computes it cannot be built. */
export function missingVersion({ version, where, exemption }: PythonProject): readonly Problem[] {
  if (version !== undefined || exemption !== undefined) return [];
  return [problem('MANIFEST_INVALID', `${where.file} declares a package without a version`, { where })];
}
