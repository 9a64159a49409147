import { posix } from 'node:path';
import { isRecord, type PackageSource, type Where } from '@lockstep/core';
import { parseToml, type TomlDocument } from '../../toml/document.ts';
import { spellingOf } from '../version.ts';
import type { Declaration } from './declaration.ts';
import { dynamicVersion } from './dynamic-version.ts';
import type { FoundVersion } from './written-version.ts';

type Table = Readonly<Record<string, unknown>>;

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function tableAt({ value }: TomlDocument, path: readonly string[]): Table | undefined {
  const found = path.reduce<unknown>((table, key) => (isRecord(table) ? table[key] : undefined), value);
  return isRecord(found) ? found : undefined;
}

/** Whether a table that declares a package leaves its version to the build back end. */
export function isDynamic(table: Table): boolean {
  return textsOf(table.dynamic).includes('version');
}

/** The table that declares a package: `[project]`, or `[tool.poetry]` of older projects. */
export function declaringPath(document: TomlDocument): readonly string[] | undefined {
  if (tableAt(document, ['project']) !== undefined) return ['project'];
  const poetry = tableAt(document, ['tool', 'poetry']);
  // Poetry manages applications as well, which have no name; `package-mode` says so in words.
  return poetry?.name !== undefined && poetry['package-mode'] !== false ? ['tool', 'poetry'] : undefined;
}

/** Whether a pyproject.toml declares a package; one that cannot be parsed may. */
export function declaresPackage(text: string, file: string): boolean {
  try {
    return declaringPath(parseToml(text, file)) !== undefined;
  } catch {
    return true;
  }
}

/** Patterns of the folders that a workspace of uv adds, and of those it leaves out. */
export function workspaceOf(
  text: string,
  file: string,
): { members: readonly string[]; left: readonly string[] } {
  const table = tableAt(parseToml(text, file), ['tool', 'uv', 'workspace']);
  return { members: textsOf(table?.members), left: textsOf(table?.exclude) };
}

// A crate's version is written as SemVer, and its wheel's as PEP 440.
function pythonSpelling(found: FoundVersion | undefined): string | undefined {
  if (found?.state !== 'written') return undefined;
  return found.form === 'semver' ? spellingOf(found.version) : found.version;
}

/**
 * What a pyproject.toml declares, a dynamic version resolved as far as no code has to run.
 *
 * Source: the PyPA pyproject.toml specification; the documentation of Poetry, "The pyproject.toml file".
 * @throws LockstepError `MANIFEST_INVALID` when it is not TOML.
 */
export async function readPyproject(
  source: PackageSource,
  file: string,
  text: string,
): Promise<Declaration | undefined> {
  const document = parseToml(text, file);
  const path = declaringPath(document);
  const table = path && tableAt(document, path);
  if (path === undefined || table === undefined) return undefined;
  const at = { source, folder: posix.dirname(file) };
  const isComputed = isDynamic(table) || (path[0] === 'tool' && table.version !== undefined);
  const version = isComputed
    ? pythonSpelling(await dynamicVersion(at, document.value))
    : (table.version ?? null);
  const place = (key: string): Where & { file: string } => {
    const found =
      document.locate([...path, key]) ?? document.locate([...path, 'name']) ?? document.locate(path);
    return { file, key: [...path, key].join('.'), ...found };
  };
  const where = { name: place('name'), version: place('version') };
  return { name: table.name, version, classifiers: textsOf(table.classifiers), where };
}
