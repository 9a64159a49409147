import type { Place } from '@lockstep/core';
import type { AST } from 'toml-eslint-parser';

type Path = readonly (string | number)[];

/** Where the keys of a document stand. */
export interface KeyPlaces {
  at(path: Path): Place | undefined;
  /** Where the value of a key stands, as offsets into the text; that of a string without its quotes. */
  valueAt(path: Path): TextRange | undefined;
  /** The place of the first key whose path fits. */
  find(fits: (path: Path) => boolean): Place | undefined;
}

/** A part of a text, as offsets of UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

interface KeyPlace {
  readonly path: Path;
  readonly place: Place;
  readonly value?: TextRange;
}

// Lines count from 1 already, columns from 0.
function placeOf({ loc }: { readonly loc: AST.SourceLocation }): Place {
  return { line: loc.start.line, column: loc.start.column + 1 };
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

// What stands between the quotes of a string, be they one or three.
function rangeOf(node: AST.TOMLContentNode): TextRange {
  const [start, end] = node.range;
  if (node.type !== 'TOMLValue' || node.kind !== 'string') return { start, end };
  const quote = node.multiline ? 3 : 1;
  return { start: start + quote, end: end - quote };
}

function inKey({ keys }: AST.TOMLKey, prefix: Path, content?: AST.TOMLContentNode): readonly KeyPlace[] {
  return keys.map((key, index) => ({
    path: [...prefix, ...keys.slice(0, index + 1).map(nameOf)],
    place: placeOf(key),
    ...(content !== undefined && index === keys.length - 1 && { value: rangeOf(content) }),
  }));
}

function inContent(node: AST.TOMLContentNode, path: Path): readonly KeyPlace[] {
  if (node.type === 'TOMLInlineTable') return node.body.flatMap((each) => inPair(each, path));
  if (node.type !== 'TOMLArray') return [];
  return node.elements.flatMap((each, index) => [
    { path: [...path, index], place: placeOf(each), value: rangeOf(each) },
    ...inContent(each, [...path, index]),
  ]);
}

function inPair({ key, value }: AST.TOMLKeyValue, prefix: Path): readonly KeyPlace[] {
  return [...inKey(key, prefix, value), ...inContent(value, [...prefix, ...key.keys.map(nameOf)])];
}

function inTable(table: AST.TOMLTable): readonly KeyPlace[] {
  const own = { path: table.resolvedKey, place: placeOf(table.key) };
  return [own, ...inKey(table.key, []), ...table.body.flatMap((each) => inPair(each, table.resolvedKey))];
}

function keysIn(node: AST.TOMLContentNode | AST.TOMLKeyValue | AST.TOMLTable): readonly AST.TOMLKey[] {
  switch (node.type) {
    case 'TOMLTable':
      return [node.key, ...node.body.flatMap(keysIn)];
    case 'TOMLKeyValue':
      return [node.key, ...keysIn(node.value)];
    case 'TOMLInlineTable':
      return node.body.flatMap(keysIn);
    case 'TOMLArray':
      return node.elements.flatMap(keysIn);
    default:
      return [];
  }
}

/** The key with the most parts. */
export function longestKeyOf(tree: AST.TOMLProgram): AST.TOMLKey | undefined {
  return tree.body[0].body
    .flatMap(keysIn)
    .reduce<AST.TOMLKey | undefined>(
      (longest, key) => (longest === undefined || key.keys.length > longest.keys.length ? key : longest),
      undefined,
    );
}

/** Collects the places of all keys and list items of a parsed text. */
export function placesOf(tree: AST.TOMLProgram): KeyPlaces {
  const all = tree.body[0].body.flatMap((node) =>
    node.type === 'TOMLTable' ? inTable(node) : inPair(node, []),
  );
  const index = new Map<string, KeyPlace>();
  for (const each of all) {
    const key = JSON.stringify(each.path);
    if (!index.has(key)) index.set(key, each);
  }
  return {
    at: (path) => index.get(JSON.stringify(path))?.place,
    valueAt: (path) => index.get(JSON.stringify(path))?.value,
    find: (fits) => all.find(({ path }) => fits(path))?.place,
  };
}
