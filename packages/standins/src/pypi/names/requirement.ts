import { specifierSource } from './specifier.ts';

/** A dependency as PEP 508 writes it, as far as the registry looks. */
export interface Requirement {
  readonly name: string;
  /** Where it is to be fetched from, if it names an address. */
  readonly url?: string;
}

const variables =
  'python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups';

/** Takes a text apart from left to right. */
interface Reader {
  /** What matches the source of a pattern here, which is then passed; blanks before it do not count. */
  take(source: string): string | undefined;
  ended(): boolean;
}

function readerOf(text: string): Reader {
  let rest = text.trim();
  return {
    take(source) {
      const found = new RegExp(`^\\s*(${source})`, 'i').exec(rest);
      rest = rest.slice(found?.[0].length ?? 0);
      return found?.[1];
    },
    ended: () => rest.trim() === '',
  };
}

/** Reads a dependency, or gives undefined when PEP 508 does not know it. */
export function parseRequirement(text: string): Requirement | undefined {
  const reader = readerOf(text);
  const name = reader.take('[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?');
  if (name === undefined || !takeExtras(reader)) return undefined;
  const url = reader.take('@') === undefined ? undefined : reader.take('[^ \\t]+');
  if (url === undefined && !takeSpecifiers(reader)) return undefined;
  if (reader.take(';') !== undefined && !takeMarker(reader)) return undefined;
  if (!reader.ended()) return undefined;
  return url === undefined ? { name } : { name, url };
}

function takeList(reader: Reader, item: string): boolean {
  if (reader.take(item) === undefined) return true;
  while (reader.take(',') !== undefined) if (reader.take(item) === undefined) return false;
  return true;
}

function takeExtras(reader: Reader): boolean {
  if (reader.take('\\[') === undefined) return true;
  return takeList(reader, '[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?') && reader.take('\\]') !== undefined;
}

function takeSpecifiers(reader: Reader): boolean {
  const open = reader.take('\\(') !== undefined;
  if (reader.take(`(?:${specifierSource})`) !== undefined) {
    // A comma may end the list; installers read it so.
    while (reader.take(',') !== undefined && reader.take(`(?:${specifierSource})`) !== undefined);
  }
  return !open || reader.take('\\)') !== undefined;
}

function takeMarker(reader: Reader): boolean {
  do {
    if (!takeMarkerAtom(reader)) return false;
  } while (reader.take('(?:and|or)\\b') !== undefined);
  return true;
}

function takeMarkerAtom(reader: Reader): boolean {
  if (reader.take('\\(') !== undefined) return takeMarker(reader) && reader.take('\\)') !== undefined;
  return takeOperand(reader) && takeOperator(reader) && takeOperand(reader);
}

function takeOperand(reader: Reader): boolean {
  return reader.take(`'[^']*'|"[^"]*"|(?:${variables})\\b`) !== undefined;
}

function takeOperator(reader: Reader): boolean {
  return reader.take('===|==|~=|!=|<=|>=|<|>|in\\b|not\\s+in\\b') !== undefined;
}
