import { type History, LockstepError, type Problem, problem, releaseOf, throwAll } from '@lockstep/core';
import type { Project } from '../seal/project.ts';
import { toolDrift } from '../seal/tool-pins.ts';
import type { Candidate } from './candidate.ts';
import type { ReleasedCommit } from './released-commit.ts';
import { runIn } from './run-address.ts';

/** What a ledger says of the seals of a release. */
export interface KnownSeals extends Pick<History, 'committedSeal'> {
  /** Digests of the seals that builds recorded. */
  readonly recorded: ReadonlySet<string>;
}

function originFaults({ run, stored, seal }: Candidate, workflow: string): readonly Problem[] {
  const { build } = seal;
  const named = runIn(build.run);
  const faults: Problem[] = [];
  const isOwn = named?.id === run.id && named.repository.toLowerCase() === run.repository.toLowerCase();
  if (!isOwn || build.attempt !== stored.build.attempt) {
    const message = `${stored.location} holds a seal of ${build.run}, attempt ${build.attempt}`;
    faults.push(problem('BUILD_UNSEALED', message));
  }
  if (build.workflow !== undefined && build.workflow !== workflow)
    faults.push(problem('BUILD_WRONG_WORKFLOW', `the seal was made by ${build.workflow}, not ${workflow}`));
  return faults;
}

function releaseFaults({ seal }: Candidate, { target, commit }: ReleasedCommit): readonly Problem[] {
  const release = releaseOf(seal);
  const faults: Problem[] = [];
  if (release.id !== target.tag)
    faults.push(problem('TARGET_MISMATCH', `the seal is for ${release.id}, the target is ${target.tag}`));
  if (release.commit !== commit)
    faults.push(problem('BUILD_WRONG_COMMIT', `the seal is of ${release.commit}, the tag is at ${commit}`));
  return faults;
}

function ledgerFaults({ digest }: Candidate, { recorded, committedSeal }: KnownSeals): readonly Problem[] {
  const short = digest.slice(0, 12);
  if (committedSeal !== undefined && committedSeal !== digest) {
    const message = `seal ${committedSeal.slice(0, 12)} is being published, this one is ${short}`;
    return [problem('SEAL_SUPERSEDED', message)];
  }
  if (recorded.size === 0 || recorded.has(digest)) return [];
  const known = [...recorded].map((each) => each.slice(0, 12)).join(', ');
  return [problem('BUILD_UNSEALED', `the ledger holds ${known}, and not seal ${short}`)];
}

interface Fetched {
  readonly place: () => Promise<void>;
  readonly problems: readonly Problem[];
}

async function fetchFiles({ stored, seal }: Candidate): Promise<Fetched> {
  try {
    return { place: await stored.fetch(seal), problems: [] };
  } catch (error) {
    if (error instanceof LockstepError) return { place: async () => undefined, problems: error.problems };
    throw error;
  }
}

/**
 * Compares a build with everything that is known of it, its files included.
 * @returns what puts seal and files in their places.
 * @throws LockstepError with everything that is wrong at once.
 */
export async function checkBuild(
  candidate: Candidate,
  project: Project,
  released: ReleasedCommit,
  known: KnownSeals,
): Promise<() => Promise<void>> {
  const faults = [
    ...releaseFaults(candidate, released),
    ...originFaults(candidate, project.config.release.workflow),
    ...ledgerFaults(candidate, known),
    ...toolDrift(project.config, candidate.seal.tools),
  ];
  const fetched = await fetchFiles(candidate);
  throwAll([...faults, ...fetched.problems]);
  return fetched.place;
}
