import { LockstepError } from '@lockstep/core';
import { backEnds } from './back-ends.ts';
import { tagVersion } from './tag-versions.ts';
import { type Table, tableIn, textIn } from './toml-tables.ts';
import { computed, type FoundVersion, type VersionSource } from './written-version.ts';

/** The back end that builds a project: `hatchling.build`. */
function backEndOf(project: Table): string {
  // Without a back end, setuptools builds (PEP 517), except what Poetry alone understands.
  const usual = project.project === undefined ? 'poetry' : 'setuptools';
  return textIn(tableIn(project, 'build-system'), 'build-backend') ?? usual;
}

async function ofBackEnd(at: VersionSource, project: Table, name: string): Promise<FoundVersion | undefined> {
  const read = backEnds.find(([pattern]) => pattern.test(name))?.[1];
  try {
    return await read?.(at, project);
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return computed(error.problems[0]?.message ?? error.message);
  }
}

/**
 * The version that a build back end would find, as far as that takes no running of code.
 *
 * Source: the documentation of each back end on its dynamic version.
 * @returns undefined when pyproject.toml does not say where it comes from: a setup.cfg or a setup.py may.
 */
export async function dynamicVersion(at: VersionSource, project: Table): Promise<FoundVersion | undefined> {
  const name = backEndOf(project);
  const found = await ofBackEnd(at, project, name);
  if (found !== undefined) return found;
  const fromTag = tagVersion(project.tool, project['build-system']);
  if (fromTag !== undefined) return fromTag;
  if (/^setuptools\b/.test(name)) return undefined;
  return computed(`the build back end “${name.slice(0, 80)}” computes it`);
}
