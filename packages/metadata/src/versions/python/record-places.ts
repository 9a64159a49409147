import {
  parseToml,
  parseVersion,
  setupSection,
  type Table,
  type TextRange,
  type TomlDocument,
  tableIn,
} from '@lockstep/channels/manifests';
import { LockstepError, type VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { placeOf } from './place.ts';
import { type PyprojectDocument, type PythonProject, projectAround } from './project.ts';
import type { ReadSheet, Sheet } from './sheet.ts';
import { versionWriting } from './spelling.ts';
import { foreignReason } from './surroundings.ts';

interface Recorded {
  readonly key: string;
  readonly range: TextRange;
}

// Commitizen may leave the version to a manifest; its own is not looked at then.
function isCommitizenOwn(tool: Table): boolean {
  const provider = tableIn(tool, 'commitizen').version_provider;
  return provider === undefined || provider === 'commitizen';
}

/** Keys that tools for bumping versions remember the current one in; the documentation of each. */
function recordKeys(file: string, value: Table): readonly (readonly string[])[] {
  const tool = tableIn(value, 'tool');
  return [
    ['tool', 'bumpversion', 'current_version'],
    ['tool', 'bumpver', 'current_version'],
    ['tool', 'tbump', 'version', 'current'],
    ...(isCommitizenOwn(tool) ? [['tool', 'commitizen', 'version']] : []),
    ...(file.endsWith('bumpver.toml') ? [['bumpver', 'current_version']] : []),
    ...(file.endsWith('tbump.toml') ? [['version', 'current']] : []),
  ];
}

function inToml(file: string, document: TomlDocument): readonly Recorded[] {
  return recordKeys(file, document.value).flatMap((path) => {
    const value = tableIn(document.value, ...path.slice(0, -1))[path.at(-1) ?? ''];
    const range = document.rangeOf(path);
    return typeof value === 'string' && range !== undefined ? [{ key: path.join('.'), range }] : [];
  });
}

function inCfg(text: string): readonly Recorded[] {
  const [line] = setupSection(text, 'bumpversion').get('current_version')?.lines ?? [];
  if (line === undefined) return [];
  const range = { start: line.start, end: line.start + line.text.length };
  return [{ key: 'bumpversion.current_version', range }];
}

function recordsIn({ file, text }: Sheet): readonly Recorded[] {
  if (file.endsWith('.cfg')) return inCfg(text);
  try {
    return inToml(file, parseToml(text, file));
  } catch (error) {
    // What is wrong with such a file is for its tool to say.
    if (error instanceof LockstepError) return [];
    throw error;
  }
}

const cfgs = ['.bumpversion.cfg', 'setup.cfg'];
const tomls = ['.bumpversion.toml', 'bumpver.toml', 'tbump.toml', '.cz.toml', 'cz.toml'];

/** The current version as tools for bumping versions remember it. */
export async function recordPlaces(
  tree: Tree,
  documents: readonly PyprojectDocument[],
  projects: readonly PythonProject[],
  read: ReadSheet,
): Promise<readonly VersionPlace[]> {
  const known = new Map(documents.map((each) => [each.file, each.document]));
  const files = [...known.keys(), ...[...cfgs, ...tomls].flatMap((name) => tree.named(name))];
  const found = await Promise.all(
    files.map(async (file) => {
      const [sheet, document] = [await read(file), known.get(file)];
      if (sheet === undefined) return [];
      const records = document === undefined ? recordsIn(sheet) : inToml(file, document);
      return records
        .filter(({ range }) => parseVersion(sheet.text.slice(range.start, range.end)) !== undefined)
        .map(({ key, range }) => recordPlace(sheet, key, range, projectAround(file, projects)));
    }),
  );
  return found.flat();
}

function recordPlace(
  sheet: Sheet,
  key: string,
  range: TextRange,
  project: PythonProject | undefined,
): VersionPlace {
  // The folder of a workspace's member may have any name.
  const own = project?.exemption === undefined && project !== undefined;
  const exemption = own && project.where.file === sheet.file ? undefined : foreignReason(sheet.file);
  return placeOf({
    sheet,
    range,
    key,
    role: 'text',
    package: project?.name,
    exemption: exemption ?? project?.exemption,
    writing: (found) => versionWriting(found, 'kept'),
  });
}
