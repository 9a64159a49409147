import { exceptionProblems, LockstepError, type Outcome, type Report } from '@lockstep/core';
import { checkProject, type ReleaseTarget, resolveTarget } from '@lockstep/engine';
import { reportWithoutChannels } from '../commands/reports.ts';
import { checkApprovers } from '../gates/approvers.ts';
import type { Options } from '../options.ts';
import type { VersionRow } from '../output/version-table.ts';
import { inspectProject, narrowed } from '../project.ts';
import type { World } from '../world.ts';
import type { EarlyAnswers } from './early-answers.ts';
import { inspectMetadata } from './inspection.ts';
import { distinctFaults, versionRowsOf } from './version-check.ts';

/** A report with the table of versions. */
export interface CheckReport extends Report {
  readonly versions: readonly VersionRow[];
  /** What could not be asked. */
  readonly notes: readonly string[];
}

/** Checks everything that can be checked of a project before anything is published, side by side. */
export async function checkEverything(
  options: Options,
  world: World,
  early: EarlyAnswers,
): Promise<Outcome<CheckReport>> {
  const { dir, target: named, sourceOnly, workflows, security } = options;
  const { project: whole, problems: faults } = await inspectProject(dir, world);
  const project = narrowed(whole, options.packages);
  const { config, locate } = project;
  const git = await early.state;
  const target = targetOf(() => resolveTarget(config, git, named), named);
  const [checked, { versions, problems }, approvers] = await Promise.all([
    checkProject(project, { version: target?.version, of: target, sourceOnly }),
    inspectMetadata(project, { target, workflows, security }, early, world),
    checkApprovers(project, world),
  ]);
  const { report, exit } = reportWithoutChannels('check', [
    ...faults,
    ...exceptionProblems(config.gates, config.except, locate),
    ...distinctFaults(checked.problems, versions),
    ...problems,
    ...approvers.problems,
  ]);
  return { report: { ...report, versions: versionRowsOf(versions), notes: approvers.notes }, exit };
}

// Before the tag is made there is no version to compare with; a target that was named has to make sense.
function targetOf(resolve: () => ReleaseTarget, named: string | undefined): ReleaseTarget | undefined {
  try {
    return resolve();
  } catch (error) {
    if (named !== undefined || !(error instanceof LockstepError)) throw error;
    return undefined;
  }
}
