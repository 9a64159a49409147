import { escapedName, normalizedName } from './project-name.ts';
import { parseVersion, type Version, versionText } from './version.ts';

/** What a wheel's file name says (PEP 427, "File name convention"). */
export interface WheelName {
  /** The first part as it is spelt, and the second. */
  readonly prefix: readonly [name: string, version: string];
  /** Normalized. */
  readonly name: string;
  readonly version: Version;
  readonly pythons: readonly string[];
  readonly abis: readonly string[];
  readonly platforms: readonly string[];
}

/** The two kinds of file that the registry takes (PEP 527, PEP 715). */
export type PackageType = 'sdist' | 'bdist_wheel';

/** The folder of a wheel that describes it. */
export function distInfoOf({ prefix: [name, version] }: WheelName): string {
  return `${name}-${version}.dist-info`;
}

/** The only name that an sdist may have (PEP 625). */
export function sdistName(name: string, version: Version): string {
  return `${escapedName(name)}-${versionText(version)}.tar.gz`;
}

/** Takes a wheel's file name apart, or says in the words of PyPA's "packaging" library why that fails. */
export function parseWheelName(file: string): WheelName | string {
  const stem = file.slice(0, -'.whl'.length);
  const shown = `'${stem}'`;
  const parts = stem.split('-');
  if (parts.length !== 5 && parts.length !== 6)
    return `Invalid wheel filename (wrong number of parts): ${shown}`;
  const [name = '', version = '', build = ''] = parts;
  if (name.includes('__') || !/^[\w.]+$/u.test(name)) return `Invalid project name: ${shown}`;
  const parsed = parseVersion(version);
  if (parsed === undefined) return `Invalid wheel filename (invalid version): ${shown}`;
  if (parts.length === 6 && !/^\d/.test(build)) return `Invalid build number: ${build} in ${shown}`;
  const [pythons = [], abis = [], platforms = []] = parts.slice(-3).map((tags) => tags.split('.'));
  if ([...pythons, ...abis, ...platforms].includes(''))
    return `Invalid wheel filename (invalid tag component): ${shown}`;
  return { prefix: [name, version], name: normalizedName(name), version: parsed, pythons, abis, platforms };
}

/** Name and version in an sdist's file name, which are told apart at the last hyphen. */
export function parseSdistName(
  file: string,
): { readonly name: string; readonly version: Version } | undefined {
  const stem = file.replace(/\.(?:tar\.gz|zip)$/, '');
  const at = stem.lastIndexOf('-');
  const version = parseVersion(stem.slice(at + 1));
  return at <= 0 || version === undefined ? undefined : { name: stem.slice(0, at), version };
}
