import { companions } from '@lockstep/channels';
import type { Outcome, Report } from '@lockstep/core';
import { readSources } from '@lockstep/engine';
import { publishingJobs } from '@lockstep/metadata';
import { examine, type Patient, unknownRepository } from '../doctor/examination.ts';
import type { PackageRegistration } from '../doctor/registration-lines.ts';
import { projectTree } from '../metadata/project-tree.ts';
import type { Extras } from '../output/present.ts';
import { openProject } from '../project.ts';
import { createContext, openChannels } from '../sealed-release.ts';
import { surroundingsOf } from '../surroundings.ts';
import type { Run, World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** A report with what to enter at each registry. */
export interface DoctorReport extends Report, Pick<Extras, 'notes'> {
  readonly publishers: readonly PackageRegistration[];
}

// Registries trust identities of this host alone.
async function repositoryOf(folder: string, { env }: World): Promise<string | undefined> {
  const { server, repository } = await surroundingsOf(folder, env);
  return server === companions.githubServer ? repository : undefined;
}

/** Says what registries have to be told, and what would keep a job from publishing. It sends no credential anywhere. */
export const runDoctor: Run = async (options, world): Promise<Outcome<DoctorReport>> => {
  const project = await openProject(options.dir, world);
  const { folder } = project.workspace;
  const [tree, sources, repository] = await Promise.all([
    projectTree(project, world),
    readSources(project),
    repositoryOf(folder, world),
  ]);
  const patient: Patient = {
    jobs: await publishingJobs(tree),
    packages: sources.packages,
    repository,
    env: world.env,
    context: createContext(folder, world),
  };
  const channels = openChannels(project);
  const found = await Promise.all(channels.map((channel) => examine(channel, patient)));
  const isTrusting = channels.some(({ trusted }) => trusted !== undefined);
  const problems = found.flatMap((each) => each.problems);
  const unknown = isTrusting && repository === undefined ? [unknownRepository()] : [];
  const { report, exit } = reportWithoutChannels('doctor', [...problems, ...unknown]);
  const publishers = found.flatMap(({ registrations }) => registrations);
  return { report: { ...report, notes: found.flatMap(({ notes }) => notes), publishers }, exit };
};
