import { createHash } from 'node:crypto';
import { problem, throwAll } from '@lockstep/core';
import { addressOf } from './address-template.ts';
import { type AlignmentTerms, misalignments } from './alignment.ts';
import { unreadable } from './declarations.ts';
import { type Formula, readFormula } from './formula.ts';
import type { FormulaDownload } from './formula-downloads.ts';
import { applyEdits, type Edit, replaced, withoutLines, withVersion } from './formula-edit.ts';
import { type FormulaFacts, factsOf, pathOf } from './formula-facts.ts';

/** A formula with what it states. */
export interface ReadFormula {
  readonly formula: Formula;
  readonly facts: FormulaFacts;
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unreadable(file, 1, 'it is not UTF-8');
  }
}

/**
 * Reads a formula's bytes.
 * @throws LockstepError `FORMULA_UNREADABLE`.
 */
export function readFormulaBytes(bytes: Uint8Array, file: string, { desired }: AlignmentTerms): ReadFormula {
  const formula = readFormula(textOf(bytes, file), file);
  return { formula, facts: factsOf(formula, desired) };
}

interface Bump {
  readonly file: string;
  readonly from: string;
  readonly terms: AlignmentTerms;
}

function newUrl({ url }: FormulaDownload, { from, terms: { desired, template } }: Bump): string {
  const exchanged = withVersion(url.text, from, desired.version);
  if (template === undefined) return exchanged;
  const name = pathOf(exchanged.replaceAll('#{version}', desired.version)).at(-1) ?? '';
  return addressOf(template, name, desired);
}

function misaligned(file: string, line: number, what: string) {
  return problem('FORMULA_MISALIGNED', `${file}, line ${line}: ${what}`, { where: { file, line } });
}

function bumpDownload(download: FormulaDownload, bump: Bump): readonly Edit[] {
  const { desired } = bump.terms;
  const url = newUrl(download, bump);
  const address = url.replaceAll('#{version}', desired.version);
  const sealed = desired.files.find(({ file }) => file === pathOf(address).at(-1));
  const names = desired.files.map(({ file }) => file).join(', ');
  if (sealed === undefined)
    throwAll([
      misaligned(
        bump.file,
        download.line,
        `${address} is no file that is sealed for this channel (${names})`,
      ),
    ]);
  return [
    replaced(download.url, url),
    replaced(download.sha256, sealed?.sha256 ?? ''),
    ...download.mirrors.map((each) => replaced(each, withVersion(each.text, bump.from, desired.version))),
  ];
}

/**
 * The formula as it must be: version, addresses and checksums exchanged, and nothing else moved.
 *
 * As `brew bump-formula-pr` does, a `revision` goes, since it counts rebuilds of the version before. A `bottle` block
 * goes as well: brew's own tool leaves it to a build farm that replaces it, and without one its files are of the version
 * before, so that no user could install from them.
 * @throws LockstepError `FORMULA_UNREADABLE`, `FORMULA_MISALIGNED`.
 */
function bumped({ formula, facts }: ReadFormula, terms: AlignmentTerms): string {
  const { file } = formula;
  if (!/[.]/.test(facts.version) && terms.template === undefined)
    throw unreadable(
      file,
      1,
      `“${facts.version}” is too short to be found in addresses; set “url” in lockstep.yaml`,
    );
  const bump: Bump = { file, from: facts.version, terms };
  return applyEdits(formula.text, [
    ...formula.versions.map((each) => replaced(each, terms.desired.version)),
    ...formula.downloads.flatMap((each) => bumpDownload(each, bump)),
    ...withoutLines(formula, [...formula.revisions, ...formula.bottles]),
  ]);
}

/**
 * Refuses a formula that does not say what is sealed.
 * @throws LockstepError `FORMULA_UNREADABLE`, `FORMULA_MISALIGNED`.
 */
export function assertAligned(bytes: Uint8Array, file: string, terms: AlignmentTerms): void {
  const { formula, facts } = readFormulaBytes(bytes, file, terms);
  throwAll(misalignments(formula, facts, terms));
}

/**
 * Derives the formula of a release from the one before it; the result has been checked against the seal.
 * @throws LockstepError `FORMULA_UNREADABLE`, `FORMULA_MISALIGNED`.
 */
export function deriveFormula(bytes: Uint8Array, file: string, terms: AlignmentTerms): Uint8Array {
  const derived = new TextEncoder().encode(bumped(readFormulaBytes(bytes, file, terms), terms));
  assertAligned(derived, file, terms);
  return derived;
}

/** The SHA-256 of bytes, in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
