import { fail, type Place } from '@lockstep/core';
import { getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser';
import { type KeyPlaces, placesOf } from './key-places.ts';

/** A parsed TOML text: any key may hold anything. */
export interface TomlDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where a key stands; lines and columns count from 1. */
  locate(path: readonly (string | number)[]): Place | undefined;
}

function parse(text: string, file: string) {
  try {
    return parseTOML(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    const where = { file, line: cause.lineNumber, column: cause.column + 1 };
    throw fail('MANIFEST_INVALID', `${file} is not valid TOML: ${cause.message}`, { cause, where });
  }
}

// The parser builds plain objects, on which this key changes the prototype instead of setting a field.
function refusePrototypes(places: KeyPlaces, file: string): void {
  const hostile = places.find((path) => path.includes('__proto__'));
  if (hostile === undefined) return;
  throw fail('MANIFEST_INVALID', `${file} has a key “__proto__”`, { where: { file, ...hostile } });
}

/**
 * Parses TOML and remembers where its keys stand.
 * @param file its name, for messages.
 * @throws LockstepError `MANIFEST_INVALID` at the first error of syntax.
 */
export function parseToml(text: string, file: string): TomlDocument {
  const tree = parse(text, file);
  const places = placesOf(tree);
  refusePrototypes(places, file);
  return { value: getStaticTOMLValue(tree), locate: (path) => places.at(path) };
}
