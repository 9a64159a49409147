import type { KeyedSpan, TextSpan } from '../text-span.ts';

/** A key of one line, and what stands behind it. */
interface Line {
  readonly indent: number;
  readonly key: TextSpan;
  /** Undefined for a key that other lines stand below. */
  readonly value: TextSpan | undefined;
}

/** A text under its keys, with the places of the keys. */
export interface KeyedText extends KeyedSpan {
  readonly keys: readonly TextSpan[];
}

const blank = ' ';
const quotes = ["'", '"'];
const deepest = 20;

function lineEnd(text: string, start: number): number {
  const next = text.indexOf('\n', start);
  const end = next === -1 ? text.length : next;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function quoted(text: string, start: number, end: number): TextSpan | undefined {
  const quote = text.charAt(start);
  const close = text.indexOf(quote, start + 1);
  if (close === -1 || close >= end) return undefined;
  return { value: text.slice(start + 1, close), start: start + 1, end: close };
}

function keyIn(text: string, start: number, end: number): TextSpan | undefined {
  if (quotes.includes(text.charAt(start))) return quoted(text, start, end);
  for (
    let colon = text.indexOf(':', start);
    colon !== -1 && colon < end;
    colon = text.indexOf(':', colon + 1)
  )
    if (colon + 1 === end || text[colon + 1] === blank)
      return { value: text.slice(start, colon), start, end: colon };
  return undefined;
}

function valueIn(text: string, start: number, end: number): TextSpan | undefined {
  let from = start;
  while (from < end && text[from] === blank) from += 1;
  if (from === end) return undefined;
  if (quotes.includes(text.charAt(from))) return quoted(text, from, end);
  const value = text.slice(from, end).trimEnd();
  return { value, start: from, end: from + value.length };
}

function lineAt(text: string, start: number, end: number): Line | undefined {
  let from = start;
  while (from < end && text[from] === blank) from += 1;
  if (from === end || text[from] === '#' || text[from] === '-') return undefined;
  const key = keyIn(text, from, end);
  const colon = key && (quotes.includes(text.charAt(from)) ? key.end + 1 : key.end);
  if (key === undefined || colon === undefined || text[colon] !== ':') return undefined;
  return { indent: from - start, key, value: valueIn(text, colon + 1, end) };
}

/**
 * The texts of a lockfile that pnpm or Yarn wrote: mappings in block style, a key to a line. A reader of all YAML would
 * take seconds for one of megabytes.
 * @param isWanted which keys of the first level matter; the lines below others are passed over.
 */
export function* keyedLines(text: string, isWanted: (key: string) => boolean): Generator<KeyedText> {
  let open: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const isInner = text[start] === blank;
    const end = lineEnd(text, start);
    const line = isInner && open.length === 0 ? undefined : lineAt(text, start, end);
    // What stands below a key of another form, such as a long one behind “?”, belongs to nothing known.
    if (line === undefined && !isInner && end > start) open = [];
    start = newline === -1 ? text.length : newline + 1;
    if (line === undefined) continue;
    open = open.filter(({ indent }) => indent < line.indent);
    if (line.indent === 0 && !isWanted(line.key.value)) continue;
    if (line.value === undefined && open.length < deepest) open.push(line);
    else if (line.value !== undefined) {
      const keys = [...open, line].map(({ key }) => key);
      yield { path: keys.map(({ value }) => value), keys, span: line.value };
    }
  }
}
