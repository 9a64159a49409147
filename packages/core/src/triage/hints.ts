import { describe, type ErrorCode, isErrorCode } from '../errors/catalogue.ts';
import { knownCauses } from './causes.ts';
import type { Passage } from './passages.ts';

/** What may have gone wrong, and what to do. */
export interface Hint {
  /** A code of Lockstep’s own catalogue. */
  readonly code?: ErrorCode;
  readonly title: string;
  readonly remedy: string;
  /** Whether running the failed jobs again can help. */
  readonly rerun: boolean;
}

/** A pattern of one’s own with what to do about it. */
export interface OwnHint {
  readonly hint: string;
  isTelling(text: string): boolean;
}

/** Hints that are given for one job. */
const most = 8;

const coded = /^(?:##\[error\])?\s*✗ ([A-Z][A-Z0-9_]{2,60})\b/;

/** The codes of Lockstep that telling lines name. */
export function codesIn(lines: readonly string[]): readonly ErrorCode[] {
  const codes = lines.map((line) => coded.exec(line)?.[1] ?? '').filter(isErrorCode);
  return [...new Set(codes)];
}

function hintOfCode(code: ErrorCode): Hint {
  const { title, remedy, rerun } = describe(code);
  return { code, title, remedy, rerun };
}

/** The lines of passages that tell. */
export function tellingLines(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap(({ first, lines, telling }) =>
    telling.flatMap((number) => lines[number - first] ?? []),
  );
}

/** What the lines of a failed job hint at: our own codes first, then own hints, then what is well known. */
export function hintsFor(passages: readonly Passage[], own: readonly OwnHint[]): readonly Hint[] {
  const telling = tellingLines(passages);
  const configured = own
    .filter((each) => telling.some((line) => each.isTelling(line)))
    .map(({ hint }) => ({ title: 'As lockstep.yaml says', remedy: hint, rerun: false }));
  const all = passages.flatMap(({ lines }) => lines);
  const known = knownCauses
    .filter(({ pattern }) => all.some((line) => pattern.test(line)))
    .map(({ title, remedy, rerun }) => ({ title, remedy, rerun }));
  return [...codesIn(telling).map(hintOfCode), ...configured, ...known].slice(0, most);
}
