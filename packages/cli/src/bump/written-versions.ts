import { fail, type GitHistory, tagOf, throwAll, type VersionPlace } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import {
  foreseenVersion,
  packageKey,
  type ReleaseTag,
  type RewrittenFile,
  rewrite,
  type Tree,
} from '@lockstep/metadata';
import { inspectVersions } from '../metadata/version-check.ts';

/** What is asked of the versions in a repository’s files. */
export interface WrittenQuestion {
  readonly tree: Tree;
  readonly history: GitHistory;
  readonly last: ReleaseTag | undefined;
  /** The one package that is meant, where each has a version of its own. */
  readonly package: string | undefined;
}

// What has a version of its own in this repository is what --package names.
function ownOf(places: readonly VersionPlace[], name: string): readonly VersionPlace[] {
  const own = places.filter((place) => place.package === name && place.exemption?.kind !== 'foreign');
  if (own.some(({ role }) => role === 'own')) return own;
  const known = new Set(
    places.flatMap(({ role, package: each, exemption }) =>
      role === 'own' && exemption?.kind !== 'foreign' ? (each ?? []) : [],
    ),
  );
  throw fail('USAGE', `there is no package “${name}”; known: ${[...known].toSorted().join(', ') || 'none'}`);
}

// The places of one package are found whatever they carry, so any version will do to look for them.
async function placesNow(project: Project, question: WrittenQuestion, version: string | undefined) {
  const { tree, history, last, package: name } = question;
  const tag = tagOf(project.config.release.tag, version ?? '0.0.0', name);
  const isCompared = version !== undefined || name !== undefined;
  const target = isCompared
    ? { tag, version: version ?? '0.0.0', ...(name !== undefined && { name }) }
    : undefined;
  return inspectVersions(project, { tree, history, last, target });
}

async function placesOf(
  project: Project,
  question: WrittenQuestion,
  name: string,
): Promise<readonly VersionPlace[]> {
  const { places } = await placesNow(project, question, undefined);
  return ownOf(
    places.map(({ place }) => place),
    name,
  );
}

/** The version that the manifests carry now; undefined where none does. */
export async function writtenVersion(
  project: Project,
  question: WrittenQuestion,
): Promise<string | undefined> {
  const { package: name } = question;
  if (name === undefined) return (await placesNow(project, question, undefined)).version;
  const own = (await placesOf(project, question, name)).map(({ exemption: _, ...place }) => place);
  return foreseenVersion(own, { released: new Set(own.map(({ ecosystem }) => packageKey(ecosystem, name))) });
}

/**
 * The files whose versions have to change, with their new texts: what `lockstep check` would complain of.
 * @throws LockstepError where a manifest cannot be read, before anything is written.
 */
export async function rewrittenFor(
  project: Project,
  version: string,
  question: WrittenQuestion,
): Promise<readonly RewrittenFile[]> {
  const { tree, package: name } = question;
  if (name !== undefined) return rewrite(tree, await placesOf(project, question, name), version);
  const { places, problems } = await placesNow(project, question, version);
  // What cannot be read cannot be written either; drift is what is about to be mended.
  throwAll(problems.filter(({ code, severity }) => code !== 'VERSION_DRIFT' && severity !== 'warning'));
  return rewrite(
    tree,
    places.filter(({ verdict }) => verdict === 'wrong').map(({ place }) => place),
    version,
  );
}

/** The manifests of the one package that is meant; none where all have one version. */
export async function manifestsOf(project: Project, question: WrittenQuestion): Promise<readonly string[]> {
  const { package: name } = question;
  const own = name === undefined ? [] : await placesOf(project, question, name);
  return own.filter(({ role }) => role === 'own').map(({ where }) => where.file);
}
