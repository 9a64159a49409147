import { type Problem, problem, type SourcePackage, type Where } from '@lockstep/core';
import { foreignText } from '../../registry/foreign-text.ts';
import { isPackageName, normalName } from '../package-name.ts';
import { normalVersion } from '../version.ts';

/** What a manifest says about its package, before it is checked. */
export interface Declaration {
  readonly name: unknown;
  /** Undefined when only a build would tell, null when there is none. */
  readonly version: unknown;
  readonly classifiers: readonly string[];
  readonly where: { readonly name: Where; readonly version: Where & { readonly file: string } };
}

function invalid(where: Where, message: string): Problem {
  return problem('MANIFEST_INVALID', `${where.file} ${message}`, { where });
}

function isMarkedPrivate(classifiers: readonly string[]): boolean {
  return classifiers.some((classifier) => /^\s*Private\s*::/.test(classifier));
}

/** The package that a manifest declares, or what is wrong with it. */
export function packageIn({ name, version, classifiers, where }: Declaration): SourcePackage | Problem {
  if (typeof name !== 'string') return invalid(where.name, 'declares a package without a name');
  if (!isPackageName(name))
    return invalid(where.name, `has a name that no registry takes: “${foreignText(name)}”`);
  const { file, line, column } = where.version;
  const place = { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  const own = { ecosystem: 'pypi', name: normalName(name), where: place };
  const isPrivate = isMarkedPrivate(classifiers);
  if (version === undefined) return { ...own, version: undefined, private: isPrivate };
  if (version === null) return invalid(where.version, 'declares a package without a version');
  const normal = typeof version === 'string' ? normalVersion(version) : undefined;
  if (normal === undefined)
    return invalid(where.version, `has no version as PEP 440 spells it: “${foreignText(String(version))}”`);
  return { ...own, version: normal, private: isPrivate };
}
