import { isRecord } from '@lockstep/core';
import { parseToml } from '../../toml/document.ts';
import { normalName } from '../package-name.ts';
import { readEntryPoints } from './entry-points.ts';

const eggInfo = /^(?:[^/]+\/)?([^/]+)\.egg-info\/entry_points\.txt$/;

/** Whether a path below an sdist's top folder says which commands the package installs. */
export function saysCommands(path: string): boolean {
  return path === 'pyproject.toml' || eggInfo.test(path);
}

function keysOf(table: unknown, ...path: readonly string[]): readonly string[] {
  const found = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), table);
  return isRecord(found) ? Object.keys(found) : [];
}

function inPyproject(text: string, file: string): readonly string[] {
  const { value } = parseToml(text, `pyproject.toml in ${file}`);
  return [...keysOf(value, 'project', 'scripts'), ...keysOf(value, 'tool', 'poetry', 'scripts')];
}

/**
 * The commands that an sdist will install, as far as it says before it is built; sorted.
 *
 * @param texts by their paths below the top folder.
 * @throws LockstepError `MANIFEST_INVALID` when its pyproject.toml is not TOML.
 */
export function sdistCommands(
  texts: ReadonlyMap<string, string>,
  name: string,
  file: string,
): readonly string[] {
  const commands = [...texts].flatMap(([path, text]) => {
    if (path === 'pyproject.toml') return inPyproject(text, file);
    const owner = eggInfo.exec(path)?.[1];
    return owner !== undefined && normalName(owner) === name ? readEntryPoints(text).commands : [];
  });
  return [...new Set(commands)].sort();
}
