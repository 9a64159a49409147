import { isRecord, type PackageSource } from '@lockstep/core';
import { pathInTree } from '../../registry/tree-path.ts';
import { literalIn, moduleFiles } from './literal.ts';

/** Where a version may be read without running anything. */
export interface VersionSource {
  readonly source: PackageSource;
  /** The folder of the manifest. */
  readonly folder: string;
}

/** Folders that packages may lie in. */
export function rootsOf(table: unknown): readonly string[] {
  const own = isRecord(table) ? Object.values(table).filter((value) => typeof value === 'string') : [];
  return [...new Set([...own, '.', 'src'])];
}

/** A file’s text, by its path from the folder of the manifest; undefined when it is not there, or not in the tree. */
export async function textBeside(
  { source, folder }: VersionSource,
  path: string,
): Promise<string | undefined> {
  const file = pathInTree(folder, path);
  return file === undefined ? undefined : source.readText(file);
}

/** The version that a Python module assigns to a name, from the first of the files that is there. */
export async function literalVersion(
  at: VersionSource,
  files: readonly string[],
  name: string,
): Promise<string | undefined> {
  for (const file of files) {
    const text = await textBeside(at, file);
    if (text !== undefined) return literalIn(text, name);
  }
  return undefined;
}

/** Reads `attr: package.module.NAME` as setuptools does before it resorts to importing. */
export function attributeVersion(
  at: VersionSource,
  attribute: string,
  roots: readonly string[],
): Promise<string | undefined> {
  const dot = attribute.lastIndexOf('.');
  const [module, name] = [attribute.slice(0, Math.max(dot, 0)), attribute.slice(dot + 1)];
  const files = module === '' ? [] : moduleFiles(module.trim(), roots);
  return literalVersion(at, files, name.trim());
}

/** Reads `file: VERSION`: the text of one file. */
export async function fileVersion(at: VersionSource, file: string): Promise<string | undefined> {
  return (await textBeside(at, file.trim()))?.trim();
}

/**
 * The version of a project whose pyproject.toml tells setuptools where to find it.
 *
 * Source: the setuptools documentation, "Dynamic Metadata".
 */
export async function setuptoolsVersion(at: VersionSource, tool: unknown): Promise<string | undefined> {
  const table = isRecord(tool) ? tool : {};
  const dynamic = isRecord(table.dynamic) ? table.dynamic.version : undefined;
  if (!isRecord(dynamic)) return undefined;
  if (typeof dynamic.attr === 'string')
    return attributeVersion(at, dynamic.attr, rootsOf(table['package-dir']));
  const [file, second] = [dynamic.file].flat();
  return typeof file === 'string' && second === undefined ? fileVersion(at, file) : undefined;
}
