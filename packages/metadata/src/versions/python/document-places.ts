import { literalsIn, normalName, parseVersion, type TextRange } from '@lockstep/channels/manifests';
import type { VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { placeOf, type Reason } from './place.ts';
import { type PythonProject, projectAround, writtenVersion } from './project.ts';
import type { ReadSheet, Sheet } from './sheet.ts';
import { isNear, shortWriting, versionWriting, type Writing } from './spelling.ts';
import { foreignReason } from './surroundings.ts';

interface Matched {
  readonly text: string;
  readonly range: TextRange;
}

const longestLine = 500;

/** What the one group of a pattern matches, line by line. */
function matchesIn(text: string, pattern: RegExp): readonly Matched[] {
  const found: Matched[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const match = line.length > longestLine ? null : pattern.exec(line);
    const inner = match?.[1];
    if (match !== null && inner !== undefined) {
      const start = offset + match.index + match[0].lastIndexOf(inner);
      found.push({ text: inner, range: { start, end: start + inner.length } });
    }
    offset += line.length + 1;
  }
  return found;
}

const isVersion = ({ text }: Matched) => parseVersion(text) !== undefined;

// The Citation File Format, “version”: a key of the document itself, not of one that it refers to.
function citationPlaces(sheet: Sheet, project: PythonProject | undefined): readonly VersionPlace[] {
  const found = matchesIn(sheet.text, /^\uFEFF?version: {0,9}["']?([^\s"'#]+)/).filter(isVersion);
  const writing = (text: string) => versionWriting(text, 'semver');
  const exemption = foreignReason(sheet.file);
  return found.map(({ range }) =>
    placeOf({
      sheet,
      range,
      key: 'version',
      role: 'text',
      ecosystem: project === undefined ? 'text' : 'pypi',
      package: project?.name,
      exemption,
      writing,
    }),
  );
}

const documentation = /^docs?$|^documentation$/i;

function sphinxWriting(key: string): (text: string) => Writing {
  return (text) =>
    key === 'version' && /^\d+\.\d+$/.test(text) ? shortWriting(text) : versionWriting(text, 'kept');
}

// What Sphinx shows may be of another thing than the package, or be left behind for good.
function sphinxReason(text: string, project: PythonProject | undefined): Reason | undefined {
  const own = project && writtenVersion(project);
  if (own !== undefined && isNear(text, own)) return project?.exemption;
  return { kind: 'independent', why: 'it does not look like the version of the package' };
}

// The Sphinx documentation, “Configuration”: `release` in full, `version` in short.
function sphinxPlaces(sheet: Sheet, project: PythonProject | undefined): readonly VersionPlace[] {
  const literals = literalsIn(sheet.text);
  return ['release', 'version'].flatMap((key) => {
    const [literal, second] = literals.get(key) ?? [];
    const isPlain = literal?.kind === 'text' && second === undefined;
    if (!isPlain || parseVersion(literal.written) === undefined) return [];
    const exemption = foreignReason(sheet.file, documentation) ?? sphinxReason(literal.written, project);
    const { range } = literal;
    return [
      placeOf({
        sheet,
        range,
        key,
        role: 'text',
        package: project?.name,
        exemption,
        writing: sphinxWriting(key),
      }),
    ];
  });
}

const recipeVersion = /^\s{0,20}\{%-?\s{0,9}set\s{1,9}version\s{0,9}=\s{0,9}["']([^"'{}\s]+)["']/;
const contextVersion = /^\s{1,8}version:\s{0,9}["']?([^\s"'#{}$]+)/;
const recipeName = /(?:set\s{1,9}name\s{0,9}=\s{0,9}|^\s{1,8}name:\s{0,9})["']?([A-Za-z0-9][\w.-]*)/;

// A recipe that names a published archive by its digest can only be of a version that is out already.
function recipeReason({ file, text }: Sheet): Reason | undefined {
  if (!/^\s{1,20}(?:- )?sha256:/m.test(text)) return foreignReason(file);
  return { kind: 'independent', why: 'it carries the digest of an archive that is published before it' };
}

// The conda-build documentation, “Defining metadata (meta.yaml)”; the rattler-build documentation, “context”.
function recipePlaces(sheet: Sheet, projects: readonly PythonProject[]): readonly VersionPlace[] {
  const names = matchesIn(sheet.text, recipeName).map(({ text }) => normalName(text));
  const project = projects.find(({ name }) => name !== undefined && names.includes(name));
  if (project === undefined) return [];
  const set = matchesIn(sheet.text, recipeVersion);
  const [first] = (set.length > 0 ? set : matchesIn(sheet.text, contextVersion)).filter(isVersion);
  if (first === undefined) return [];
  const exemption = recipeReason(sheet) ?? project.exemption;
  const { name } = project;
  const writing = (text: string) => versionWriting(text, 'kept');
  return [
    placeOf({ sheet, range: first.range, key: 'version', role: 'text', package: name, exemption, writing }),
  ];
}

function isSphinx(file: string): boolean {
  return file
    .split('/')
    .slice(0, -1)
    .some((folder) => documentation.test(folder));
}

/** Versions in documents beside the manifests: citations, Sphinx's configuration, recipes of conda. */
export async function documentPlaces(
  tree: Tree,
  projects: readonly PythonProject[],
  read: ReadSheet,
): Promise<readonly VersionPlace[]> {
  const own = projects.filter(({ exemption }) => exemption?.kind !== 'foreign');
  const each = async (files: readonly string[], places: (sheet: Sheet) => readonly VersionPlace[]) => {
    const sheets = await Promise.all(files.map(read));
    return sheets.flatMap((sheet) => (sheet === undefined ? [] : places(sheet)));
  };
  const around = ({ file }: Sheet) => projectAround(file, own);
  const recipes = ['meta.yaml', 'meta.yml', 'recipe.yaml'].flatMap((name) => tree.named(name));
  const found = await Promise.all([
    each(tree.named('CITATION.cff'), (sheet) => citationPlaces(sheet, around(sheet))),
    each(tree.named('conf.py').filter(isSphinx), (sheet) => sphinxPlaces(sheet, around(sheet))),
    each(own.length === 0 ? [] : recipes, (sheet) => recipePlaces(sheet, own)),
  ]);
  return found.flat();
}
