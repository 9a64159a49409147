import { fail, type Place } from '@lockstep/core';
import { type AST, getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser';
import { type KeyPlaces, longestKeyOf, placesOf, type TextRange } from './key-places.ts';

/** A parsed TOML text: any key may hold anything. */
export interface TomlDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where a key stands; lines and columns count from 1. */
  locate(path: readonly (string | number)[]): Place | undefined;
  /** Where the value of a key or of a list item stands in the text; that of a string without its quotes. */
  rangeOf(path: readonly (string | number)[]): TextRange | undefined;
}

/** No honest manifest comes near; a parser needs many times as much for its tree. */
const longestText = 1024 * 1024;

// What a line lacks at its end, the parser notices at the beginning of the next one.
function placeOf({ message, index, lineNumber, column }: ParseError, text: string): Place {
  const before = text.slice(0, index).trimEnd();
  if (!before.endsWith('=') && !message.includes('on the same line'))
    return { line: lineNumber, column: column + 1 };
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function parse(text: string, file: string): AST.TOMLProgram {
  if (text.length > longestText)
    throw fail('MANIFEST_INVALID', `${file} is longer than ${longestText} characters`, { where: { file } });
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return parseTOML(bare);
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    const where = { file, ...placeOf(cause, bare) };
    throw fail('MANIFEST_INVALID', `${file} is not valid TOML: ${cause.message}`, { cause, where });
  }
}

// Each part of a dotted key is a place of its own, as long as all the parts before it.
const mostParts = 256;

function refuseLongKeys(tree: AST.TOMLProgram, file: string): void {
  const long = longestKeyOf(tree);
  if (long === undefined || long.keys.length <= mostParts) return;
  const where = { file, line: long.loc.start.line, column: long.loc.start.column + 1 };
  throw fail('MANIFEST_INVALID', `${file} has a key of more than ${mostParts} parts`, { where });
}

// The parser builds plain objects, on which this key changes the prototype instead of setting a field.
function refusePrototypes(places: KeyPlaces, file: string): void {
  const hostile = places.find((path) => path.includes('__proto__'));
  if (hostile === undefined) return;
  throw fail('MANIFEST_INVALID', `${file} has a key “__proto__”`, { where: { file, ...hostile } });
}

function read(text: string, file: string): TomlDocument {
  const tree = parse(text, file);
  refuseLongKeys(tree, file);
  const places = placesOf(tree);
  refusePrototypes(places, file);
  // A mark at the beginning of the text is no part of what was parsed.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  return {
    value: getStaticTOMLValue(tree),
    locate: (path) => places.at(path),
    rangeOf(path) {
      const range = places.valueAt(path);
      return range && { start: range.start + shift, end: range.end + shift };
    },
  };
}

/**
 * Parses TOML and remembers where its keys stand.
 * @param file its name, for messages.
 * @throws LockstepError `MANIFEST_INVALID` at the first error of syntax, or for a text that is made to take long.
 */
export function parseToml(text: string, file: string): TomlDocument {
  try {
    return read(text, file);
  } catch (cause) {
    // The stack’s end: tables inside tables inside tables. The parser comes further than those who walk its tree.
    if (!(cause instanceof RangeError)) throw cause;
    throw fail('MANIFEST_INVALID', `${file} is nested too deeply`, { where: { file }, cause });
  }
}
