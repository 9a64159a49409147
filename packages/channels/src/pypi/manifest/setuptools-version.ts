import { isRecord } from '@lockstep/core';
import { moduleFiles } from './literal.ts';
import { tableIn } from './toml-tables.ts';
import {
  computed,
  type FoundVersion,
  fileVersion,
  literalVersion,
  type VersionSource,
} from './written-version.ts';

/** Folders that packages may lie in. */
export function rootsOf(table: unknown): readonly string[] {
  const own = isRecord(table) ? Object.values(table).filter((value) => typeof value === 'string') : [];
  return [...new Set([...own, '.', 'src'])];
}

/** Folders that packages may lie in, as the table of setuptools in a pyproject.toml says. */
export function setuptoolsRoots(tool: unknown): readonly string[] {
  const { where } = tableIn(tool, 'packages', 'find');
  const listed = [where].flat().filter((each) => typeof each === 'string');
  return [...new Set([...listed, ...rootsOf(tableIn(tool)['package-dir'])])];
}

/** Reads `attr: package.module.NAME` as setuptools does before it resorts to importing. */
export function attributeVersion(
  at: VersionSource,
  attribute: string,
  roots: readonly string[],
): Promise<FoundVersion> {
  const dot = attribute.lastIndexOf('.');
  const [module, name] = [attribute.slice(0, Math.max(dot, 0)), attribute.slice(dot + 1)];
  const files = module === '' ? [] : moduleFiles(module.trim(), roots);
  return literalVersion(at, files, name.trim());
}

/**
 * The version of a project whose pyproject.toml tells setuptools where to find it; undefined when it says nothing.
 *
 * Source: the setuptools documentation, "Dynamic Metadata".
 */
export async function setuptoolsVersion(at: VersionSource, tool: unknown): Promise<FoundVersion | undefined> {
  const table = isRecord(tool) ? tool : {};
  const dynamic = isRecord(table.dynamic) ? table.dynamic.version : undefined;
  if (!isRecord(dynamic)) return undefined;
  if (typeof dynamic.attr === 'string') return attributeVersion(at, dynamic.attr, setuptoolsRoots(tool));
  const [file, second] = [dynamic.file].flat();
  return typeof file === 'string' && second === undefined
    ? fileVersion(at, file)
    : computed('setuptools puts it together from several files');
}
