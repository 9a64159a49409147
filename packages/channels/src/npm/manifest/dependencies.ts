import { isRecord } from '@lockstep/core';
import { hostedRepository } from '../repository.ts';
import { type Manifest, textsOf, withField } from './manifest.ts';

// A dependency in the oldest form, a text: `name@range`, `name range`, `name>=1`.
const oldForm = /^(.*?)(:?[@\s><=].*)?$/s;

function fromText(text: string): readonly [string, string] {
  const [, name = '', range = ''] = oldForm.exec(text.trim()) ?? [];
  return [name, range.replace(/^@/, '').trim()];
}

function asTable(value: unknown): unknown {
  const list = typeof value === 'string' && value !== '' ? value.trim().split(/[\s,]+/) : value;
  return Array.isArray(list) ? Object.fromEntries(textsOf(list).map(fromText)) : value;
}

function withHostedRanges(table: Manifest): Manifest {
  const texts = Object.entries(table).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts.map(([name, range]) => [name, hostedRepository(range)?.text ?? range]));
}

function normalizeTable(manifest: Manifest, field: string): Manifest {
  if (!(field in manifest)) return manifest;
  const table = asTable(manifest[field]);
  return withField(manifest, field, isRecord(table) ? withHostedRanges(table) : undefined);
}

/** Brings dependencies into tables from name to range; optional and peer ones stay as they are written. */
export function normalizeDependencies(manifest: Manifest): Manifest {
  const optional = 'optionalDependencies';
  const start = manifest[optional] ? withField(manifest, optional, asTable(manifest[optional])) : manifest;
  return normalizeTable(normalizeTable(start, 'dependencies'), 'devDependencies');
}

function bundledNames(bundle: unknown, dependencies: unknown): readonly unknown[] | undefined {
  if (bundle === true) return Object.keys(isRecord(dependencies) ? dependencies : {});
  if (Array.isArray(bundle)) return bundle;
  return isRecord(bundle) ? Object.keys(bundle) : undefined;
}

/**
 * Brings `bundleDependencies` (or its misspelling) into a list, each of whose members is a dependency too.
 *
 * Source: the npm documentation, package.json, "bundleDependencies".
 */
export function normalizeBundle(manifest: Manifest): Manifest {
  const { bundledDependencies, ...rest } = manifest;
  const bundle = rest.bundleDependencies === undefined ? bundledDependencies : rest.bundleDependencies;
  const names = bundledNames(bundle, rest.dependencies);
  if (names === undefined) return withField(rest, 'bundleDependencies', undefined);
  const bundleDependencies = textsOf(names);
  const declared = isRecord(rest.dependencies) ? rest.dependencies : {};
  const missing = bundleDependencies
    .filter((name) => !Object.hasOwn(declared, name))
    .map((name) => [name, '*']);
  const dependencies =
    missing.length === 0 ? {} : { dependencies: { ...declared, ...Object.fromEntries(missing) } };
  return { ...rest, ...dependencies, bundleDependencies };
}
