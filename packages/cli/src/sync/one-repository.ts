import { join } from 'node:path';
import {
  type FileVerdict,
  fail,
  filesToWrite,
  foreignText,
  type Problem,
  problem,
  type RepositoryOutcome,
  type RepositoryState,
  reportedFiles,
  repositoryKey,
  type SyncRepository,
} from '@lockstep/core';
import { problemsOfError } from '../error-problems.ts';
import { keepClone } from './clone.ts';
import type { Keeping } from './keeping.ts';
import { keepRemote } from './remote-repository.ts';
import { nearestWith, originKeys } from './source.ts';
import type { Work } from './work.ts';

async function isSource({ place }: SyncRepository, { source, folder, world }: Keeping): Promise<boolean> {
  if (place.kind !== 'clone') return source.keys.has(repositoryKey(place.url));
  const path = join(folder, place.path);
  if (source.root !== undefined && nearestWith('.git', path) === source.root) return true;
  return (await originKeys(path, world.env)).some((key) => source.keys.has(key));
}

async function reasonToSkip(repository: SyncRepository, keeping: Keeping): Promise<string | undefined> {
  if (!repository.isEnabled) return 'not enabled';
  return (await isSource(repository, keeping)) ? 'the source itself' : undefined;
}

function stateOf(verdicts: readonly FileVerdict[]): RepositoryState {
  if (filesToWrite(verdicts).length > 0) return 'changed';
  return verdicts.some(({ state }) => state === 'edited') ? 'edited' : 'in sync';
}

function problemsOf({ title }: SyncRepository, { verdicts, state, problem: own }: Work): readonly Problem[] {
  const edited = verdicts
    .filter((each) => each.state === 'edited')
    .map(({ file }) =>
      problem('SYNC_EDITED', `${title}: ${file} was edited by hand`, { where: { file, target: title } }),
    );
  const changed = filesToWrite(verdicts).map(({ file }) => file);
  const late =
    state === undefined && changed.length > 0
      ? [problem('SYNC_OUT_OF_DATE', `${title}: ${changed.join(', ')}`, { where: { target: title } })]
      : [];
  return [...late, ...edited, ...(own === undefined ? [] : [at(title, own)])];
}

function at(title: string, { where, message, ...rest }: Problem): Problem {
  return { ...rest, message: `${title}: ${foreignText(message)}`, where: { ...where, target: title } };
}

function worked(repository: SyncRepository, work: Work): RepositoryOutcome {
  const { branch, verdicts, state, detail } = work;
  return {
    repository: {
      title: repository.title,
      state: state ?? stateOf(verdicts),
      branch,
      files: reportedFiles(verdicts),
      ...(detail !== undefined && { detail: foreignText(detail) }),
    },
    problems: problemsOf(repository, work),
  };
}

/** Works on one repository; whatever goes wrong in it is its own outcome, and nobody else’s. */
export async function keepRepository(
  repository: SyncRepository,
  keeping: Keeping,
): Promise<RepositoryOutcome> {
  const { title, place } = repository;
  try {
    const detail = await reasonToSkip(repository, keeping);
    if (detail !== undefined)
      return { repository: { title, state: 'skipped', files: [], detail }, problems: [] };
    if (keeping.world.signal.aborted) throw fail('SYNC_INTERRUPTED', 'not begun');
    const work =
      place.kind === 'clone'
        ? await keepClone(repository, place.path, keeping)
        : await keepRemote(repository, place, keeping);
    return worked(repository, work);
  } catch (error) {
    const problems = problemsOfError(error).map((each) => at(title, each));
    const detail = problems.map(({ code }) => code).join(', ');
    return { repository: { title, state: 'failed', files: [], detail }, problems };
  }
}
