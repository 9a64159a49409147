import {
  isRequirement,
  normalName,
  parseRequirement,
  type Table,
  type TextRange,
  tableIn,
} from '@lockstep/channels/manifests';
import { isRecord, type VersionPlace } from '@lockstep/core';
import { placeOf } from './place.ts';
import type { PyprojectDocument, PythonProject } from './project.ts';
import { requirementWriting } from './requirement-writing.ts';
import type { ReadSheet, Sheet } from './sheet.ts';
import type { Writing } from './spelling.ts';

/** Packages that a repository has, by their normal names. */
export type Siblings = ReadonlyMap<string, PythonProject>;

type Path = readonly (string | number)[];

interface Asked {
  readonly path: Path;
  readonly name: string;
  readonly range: TextRange;
  readonly writing: (found: string) => Writing;
}

const head = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\]\s*)?(\(?)\s*/;

/** The version specifier in a requirement: `pkg[extra] >=1.2,<2; python_version > "3"`. */
export function specifierIn(text: string): { readonly name: string; readonly range: TextRange } | undefined {
  const [all = '', name = '', bracket] = text.length > 1000 ? [] : (head.exec(text) ?? []);
  if (name === '' || /[\\\r\n]/.test(text) || !isRequirement(parseRequirement(text))) return undefined;
  const rest = text.slice(all.length).split(bracket === '(' ? ')' : ';', 1)[0] ?? '';
  const specifier = rest.trimEnd();
  if (specifier === '' || specifier.startsWith('@')) return undefined;
  return { name: normalName(name), range: { start: all.length, end: all.length + specifier.length } };
}

/** Lists of requirements below some keys: one, or one for each name of a table. */
function listsAt(value: Table, path: readonly string[], isTable: boolean): readonly Path[] {
  const table = tableIn(value, ...path);
  const list = tableIn(value, ...path.slice(0, -1))[path.at(-1) ?? ''];
  const paths = isTable ? Object.keys(table).map((key) => [...path, key]) : [path];
  return paths.flatMap((each) => {
    const items = isTable ? table[each.at(-1) ?? ''] : list;
    return Array.isArray(items) ? items.map((_, index) => [...each, index]) : [];
  });
}

function listedIn(value: Table): readonly Path[] {
  return [
    ...listsAt(value, ['project', 'dependencies'], false),
    ...listsAt(value, ['project', 'optional-dependencies'], true),
    ...listsAt(value, ['dependency-groups'], true),
    ...listsAt(value, ['tool', 'uv', 'dev-dependencies'], false),
    ...listsAt(value, ['tool', 'uv', 'constraint-dependencies'], false),
    ...listsAt(value, ['tool', 'uv', 'override-dependencies'], false),
    ...listsAt(value, ['tool', 'pdm', 'dev-dependencies'], true),
  ];
}

function inLists({ document }: PyprojectDocument, { text }: Sheet): readonly Asked[] {
  return listedIn(document.value).flatMap((path) => {
    const item = document.rangeOf(path);
    const found = item && specifierIn(text.slice(item.start, item.end));
    if (item === undefined || found === undefined) return [];
    const range = { start: item.start + found.range.start, end: item.start + found.range.end };
    return [{ path, name: found.name, range, writing: (each: string) => requirementWriting(each) }];
  });
}

function poetryTables(value: Table): readonly Path[] {
  const group = ['tool', 'poetry', 'group'];
  return [
    ['tool', 'poetry', 'dependencies'],
    ['tool', 'poetry', 'dev-dependencies'],
    ...Object.keys(tableIn(value, ...group)).map((name) => [...group, name, 'dependencies']),
  ];
}

// `pkg = "^1"`, `pkg = { version = "^1", path = "../pkg" }`, or several of these for several Pythons.
function constraintPaths(path: Path, value: unknown): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((each, index) => constraintPaths([...path, index], each));
  return isRecord(value) && typeof value.version === 'string' ? [[...path, 'version']] : [];
}

function inPoetry({ document }: PyprojectDocument): readonly Asked[] {
  return poetryTables(document.value).flatMap((path) => {
    const table = tableIn(document.value, ...path.map(String));
    return Object.entries(table).flatMap(([name, value]) =>
      constraintPaths([...path, name], value).flatMap((each) => {
        const range = document.rangeOf(each);
        const writing = (found: string) => requirementWriting(found, '');
        return range === undefined ? [] : [{ path: each, name: normalName(name), range, writing }];
      }),
    );
  });
}

/** The key of a requirement: its list and the package, since its position in the list may change. */
function keyOf({ path, name }: Asked): string {
  return [...path.filter((part) => typeof part === 'string'), name].join('.');
}

/** What packages of a repository ask of each other in a pyproject.toml. */
export async function referencePlaces(
  document: PyprojectDocument,
  siblings: Siblings,
  holder: PythonProject | undefined,
  read: ReadSheet,
): Promise<readonly VersionPlace[]> {
  const sheet = await read(document.file);
  if (sheet === undefined) return [];
  return [...inLists(document, sheet), ...inPoetry(document)].flatMap((asked) => {
    const sibling = siblings.get(asked.name);
    const { range, writing } = asked;
    // “Any version” says none.
    if (sibling === undefined || /^\*?$/.test(sheet.text.slice(range.start, range.end))) return [];
    const exemption = holder?.exemption ?? sibling.exemption;
    return [
      placeOf({
        sheet,
        range,
        key: keyOf(asked),
        role: 'reference',
        package: asked.name,
        exemption,
        writing,
      }),
    ];
  });
}
