import type { Where } from '../errors/problem.ts';
import type { Place } from '../package-source.ts';
import { configFile } from './config.ts';

/** Finds a key of the document in its text. */
export type Locate = (path: readonly (string | number)[]) => Place | undefined;

/** A path as people write it: `channels.npm.artifacts[0]`. */
export function keyOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((key, part) => {
    if (typeof part === 'number') return `${key}[${part}]`;
    return key === '' ? part : `${key}.${part}`;
  }, '');
}

/** The place of a key, or of the nearest key around it that stands in the text; for one of the document its beginning. */
export function whereOf(path: readonly (string | number)[], locate: Locate): Where {
  const around = path.length > 1 ? locate(path.slice(0, -1)) : { line: 1, column: 1 };
  return { file: configFile, ...(locate(path) ?? around), key: keyOf(path) };
}
