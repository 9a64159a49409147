import { stripVTControlCharacters } from 'node:util';
import { withoutSecrets } from '../config/literal-secret.ts';
import type { HostLog } from '../ports/host.ts';

/** One line of a log, fit to be looked at and shown. */
export interface LogLine {
  /** Counts from 1, in the whole log. */
  readonly number: number;
  readonly text: string;
}

/** Longer lines were not written for people; their beginning tells what they are. */
const longestLine = 400;
/** Before this, what cannot be seen is taken out: colours may stand before every word. */
const longestRead = 4 * longestLine;

// Runners of both hosts write the time before each line.
const timestamp = /^\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;
// Bidirectional controls and invisible characters forge what is read.
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;

// The three parts of a JSON Web Token, and what stands in a header for credentials: literal secrets have other shapes.
const tokens = /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?|(?<=\b(?:bearer|basic|token) )[\w.~+/=-]{16,}/gi;

function cut(text: string, longest: number): string {
  return text.length > longest ? text.slice(0, longest).toWellFormed() : text;
}

/** A line of a log without the time before it, colours, what cannot be seen, and what looks like a credential. */
export function cleanLine(line: string): string {
  const read = cut(line.replace(timestamp, ''), longestRead);
  const visible = stripVTControlCharacters(read).replace(/\t/g, '  ').replace(unseen, '');
  // Masked before it is cut: half a credential has no shape.
  const masked = withoutSecrets(visible).replace(tokens, '***').trimEnd();
  return masked.length > longestLine ? `${cut(masked, longestLine)}…` : masked;
}

/** The lines of a log. */
export function linesOf({ text, firstLine }: HostLog): readonly LogLine[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => ({ number: firstLine + index, text: cleanLine(line) }));
}
