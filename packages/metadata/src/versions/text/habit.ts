import { normalVersion, spellingOf } from '@lockstep/channels/manifests';
import { parse, type SemVer } from 'semver';

/** How a version is written at one place, told by what stands there. */
export type Habit = (version: SemVer) => string;

// Numbers alone, with what parts them: 1.2, 1.2.3, 1,2,3,0 of Windows resources, 1_2_3.
const numbers = /^([0-9]{1,9})(?:([.,_-] ?)([0-9]{1,9}))?(?:\2([0-9]{1,9}))?(?:\2([0-9]{1,9}))?$/;

const isRelease = ({ prerelease }: SemVer) => prerelease.length === 0;

function counted(found: string): Habit | undefined {
  const [matched, , separator = '', ...rest] = numbers.exec(found) ?? [];
  if (matched === undefined || separator === '') return undefined;
  const [, third, fourth] = rest;
  return (version) => {
    const { major, minor, patch } = version;
    const core = third === undefined ? [major, minor] : [major, minor, patch];
    const build = fourth === undefined ? [] : [fourth];
    // Three numbers with dots have room for a pre-release; anything else has none.
    if (core.length === 3 && separator === '.' && build.length === 0 && !isRelease(version))
      return version.version;
    return [...core, ...build].join(separator);
  };
}

/** A lone number is a part of a version: the one that its line speaks of. */
function lone(found: string, line: string): Habit | undefined {
  if (!/^[0-9]{1,9}$/.test(found)) return undefined;
  const [, word = 'major'] = /(minor|patch|micro|major)(?![a-z])/i.exec(line) ?? [];
  const part = word.toLowerCase();
  return ({ major, minor, patch }) => String(part === 'minor' ? minor : part === 'major' ? major : patch);
}

const longest = 256;

function pythonic(found: string): Habit | undefined {
  const isPython = found.length <= longest && parse(found) === null && normalVersion(found) !== undefined;
  return isPython ? ({ version }) => spellingOf(version) : undefined;
}

/**
 * How the version is written where something stands already: a `v` before it, two numbers, Python’s spelling stay.
 * @param line the line that it stands in, which may say what a lone number is.
 */
export function habitOf(found: string, line: string): Habit {
  const [, mark = '', bare = ''] = /^([vV]?)(.*)$/s.exec(found) ?? [];
  const habit = lone(bare, line) ?? counted(bare) ?? pythonic(bare) ?? (({ version }: SemVer) => version);
  return (version) => `${mark}${habit(version)}`;
}

/** Whether both write one version, be it in Python’s spelling or SemVer’s. */
export function isSameVersion(found: string, version: string): boolean {
  const bare = found.replace(/^v/i, '');
  const python = bare.length <= longest ? normalVersion(bare) : undefined;
  return bare === version || (python !== undefined && python === spellingOf(version));
}
