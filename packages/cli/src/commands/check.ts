import { LockstepError } from '@lockstep/core';
import { checkProject, resolveTarget } from '@lockstep/engine';
import { inspectProject } from '../project.ts';
import type { Run } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** Checks configuration, manifests, patterns and built files; all problems at once. */
export const runCheck: Run = async ({ dir, target, sourceOnly }, world) => {
  const { project, problems: faults } = await inspectProject(dir, world);
  const git = await project.workspace.git();
  const version = versionOf(() => resolveTarget(project.config, git, target).version, target);
  const { problems } = await checkProject(project, { version, sourceOnly });
  return reportWithoutChannels('check', [...faults, ...problems]);
};

// Before the tag is made there is no version to compare with; a target that was named has to make sense.
function versionOf(resolve: () => string, named: string | undefined): string | undefined {
  try {
    return resolve();
  } catch (error) {
    if (named !== undefined || !(error instanceof LockstepError)) throw error;
    return undefined;
  }
}
