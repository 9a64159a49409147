import { type Problem, problem } from '@lockstep/core';
import { foreignText } from '../registry/foreign-text.ts';
import { textOf, textsOf } from './core-metadata.ts';
import type { Distribution } from './distribution.ts';
import { fieldOf, metadataFields } from './metadata/fields.ts';
import { given } from './metadata/values.ts';
import { normalName } from './package-name.ts';
import { isRequirement, parseRequirement, requirementText } from './requirement/requirement.ts';
import { specifierClauses } from './requirement/specifier.ts';
import { normalVersion } from './version.ts';

// These describe the document, not the package.
const apart = ['Metadata-Version', 'Dynamic'];

function requirement(value: string): string {
  const parsed = parseRequirement(value);
  return isRequirement(parsed) ? requirementText(parsed) : value;
}

// Back ends spell the same thing differently in a wheel and in an sdist.
const spellings: Readonly<Record<string, (value: string) => string>> = {
  Name: normalName,
  Version: (value) => normalVersion(value) ?? value,
  'Requires-Dist': requirement,
  'Requires-Python': (value) => specifierClauses(value)?.join(',') ?? value,
  'Provides-Extra': normalName,
};

function lines(value: string): string {
  return value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function comparable({ metadata }: Distribution, field: string): readonly string[] {
  const values = given(metadata, field).map(spellings[field] ?? lines);
  return fieldOf(field)?.multiple ? [...new Set(values)].sort() : values;
}

function dynamicFields({ metadata }: Distribution): readonly string[] {
  return textsOf(metadata, 'Dynamic').map((name) => fieldOf(name)?.name ?? '');
}

// Before 2.2 nothing says what a build may still change, and old back ends leave fields out of an sdist.
function isVague({ kind, metadata }: Distribution): boolean {
  return kind === 'sdist' && (textOf(metadata, 'Metadata-Version') ?? '') < '2.2';
}

function shown(one: readonly string[], other: readonly string[]): string {
  const own = one.filter((value) => !other.includes(value));
  if (own.length === 0) return one.length === 0 ? 'nothing' : 'less';
  const start = mismatchStart(own[0] ?? '', other[0] ?? '');
  return `“${start > 0 ? '…' : ''}${foreignText((own[0] ?? '').slice(start, start + 120))}”`;
}

// Of two long descriptions only the place where they part is worth showing.
function mismatchStart(one: string, other: string): number {
  const shortest = 60;
  if (one.length <= 2 * shortest) return 0;
  const at = [...one.slice(0, other.length)].findIndex((letter, index) => letter !== other[index]);
  return Math.max(0, (at < 0 ? Math.min(one.length, other.length) : at) - shortest / 2);
}

/**
 * Says where two files of one version describe it differently.
 *
 * What an sdist marks as dynamic may come out otherwise in a wheel.
 * Source: the PyPA core metadata specification, "Dynamic".
 * @returns problems `METADATA_MISMATCH`, one for each field.
 */
export function metadataDifferences(one: Distribution, other: Distribution): readonly Problem[] {
  const open = new Set([...apart, ...dynamicFields(one), ...dynamicFields(other)]);
  const vague = isVague(one) || isVague(other);
  return metadataFields.flatMap(({ name }) => {
    if (open.has(name)) return [];
    const [left, right] = [comparable(one, name), comparable(other, name)];
    if (vague && (left.length === 0 || right.length === 0)) return [];
    if (JSON.stringify(left) === JSON.stringify(right)) return [];
    const message = `${name} is ${shown(left, right)} in ${one.file}, but ${shown(right, left)} in ${other.file}`;
    return [problem('METADATA_MISMATCH', message, { where: { file: other.file, key: name } })];
  });
}
