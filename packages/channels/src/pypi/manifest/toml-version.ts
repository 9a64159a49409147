import { parseToml } from '../../toml/document.ts';
import { tableIn, textIn } from './toml-tables.ts';
import { type FoundVersion, fileBeside, type VersionSource } from './written-version.ts';

/** A version that a text of a TOML file says; undefined when it says none there. */
export async function tomlVersion(
  at: VersionSource,
  path: string,
  key: readonly string[],
): Promise<FoundVersion | undefined> {
  const found = await fileBeside(at, path);
  if (found === undefined) return undefined;
  const document = parseToml(found.text, found.file);
  const version = textIn(tableIn(document.value, ...key.slice(0, -1)), key.at(-1) ?? '');
  const range = document.rangeOf(key);
  if (version === undefined || range === undefined) return undefined;
  return { state: 'written', version, file: found.file, range, form: 'semver', key: key.join('.') };
}
