import { withoutEntities } from './simple-entities.ts';

/** A start tag of a page, and the text up to the end tag where the element holds nothing but text. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** By their names in lower case; the first of two with one name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly text?: string;
}

// What looks like a tag inside of them is none.
const textElements: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea']);

interface Piece<Value> {
  readonly value: Value;
  /** Where the rest begins. */
  readonly end: number;
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

// Sticky patterns that each move forward over one class of characters: no page makes them go over a text twice.
function match(pattern: RegExp, text: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
}

function readValue(text: string, from: number): Piece<string> {
  const quote = text[from];
  if (quote !== '"' && quote !== "'") {
    const value = match(/[^\s>]*/y, text, from);
    return { value, end: from + value.length };
  }
  const close = text.indexOf(quote, from + 1);
  const end = close < 0 ? text.length : close;
  return { value: text.slice(from + 1, end), end: end + 1 };
}

function skipSpace(text: string, from: number): number {
  return from + match(/\s*/y, text, from).length;
}

function readAttribute(text: string, from: number): Piece<readonly [string, string]> {
  const name = match(/=?[^\s/>=]*/y, text, from);
  const equals = skipSpace(text, from + name.length);
  if (text[equals] !== '=') return { value: [name.toLowerCase(), ''], end: from + name.length };
  const { value, end } = readValue(text, skipSpace(text, equals + 1));
  return { value: [name.toLowerCase(), withoutEntities(value)], end };
}

function readAttributes(text: string, from: number): Piece<ReadonlyMap<string, string>> {
  const attributes = new Map<string, string>();
  let place = from;
  for (;;) {
    place += match(/[\s/]*/y, text, place).length;
    if (place >= text.length || text[place] === '>') return { value: attributes, end: place + 1 };
    const { value, end } = readAttribute(text, place);
    const [name, content] = value;
    if (!attributes.has(name)) attributes.set(name, content);
    place = end;
  }
}

function readText(text: string, name: string, from: number): Piece<string> {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  const end = close.exec(text)?.index ?? text.length;
  return { value: text.slice(from, end), end };
}

function readTag(text: string, from: number): Piece<Tag> {
  const name = match(/[A-Za-z][^\s/>]*/y, text, from);
  const { value: attributes, end } = readAttributes(text, from + name.length);
  const tag = { name: name.toLowerCase(), attributes };
  if (!textElements.has(tag.name)) return { value: tag, end };
  const inside = readText(text, tag.name, end);
  return { value: { ...tag, text: withoutEntities(inside.value) }, end: inside.end };
}

// At a `<` that begins no tag, one character of text.
function readPart(page: string, from: number): Piece<Tag | string> {
  const next = page[from + 1] ?? '';
  if (page.startsWith('<!--', from)) return { value: '', end: endOf(page, '-->', from + 4) };
  if (next === '!' || next === '?' || next === '/') return { value: '', end: endOf(page, '>', from) };
  return /[A-Za-z]/.test(next) ? readTag(page, from + 1) : { value: '<', end: from + 1 };
}

/** The start tags and the texts of an HTML page, in their order; comments and scripts hold neither. */
export function* partsOf(page: string): Generator<Tag | string> {
  let place = 0;
  while (place < page.length) {
    const open = page.indexOf('<', place);
    const text = page.slice(place, open < 0 ? page.length : open);
    if (text !== '') yield withoutEntities(text);
    if (open < 0) return;
    const { value, end } = readPart(page, open);
    if (value !== '') yield value;
    place = end;
  }
}

/** The start tags of an HTML page. */
export function tagsOf(page: string): readonly Tag[] {
  return [...partsOf(page)].filter((part) => typeof part !== 'string');
}
