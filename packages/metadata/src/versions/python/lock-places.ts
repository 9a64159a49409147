import { normalName, type TextRange } from '@lockstep/channels/manifests';
import type { VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { placeOf } from './place.ts';
import type { PythonProject } from './project.ts';
import type { Siblings } from './reference-places.ts';
import type { ReadSheet, Sheet } from './sheet.ts';
import { versionWriting } from './spelling.ts';
import { foreignReason } from './surroundings.ts';

/** A package of a lockfile that lies in the repository. */
export interface LockedPackage {
  /** Normalised. */
  readonly name: string;
  /** Undefined where its version is computed. */
  readonly version: TextRange | undefined;
  /** Whether it is no package that is ever built. */
  readonly isVirtual: boolean;
}

interface Entry {
  name: string;
  version: TextRange | undefined;
  isLocal: boolean;
  isVirtual: boolean;
  isTop: boolean;
}

// Lockfiles are written by tools, a key to a line, so that even one of many megabytes is read in one pass.
function* linesOf(text: string): Generator<{ readonly line: string; readonly start: number }> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const next = end === -1 ? text.length : end;
    // Only the beginning of a line tells; lists of files may be long.
    yield { line: text.slice(start, Math.min(next, start + 400)), start };
    start = next + 1;
  }
}

const pair = /^([a-z_-]+) = "([^"\\]*)"/;
const localSource = /^source = \{ (?:editable|virtual|directory|workspace)\b/;

function readLine(entry: Entry, line: string, start: number): void {
  const [, key, value = ''] = pair.exec(line) ?? [];
  if (!entry.isTop) {
    // Poetry has a table of its own for this.
    entry.isLocal ||= key === 'type' && value === 'directory';
    return;
  }
  if (key === 'name') entry.name = normalName(value);
  if (key === 'version') {
    const from = start + line.indexOf('"') + 1;
    entry.version = { start: from, end: from + value.length };
  }
  entry.isLocal ||= localSource.test(line) || key === 'path' || line.startsWith('editable = true');
  entry.isLocal ||= line.startsWith('directory = {');
  entry.isVirtual ||= line.startsWith('source = { virtual');
}

function newEntry(): Entry {
  return { name: '', version: undefined, isLocal: false, isVirtual: false, isTop: true };
}

/**
 * The packages of a lockfile of uv, Poetry or pdm, or of a pylock.toml, that lie in the repository.
 *
 * Source: the documentation of each; PEP 751 for the last.
 */
export function lockedPackages(text: string): readonly LockedPackage[] {
  const found: Entry[] = [];
  let entry: Entry | undefined;
  for (const { line, start } of linesOf(text)) {
    if (/^\[\[packages?\]\]/.test(line)) {
      entry = newEntry();
      found.push(entry);
    } else if (line.startsWith('[')) {
      if (entry !== undefined) entry.isTop = false;
      if (!/^\[packages?\.source\]/.test(line) && !/^\[\[?packages?\./.test(line)) entry = undefined;
    } else if (entry !== undefined) readLine(entry, line, start);
  }
  return found.filter(({ name, isLocal }) => name !== '' && isLocal);
}

/** The lockfiles of a tree. */
export function lockfiles(tree: Tree): readonly string[] {
  return ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml'].flatMap((name) => tree.named(name));
}

/** Names of packages that a lockfile of uv calls virtual: it never builds them, since they have no build system. */
export async function virtualPackages(tree: Tree, read: ReadSheet): Promise<ReadonlySet<string>> {
  const sheets = await Promise.all(tree.named('uv.lock').map(read));
  const locked = sheets.flatMap((sheet) => (sheet === undefined ? [] : lockedPackages(sheet.text)));
  return new Set(locked.filter(({ isVirtual }) => isVirtual).map(({ name }) => name));
}

function lockPlace(sheet: Sheet, range: TextRange, project: PythonProject): VersionPlace {
  const { name } = project;
  const exemption = foreignReason(sheet.file) ?? project.exemption;
  const key = `package.${name}.version`;
  return placeOf({ sheet, range, key, role: 'lock', package: name, exemption, writing: versionWriting });
}

/** What lockfiles say of the repository's own packages; of one whose version is computed they say what was so then. */
export async function lockPlaces(
  tree: Tree,
  siblings: Siblings,
  read: ReadSheet,
): Promise<readonly VersionPlace[]> {
  const sheets = await Promise.all(lockfiles(tree).map(read));
  return sheets.flatMap((sheet) =>
    sheet === undefined
      ? []
      : lockedPackages(sheet.text).flatMap(({ name, version }) => {
          const project = siblings.get(name);
          const isKnown = version !== undefined && project?.version?.state === 'written';
          return isKnown ? [lockPlace(sheet, version, project)] : [];
        }),
  );
}
