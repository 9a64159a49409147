import { type Problem, problem, type SourcePackage } from '@lockstep/core';
import { accepts } from '../version-requirement.ts';
import type { LocalDependency } from './source-dependencies.ts';

/** What is known of the packages of a tree, by the files of their manifests. */
export type Siblings = ReadonlyMap<string, SourcePackage>;

function hidden(name: string, { package: needed, use }: LocalDependency): Problem {
  return problem('PRIVATE_DEPENDENCY', `${name} depends on ${needed}, which is private`, {
    where: use.where,
  });
}

function unversioned(name: string, { package: needed, described }: LocalDependency): Problem {
  const message = `${name} depends on ${needed} without a version; cargo publishes nothing that has no version to look for`;
  return problem('MANIFEST_INVALID', message, {
    where: described.where,
    remedy: `Add the version that ${needed} is released with, beside its path.`,
  });
}

function mismatch(version: NonNullable<LocalDependency['version']>, sibling: SourcePackage): Problem {
  const { value, where } = version;
  const message = `${where.file} asks for ${sibling.name} “${String(value)}”, but its manifest says ${sibling.version}`;
  return problem('VERSION_MISMATCH', message, {
    where,
    remedy: `Ask for a version that ${sibling.version} fulfils.`,
  });
}

/**
 * What is wrong with a dependency of a public package that names a path or a git repository.
 *
 * Cargo leaves out a dev-dependency without a version; one with a version has to be known to the registry.
 * Source: the Cargo book, “Specifying Dependencies”, “Multiple locations” and “Development dependencies”.
 */
export function dependencyFaults(
  name: string,
  dependency: LocalDependency,
  siblings: Siblings,
): readonly Problem[] {
  const { isDev, file, version } = dependency;
  const sibling = file === undefined ? undefined : siblings.get(file);
  if (version === undefined && isDev) return [];
  if (sibling?.private) return [hidden(name, dependency)];
  if (version === undefined) return [unversioned(name, dependency)];
  if (sibling?.version === undefined || accepts(String(version.value), sibling.version)) return [];
  return [mismatch(version, sibling)];
}
