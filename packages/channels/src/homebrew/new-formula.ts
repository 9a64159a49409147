import { fail } from '@lockstep/core';
import { addressOf } from './address-template.ts';
import { classNameOf } from './class-name.ts';
import type { DesiredFormula, FormulaFile } from './desired-formula.ts';
import { pathOf } from './formula-facts.ts';
import { versionIn } from './formula-version.ts';
import { type Platform, platformOf } from './platform.ts';

/** What people say of a new formula. */
export interface FormulaDescription {
  readonly description: string;
  readonly homepage: string;
  readonly license: string;
  /** Lines of Ruby that install. */
  readonly install: readonly string[];
  /** Lines of Ruby that try out what was installed. */
  readonly test?: readonly string[] | undefined;
  /** The template of the files' addresses. */
  readonly url: string;
}

interface Placed extends FormulaFile, Platform {}

type Key = 'system' | 'processor';

const indentation = '  ';

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? line : indentation + line));
}

// Ruby reads “#{”, “#$” and “#@” in a string as code.
function quoted(text: string): string {
  return `"${text.replace(/["\\]|#(?=[{$@])/g, '\\$&')}"`;
}

function separated(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

/** One block for each value of a key, in the order that Homebrew's style wants. */
function blocksBy(
  key: Key,
  placed: readonly Placed[],
  inner: (part: readonly Placed[]) => readonly string[],
) {
  const values = key === 'system' ? (['macos', 'linux'] as const) : (['arm', 'intel'] as const);
  const parts = values.map((value) => ({ value, part: placed.filter((each) => each[key] === value) }));
  const some = parts.filter(({ part }) => part.length > 0);
  return separated(some.map(({ value, part }) => [`on_${value} do`, ...indented(inner(part)), 'end']));
}

function downloadLines(
  placed: readonly Placed[],
  description: FormulaDescription,
  desired: DesiredFormula,
): readonly string[] {
  const [first, second] = placed;
  if (first === undefined) return [];
  if (second === undefined)
    return [`url ${quoted(addressOf(description.url, first.file, desired))}`, `sha256 "${first.sha256}"`];
  const key = (['system', 'processor'] as const).find(
    (each) =>
      placed.every((file) => file[each] !== undefined) && new Set(placed.map((file) => file[each])).size > 1,
  );
  if (key !== undefined) return blocksBy(key, placed, (part) => downloadLines(part, description, desired));
  const names = placed.map(({ file }) => file).join(', ');
  throw fail(
    'FORMULA_MISALIGNED',
    `a new formula cannot tell by their names which of ${names} is for which platform`,
  );
}

// `brew audit` complains about a version that brew finds in the address by itself.
function versionLines(description: FormulaDescription, desired: DesiredFormula): readonly string[] {
  const named = desired.files.map(({ file }) =>
    versionIn(pathOf(addressOf(description.url, file, desired)), desired),
  );
  return named.every((each) => each === desired.version) ? [] : [`version "${desired.version}"`];
}

// `brew audit` refuses a formula for one system that does not say so.
function requirementLines(placed: readonly Placed[]): readonly string[] {
  const found = new Set(placed.map(({ system }) => system));
  const [only] = found;
  return found.size === 1 && only !== undefined ? [`depends_on :${only}`] : [];
}

/**
 * Writes the first formula of a project, in the order and manner that `brew audit` and `brew style` want.
 *
 * Source: Homebrew's Formula Cookbook.
 * @throws LockstepError `FORMULA_MISALIGNED` when the files' platforms cannot be told.
 */
export function newFormula(description: FormulaDescription, desired: DesiredFormula): string {
  const placed = desired.files.map((file) => ({ ...file, ...platformOf(file.file) }));
  const single = placed.length === 1;
  const downloads = downloadLines(placed, description, desired);
  const metadata = [
    `desc ${quoted(description.description)}`,
    `homepage ${quoted(description.homepage)}`,
    ...(single ? downloads : []),
    ...versionLines(description, desired),
    `license ${quoted(description.license)}`,
  ];
  const test = description.test ?? [
    `assert_match version.to_s, shell_output("#{bin}/${desired.formula} --version")`,
  ];
  const body = separated([
    metadata,
    requirementLines(placed),
    single ? [] : downloads,
    ['def install', ...indented(description.install), 'end'],
    ['test do', ...indented(test), 'end'],
  ]);
  const lines = [`class ${classNameOf(desired.formula)} < Formula`, ...indented(body), 'end'];
  return `${lines.join('\n')}\n`;
}
