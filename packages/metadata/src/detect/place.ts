import { posix } from 'node:path';
import { isRecord } from '@lockstep/core';
import type { Tree } from '../tree.ts';

/** A word as the shell takes it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A command line in a folder; the root of the repository is where every command starts. */
export function inFolder(folder: string, line: string): string {
  return folder === '' ? line : `cd ${quoted(folder)} && ${line}`;
}

/** The folder of a file; nothing for the root. */
export function folderOf(file: string): string {
  const folder = posix.dirname(file);
  return folder === '.' ? '' : folder;
}

/** A path below a folder. */
export function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** The folders from the root of the repository down to one of them. */
export function foldersDownTo(folder: string): readonly string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

/** A JSON or YAML file as an object; nothing where it is none. */
export async function readRecord(tree: Tree, file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await tree.readText(file);
  const value = text === undefined ? undefined : tree.parse(text.replace(/^\uFEFF/, ''));
  return isRecord(value) ? value : {};
}

/** A value of an object, by its path. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

/** The text at a path; undefined where there is another kind of value. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}
