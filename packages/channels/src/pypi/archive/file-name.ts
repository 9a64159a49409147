import { nameInFile } from '../package-name.ts';
import { normalVersion } from '../version.ts';
import { parseTags, type WheelTags } from './wheel-tags.ts';

/** Name and version as a file name carries them. */
export interface FileStem {
  readonly name: string;
  readonly version: string;
}

/** A wheel's file name, taken apart. */
export interface WheelFileName extends FileStem {
  readonly tags: WheelTags;
  /** The tags as written, with the build number before them. */
  readonly end: string;
}

/**
 * Takes a wheel's file name apart; undefined when it is none.
 *
 * Source: PEP 427, now the PyPA binary distribution format, "File name convention".
 */
export function parseWheelName(file: string): WheelFileName | undefined {
  const [, stem] = /^(.*)\.whl$/s.exec(file) ?? [];
  const parts = stem?.split('-') ?? [];
  const [name = '', version = '', ...end] = parts;
  const build = end.length === 4 ? end[0] : undefined;
  const tags = parseTags(end.slice(-3).join('-'));
  const isBuild = build === undefined || /^[0-9][\w.]*$/.test(build);
  if (end.length < 3 || end.length > 4 || tags === undefined || !isBuild) return undefined;
  if (!/^[\w.]+$/.test(name) || normalVersion(version) === undefined) return undefined;
  return { name, version, tags: { ...tags, ...(build !== undefined && { build }) }, end: end.join('-') };
}

/** How a wheel of this name and version begins; what follows is its tags. */
export function wheelStem({ name, version }: FileStem): string {
  return `${nameInFile(name)}-${normalVersion(version) ?? version}`;
}

/**
 * The only file name that an sdist may have.
 *
 * Source: PEP 625, now the PyPA source distribution format; Warehouse (`forklift/legacy.py`) compares letter by letter.
 */
export function sdistName(stem: FileStem): string {
  return `${wheelStem(stem)}.tar.gz`;
}
