import { exceptionProblems, LockstepError, type Report } from '@lockstep/core';
import { checkProject, type ReleaseTarget, resolveTarget } from '@lockstep/engine';
import { checkApprovers } from '../gates/approvers.ts';
import { inspectMetadata } from '../metadata/inspection.ts';
import { distinctFaults, versionRowsOf } from '../metadata/version-check.ts';
import type { VersionRow } from '../output/version-table.ts';
import { inspectProject, narrowed } from '../project.ts';
import type { Run } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** A report with the table of versions. */
export interface CheckReport extends Report {
  readonly versions: readonly VersionRow[];
  /** What could not be asked. */
  readonly notes: readonly string[];
}

/** Checks configuration, versions, tag, CHANGELOG, pins, patterns and built files; all problems at once. */
export const runCheck: Run = async (options, world) => {
  const { dir, target: named, sourceOnly, workflows, security } = options;
  const { project: whole, problems: faults } = await inspectProject(dir, world);
  const project = narrowed(whole, options.packages);
  const { config, locate } = project;
  const git = await project.workspace.git();
  const target = targetOf(() => resolveTarget(config, git, named), named);
  const [checked, { versions, problems }, approvers] = await Promise.all([
    checkProject(project, { version: target?.version, of: target, sourceOnly }),
    inspectMetadata(project, { target, workflows, security }, world),
    checkApprovers(project, world),
  ]);
  const { report, exit } = reportWithoutChannels('check', [
    ...faults,
    ...exceptionProblems(config.gates, config.except, locate),
    ...distinctFaults(checked.problems, versions),
    ...problems,
    ...approvers.problems,
  ]);
  const full: CheckReport = { ...report, versions: versionRowsOf(versions), notes: approvers.notes };
  return { report: full, exit };
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
