import { resolve } from 'node:path';
import {
  incidentsOf,
  LockstepError,
  type Outcome,
  problem,
  type Report,
  type Secret,
  type Severity,
} from '@lockstep/core';
import { lendHostToken } from '../builds/host-token-input.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { openProject } from '../project.ts';
import { openProjectHost } from '../triage/project-host.ts';
import type { World } from '../world.ts';
import type { Filed } from './filing.ts';
import { withTriage } from './own-triage.ts';
import { fileRelease } from './release-filing.ts';
import { type StandingRelease, standingOf } from './standing.ts';

function reportedWith({ report, exit }: StandingRelease['outcome'], filed: Filed): Outcome<Report & Extras> {
  const warning: Severity = 'warning';
  const warnings = filed.problems.map((each) => ({ ...each, severity: warning }));
  return {
    report: {
      ...report,
      notes: [...(report.notes ?? []), ...filed.notes],
      warnings: [...(report.warnings ?? []), ...warnings],
    },
    exit,
  };
}

async function file(release: StandingRelease, options: Options, world: World): Promise<Filed> {
  const project = await openProject(options.dir, world);
  const { host } = await openProjectHost(resolve(world.cwd, options.dir), world);
  const { standing, evidence } = release;
  const { GITHUB_RUN_ID: run = '' } = world.env;
  const isNews = standing !== undefined && incidentsOf(standing).length > 0;
  const attached = isNews && run !== '' ? await withTriage(evidence, host, run, project, world) : evidence;
  return fileRelease(host.issues, project.config.blocker, { ...release, evidence: attached });
}

async function fileQuietly(release: StandingRelease, options: Options, world: World): Promise<Filed> {
  try {
    return await file(release, options, world);
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { notes: [], problems: [problem('BLOCKER_NOT_FILED', error.message)] };
  }
}

/**
 * Says where a release stands, and files the incidents that it finds: opens or updates one issue for each, and closes
 * them when the release is complete. The outcome stays that of the release, whatever becomes of the issues.
 * @param token with the right to write issues; without it none are filed.
 */
export async function reportRelease(
  options: Options,
  token: Secret | undefined,
  world: World,
): Promise<Outcome> {
  const release = await standingOf(options, world);
  if (token !== undefined)
    return reportedWith(release.outcome, await fileQuietly(release, options, lendHostToken(token, world)));
  const { standing } = release;
  const count = standing === undefined ? 0 : incidentsOf(standing).length;
  if (count === 0) return release.outcome;
  const note = 'no blocker was filed for what is found here: the step has no token (issues: write)';
  return reportedWith(release.outcome, { notes: [note], problems: [] });
}
