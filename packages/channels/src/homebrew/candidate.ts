import { type Derivation, fail, LockstepError, type Reply, type Target } from '@lockstep/core';
import { atTarget, targetName } from '../registry/target-problem.ts';
import { standingOf } from './alignment.ts';
import { type Connection, termsOf } from './connection.ts';
import { assertAligned, deriveFormula, readFormulaBytes, sha256Of } from './derivation.ts';
import { newFormula } from './new-formula.ts';
import type { HomebrewSettings } from './settings.ts';
import { type FormulaFileFound, findFormula, placeForNew } from './tap.ts';

/** The formula as it must be on top of a commit, or that the commit has it already. */
export type Candidate =
  | { readonly kind: 'aligned' }
  | {
      readonly kind: 'derived';
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly isNew: boolean;
      readonly derived: Derivation;
    };

function candidate(path: string, bytes: Uint8Array, isNew: boolean, base: string): Candidate {
  return {
    kind: 'derived',
    path,
    bytes,
    isNew,
    derived: { base, sha256: sha256Of(bytes) },
  };
}

/** That a tap has no formula, and none is to be written. */
export function formulaMissing(target: Target, { formula, tap }: HomebrewSettings): LockstepError {
  return fail(
    'TAP_FORMULA_MISSING',
    `${targetName(target)}: ${tap} has no formula ${formula}`,
    atTarget(target),
  );
}

/** That a tap is ahead of the release. */
export function tapAhead(target: Target, found: string): LockstepError {
  return fail('TAP_AHEAD', `${targetName(target)}: the tap has version ${found} already`, atTarget(target));
}

function writeNew(target: Target, { settings }: Connection, path: string): Uint8Array {
  const { description, homepage, license, install, test, url } = settings;
  const isWhole = description && homepage && license && install && url;
  if (!isWhole) throw formulaMissing(target, settings);
  const terms = termsOf(target, settings);
  const text = newFormula({ description, homepage, license, install, test, url }, terms.desired);
  const bytes = new TextEncoder().encode(text);
  assertAligned(bytes, path, terms);
  return bytes;
}

function bump(
  target: Target,
  connection: Connection,
  { path, bytes }: FormulaFileFound,
  base: string,
): Candidate {
  const terms = termsOf(target, connection.settings);
  const { facts } = readFormulaBytes(bytes, path, terms);
  switch (standingOf(facts, terms)) {
    case 'equal':
      return { kind: 'aligned' };
    case 'older':
      return candidate(path, deriveFormula(bytes, path, terms), false, base);
    case 'newer':
      throw tapAhead(target, facts.version);
    case 'other': {
      const message = `${targetName(target)}: ${path} states this version with other files`;
      throw fail('DIGEST_CONFLICT', message, atTarget(target));
    }
  }
}

/**
 * Derives a target’s formula on top of a commit of the tap.
 *
 * What it gives has been compared with the seal: version, addresses, checksums, class.
 * @throws LockstepError `TAP_FORMULA_MISSING`, `TAP_AHEAD`, `DIGEST_CONFLICT`, `FORMULA_UNREADABLE`,
 * `FORMULA_MISALIGNED`.
 */
export async function candidateOn(
  commit: string,
  target: Target,
  connection: Connection,
): Promise<Reply<Candidate>> {
  const found = await findFormula(connection, commit);
  if (found.outcome !== 'ok') return found;
  if (found.value !== undefined)
    return { outcome: 'ok', value: bump(target, connection, found.value, commit) };
  if (!connection.settings.create) throw formulaMissing(target, connection.settings);
  const place = await placeForNew(connection, commit);
  if (place.outcome !== 'ok') return place;
  const bytes = writeNew(target, connection, place.value);
  return { outcome: 'ok', value: candidate(place.value, bytes, true, commit) };
}

/** Whether a commit holds the formula that a target asks for. */
export async function isAlignedIn(
  commit: string,
  target: Target,
  connection: Connection,
): Promise<Reply<boolean>> {
  const found = await findFormula(connection, commit);
  if (found.outcome !== 'ok') return found;
  if (found.value === undefined) return { outcome: 'ok', value: false };
  try {
    assertAligned(found.value.bytes, found.value.path, termsOf(target, connection.settings));
    return { outcome: 'ok', value: true };
  } catch (error) {
    if (error instanceof LockstepError) return { outcome: 'ok', value: false };
    throw error;
  }
}

/** Makes the commit of a candidate; it is nowhere but here until it is pushed. */
export function commitCandidate(
  parent: string,
  { path, bytes, isNew }: Extract<Candidate, { kind: 'derived' }>,
  target: Target,
  { git, settings, context }: Connection,
): Promise<Reply<string>> {
  // Homebrew’s own form of a commit message: “leafsum 1.2.3”, “leafsum 1.2.3 (new formula)”.
  const message = isNew ? `${target.title} (new formula)` : target.title;
  const at = context.clock.timestamp();
  return git.commit({ parent, files: new Map([[path, bytes]]), message, author: settings.author, at });
}
