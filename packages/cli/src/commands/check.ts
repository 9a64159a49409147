import { LockstepError, type Problem } from '@lockstep/core';
import { checkProject, type ReleaseTarget, resolveTarget } from '@lockstep/engine';
import { inspectProject } from '../project.ts';
import type { Run } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** Checks configuration, manifests, patterns and built files; all problems at once. */
export const runCheck: Run = async ({ dir, target: named, sourceOnly }, world) => {
  const { project, problems: faults } = await inspectProject(dir, world);
  const git = await project.workspace.git();
  const target = targetOf(() => resolveTarget(project.config, git, named), named);
  const { problems } = await checkProject(project, { version: target?.version, of: target, sourceOnly });
  const found: readonly Problem[] = [...faults, ...problems];
  return reportWithoutChannels('check', found);
};

// Before the tag is made there is no version to compare with; a target that was named has to make sense.
function targetOf(resolve: () => ReleaseTarget, named: string | undefined): ReleaseTarget | undefined {
  try {
    return resolve();
  } catch (error) {
    if (named !== undefined || !(error instanceof LockstepError)) throw error;
    return undefined;
  }
}
