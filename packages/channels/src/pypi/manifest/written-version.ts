import type { PackageSource } from '@lockstep/core';
import { pathInTree } from '../../registry/tree-path.ts';
import type { TextRange } from '../../toml/key-places.ts';
import { literalIn, versionOf } from './literal.ts';

/** A version that a file of the tree says, with where it says so. */
export interface WrittenVersion {
  readonly state: 'written';
  readonly version: string;
  readonly file: string;
  /** Where it is written, without quotes and brackets. */
  readonly range: TextRange;
  /** How: as PEP 440 or SemVer spells it, or as a tuple of Python. */
  readonly form: 'pep440' | 'semver' | 'tuple';
  /** The key or the name that it is given to. */
  readonly key: string;
}

/** A version that only running something would tell. */
export interface ComputedVersion {
  readonly state: 'computed';
  /** What tells it. */
  readonly why: string;
}

export type FoundVersion = WrittenVersion | ComputedVersion;

/** A version that something computes. */
export function computed(why: string): ComputedVersion {
  return { state: 'computed', why };
}

/** Where a version may be read without running anything. */
export interface VersionSource {
  readonly source: Pick<PackageSource, 'readText'>;
  /** The folder of the manifest. */
  readonly folder: string;
}

/** A file, by its path from the folder of the manifest; undefined when it is not there, or not in the tree. */
export async function fileBeside(
  { source, folder }: VersionSource,
  path: string,
): Promise<{ readonly file: string; readonly text: string } | undefined> {
  const file = pathInTree(folder, path);
  const text = file === undefined ? undefined : await source.readText(file);
  return file === undefined || text === undefined ? undefined : { file, text };
}

/** The version that a Python module assigns to a name, from the first of the files that is there. */
export async function literalVersion(
  at: VersionSource,
  files: readonly string[],
  name: string,
): Promise<FoundVersion> {
  for (const path of files) {
    const found = await fileBeside(at, path);
    if (found === undefined) continue;
    const literal = literalIn(found.text, name);
    if (literal === undefined) return computed(`${found.file} computes “${name}”`);
    const form = literal.kind === 'tuple' ? 'tuple' : 'pep440';
    const { file } = found;
    return { state: 'written', version: versionOf(literal), file, range: literal.range, form, key: name };
  }
  return computed(`the module with “${name}” is not in the repository`);
}

/** The version that is all that a file says. */
export async function fileVersion(at: VersionSource, path: string): Promise<FoundVersion> {
  const found = await fileBeside(at, path.trim());
  if (found === undefined) return computed(`the file “${path.trim()}” is not in the repository`);
  const version = found.text.trim();
  // Trimming takes a byte order mark away as well.
  const start = found.text.indexOf(version);
  if (version === '' || /\s/.test(version)) return computed(`${found.file} says more than a version`);
  const range = { start, end: start + version.length };
  return { state: 'written', version, file: found.file, range, form: 'pep440', key: '' };
}
