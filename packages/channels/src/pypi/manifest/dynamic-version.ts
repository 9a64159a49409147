import { isRecord, LockstepError } from '@lockstep/core';
import { parseToml } from '../../toml/document.ts';
import { spellingOf } from '../version.ts';
import { moduleFiles } from './literal.ts';
import {
  literalVersion,
  rootsOf,
  setuptoolsVersion,
  textBeside,
  type VersionSource,
} from './setuptools-version.ts';

type Table = Readonly<Record<string, unknown>>;

function tableIn(table: unknown, ...path: readonly string[]): Table {
  const found = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), table);
  return isRecord(found) ? found : {};
}

function textIn(table: Table, key: string): string | undefined {
  const value = table[key];
  return typeof value === 'string' ? value : undefined;
}

// A pattern of the project's own could be any regular expression of Python's, so only the usual one is followed.
async function hatchVersion(at: VersionSource, project: Table): Promise<string | undefined> {
  const table = tableIn(project, 'tool', 'hatch', 'version');
  const path = textIn(table, 'path');
  const isUsual = [undefined, 'regex'].includes(textIn(table, 'source')) && table.pattern === undefined;
  if (path === undefined || !isUsual) return undefined;
  const version = await literalVersion(at, [path], '__version__');
  return version ?? (await literalVersion(at, [path], 'VERSION'));
}

async function pdmVersion(at: VersionSource, project: Table): Promise<string | undefined> {
  const table = tableIn(project, 'tool', 'pdm', 'version');
  const path = textIn(table, 'path');
  return table.source === 'file' && path !== undefined
    ? literalVersion(at, [path], '__version__')
    : undefined;
}

async function flitVersion(at: VersionSource, project: Table): Promise<string | undefined> {
  const name = textIn(tableIn(project, 'project'), 'name')?.replaceAll('-', '_');
  const module = textIn(tableIn(project, 'tool', 'flit', 'module'), 'name') ?? name;
  return module === undefined
    ? undefined
    : literalVersion(at, moduleFiles(module, rootsOf({})), '__version__');
}

async function maturinVersion(at: VersionSource, project: Table): Promise<string | undefined> {
  const path = textIn(tableIn(project, 'tool', 'maturin'), 'manifest-path') ?? 'Cargo.toml';
  const text = await textBeside(at, path);
  if (text === undefined) return undefined;
  const version = textIn(tableIn(parseToml(text, path).value, 'package'), 'version');
  return version && spellingOf(version);
}

async function poetryVersion(_at: VersionSource, project: Table): Promise<string | undefined> {
  const table = tableIn(project, 'tool', 'poetry');
  // The plug-in that takes versions from tags leaves a placeholder here.
  const isComputed =
    isRecord(table['requires-plugins']) || 'poetry-dynamic-versioning' in tableIn(project, 'tool');
  return isComputed ? undefined : textIn(table, 'version');
}

const backEnds: readonly (readonly [
  RegExp,
  (at: VersionSource, project: Table) => Promise<string | undefined>,
])[] = [
  [/^hatchling\b/, hatchVersion],
  [/^setuptools\b/, (at, project) => setuptoolsVersion(at, tableIn(project, 'tool', 'setuptools'))],
  [/^flit/, flitVersion],
  [/^pdm\b/, pdmVersion],
  [/^poetry\b/, poetryVersion],
  [/^maturin\b/, maturinVersion],
];

/**
 * The version that a build back end would find, as far as that takes no running of code; undefined when it would.
 *
 * Source: the documentation of each back end on its dynamic version.
 */
export async function dynamicVersion(at: VersionSource, project: Table): Promise<string | undefined> {
  // Without a back end, setuptools builds (PEP 517), except what Poetry alone understands.
  const usual = project.project === undefined ? 'poetry' : 'setuptools';
  const name = textIn(tableIn(project, 'build-system'), 'build-backend') ?? usual;
  const read = backEnds.find(([pattern]) => pattern.test(name))?.[1];
  try {
    return await read?.(at, project);
  } catch (error) {
    if (error instanceof LockstepError) return undefined;
    throw error;
  }
}
