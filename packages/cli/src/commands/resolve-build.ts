import { manifestFile, type Outcome, type Report, sha512Manifest } from '@lockstep/core';
import { type Project, type ResolvedBuild, resolveBuild } from '@lockstep/engine';
import { withBuildStorage } from '../builds/storage.ts';
import { writeOutput } from '../evidence-files.ts';
import { identify } from '../identity.ts';
import { openLedger } from '../ledger.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { openProject } from '../project.ts';
import type { World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** What is reported of a build that was found. */
export interface BuildReport {
  /** The run that made it. */
  readonly build: { readonly run: string; readonly url: string; readonly location: string };
}

function notesOn({ run, location, isRecorded }: ResolvedBuild): readonly string[] {
  const known = isRecorded ? 'the ledger holds its seal' : 'the ledger holds no seal of this release';
  return [`built by run ${run.id} of ${run.workflow}: ${run.url}`, `from ${location}; ${known}`];
}

/** A build that was found, as a report on it and as what lies in the folder now. */
export interface FoundBuild {
  readonly outcome: Outcome<Report & Extras & BuildReport>;
  readonly project: Project;
  readonly build: ResolvedBuild;
}

/**
 * Finds the build of a tag, verifies it, and puts its seal and files in their places.
 * @param accept looks at the build before anything is put in its place.
 */
export async function findBuild(
  options: Options,
  world: World,
  accept: (build: ResolvedBuild) => void = () => undefined,
): Promise<FoundBuild> {
  const project = await openProject(options.dir, world);
  const identity = identify(options, world.env);
  const ledgerOf = (release: string) => openLedger({ project, release, identity, options }, world);
  return withBuildStorage({ project, purpose: 'read' }, world, async (open) => {
    const build = await resolveBuild(options, { ...open, project, ledgerOf });
    accept(build);
    await build.place();
    const { seal, run, location } = build;
    await writeOutput(project.workspace.folder, manifestFile, sha512Manifest(seal));
    const { report, exit } = reportWithoutChannels(
      'resolve-build',
      [],
      { seal, project },
      'lockstep rehearse',
    );
    const found = { run: run.id, url: run.url, location };
    return { outcome: { report: { ...report, notes: notesOn(build), build: found }, exit }, project, build };
  });
}

/** Finds the build of a tag, verifies it, and puts its seal and files in their places. */
export async function runResolveBuild(
  options: Options,
  world: World,
): Promise<Outcome<Report & Extras & Partial<BuildReport>>> {
  return (await findBuild(options, world)).outcome;
}
