import { fail, type GitHistory, type VersionPlace } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import {
  foreseenVersion,
  type JudgedVersion,
  packageKey,
  type RewrittenFile,
  rewrite,
  type Tree,
} from '@lockstep/metadata';
import { inspectVersions, type LastRelease } from '../metadata/version-check.ts';

/** What is asked of the versions in a repository’s files. */
export interface WrittenQuestion {
  readonly tree: Tree;
  readonly history: GitHistory;
  readonly last: LastRelease | undefined;
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

/** The version that the manifests carry now; undefined where none does. */
export async function writtenVersion(
  project: Project,
  question: WrittenQuestion,
): Promise<string | undefined> {
  const { tree, history, last, package: name } = question;
  const { version, places } = await inspectVersions(project, { tree, history, last, version: undefined });
  if (name === undefined) return version;
  const own = ownOf(
    places.map(({ place }) => place),
    name,
  ).map(({ exemption: _, ...place }) => place);
  return foreseenVersion(own, { released: new Set(own.map(({ ecosystem }) => packageKey(ecosystem, name))) });
}

function mustFollow({ verdict }: JudgedVersion): boolean {
  return verdict === 'wrong';
}

/**
 * The files whose versions have to change, with their new texts: what `lockstep check` would complain of.
 * @throws LockstepError where a manifest cannot be read, before anything is written.
 */
export async function rewrittenFor(
  project: Project,
  version: string,
  { tree, history, last, package: name }: WrittenQuestion,
): Promise<readonly RewrittenFile[]> {
  const { places } = await inspectVersions(project, { tree, history, last, version });
  const meant =
    name === undefined
      ? places.filter(mustFollow).map(({ place }) => place)
      : ownOf(
          places.map(({ place }) => place),
          name,
        );
  return rewrite(tree, meant, version);
}

/** The manifests of the one package that is meant; none where all have one version. */
export async function manifestsOf(project: Project, question: WrittenQuestion): Promise<readonly string[]> {
  const { tree, history, last, package: name } = question;
  if (name === undefined) return [];
  const { places } = await inspectVersions(project, { tree, history, last, version: undefined });
  const own = ownOf(
    places.map(({ place }) => place),
    name,
  ).filter(({ role }) => role === 'own');
  return own.map(({ where }) => where.file);
}
