import { posix } from 'node:path';
import { type InnerDifference, shown } from '../difference.ts';
import { jsonDifferences } from './json-differences.ts';
import { lineDifferences } from './line-differences.ts';

// The documents of npm packages, wheels and sdists, and crates.
const documents = new Set([
  'package.json',
  'METADATA',
  'RECORD',
  'WHEEL',
  'entry_points.txt',
  'PKG-INFO',
  'pyproject.toml',
  'Cargo.toml',
  'Cargo.toml.orig',
  'Cargo.lock',
  '.cargo_vcs_info.json',
]);

/** Whether an entry describes the package: then its fields are compared, not its hash alone. */
export function isDocument(path: string): boolean {
  return documents.has(posix.basename(path)) && path.split('/').length === 2;
}

// Nonsense is text like any other.
function fieldsOf(first: string, other: string): readonly InnerDifference[] | undefined {
  try {
    return jsonDifferences(JSON.parse(first), JSON.parse(other));
  } catch {
    return undefined;
  }
}

/** What two versions of a document, whose bytes differ, hold otherwise: fields of JSON, lines of all others. */
export function documentDifferences(path: string, first: string, other: string): readonly InnerDifference[] {
  const fields = path.endsWith('.json') ? fieldsOf(first, other) : undefined;
  const found = fields ?? lineDifferences(first, other);
  const sameFields = { aspect: 'line', key: 'the same fields, written in another way' } as const;
  const all = fields?.length === 0 ? [sameFields] : found;
  return all.map((each) => ({ ...each, entry: shown(path) }));
}
