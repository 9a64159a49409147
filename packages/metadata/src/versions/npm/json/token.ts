/** `json` is what npm reads; with comments and trailing commas it is what Rush and Bun write. */
export type Dialect = 'json' | 'json with comments';

/** A token, from its first character to behind its last; of a text without the quotes. */
export interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'word' | 'end' | 'fault';
  readonly start: number;
  readonly end: number;
  /** Behind the token. */
  readonly next: number;
  /** Why it is none. */
  readonly why?: string;
}

const blank = /[ \t\r\n]*/y;
const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function commentEnd(text: string, at: number): number {
  const isLine = text.startsWith('//', at);
  if (!isLine && !text.startsWith('/*', at)) return at;
  const end = text.indexOf(isLine ? '\n' : '*/', at + 2);
  if (end === -1) return text.length;
  return isLine ? end : end + 2;
}

function contentStart(text: string, from: number, dialect: Dialect): number {
  let at = endOf(blank, text, from);
  if (dialect === 'json') return at;
  for (let end = commentEnd(text, at); end > at; end = commentEnd(text, at)) at = endOf(blank, text, end);
  return at;
}

// Hops from quote to quote: a lockfile of megabytes is mostly texts.
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = at;
    while (escapes > from && text[escapes - 1] === '\\') escapes -= 1;
    if ((at - escapes) % 2 === 0) return at;
  }
  return -1;
}

function textToken(text: string, quote: number): Token {
  const start = quote + 1;
  const end = closingQuote(text, start);
  if (end === -1) return { kind: 'fault', start: quote, end: quote, next: quote, why: 'a text has no end' };
  return { kind: 'text', start, end, next: end + 1 };
}

function isPunctuation(character: string): character is '{' | '}' | '[' | ']' | ':' | ',' {
  return character.length === 1 && '{}[]:,'.includes(character);
}

/** The token at or after an offset. */
export function tokenAt(text: string, from: number, dialect: Dialect): Token {
  const start = contentStart(text, from, dialect);
  const character = text.charAt(start);
  if (character === '') return { kind: 'end', start, end: start, next: start };
  if (character === '"') return textToken(text, start);
  if (isPunctuation(character)) return { kind: character, start, end: start + 1, next: start + 1 };
  const end = endOf(word, text, start);
  if (end > start) return { kind: 'word', start, end, next: end };
  return { kind: 'fault', start, end: start, next: start, why: 'this is not a value of JSON' };
}

// A control character has no place in a text of JSON, and a backslash begins an escape.
function needsDecoding(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x5c) return true;
  }
  return false;
}

/** What a text says; undefined when an escape or a control character in it is not JSON. */
export function decoded(text: string, { start, end }: Token): string | undefined {
  const written = text.slice(start, end);
  if (!needsDecoding(written)) return written;
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return undefined;
  }
}

/** Behind an object or a list that begins at an offset, without a look at what it holds; the end of a broken text. */
export function skimmedEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 0x22) {
      const quote = closingQuote(text, at + 1);
      if (quote === -1) return text.length;
      at = quote;
    } else if (character === 0x7b || character === 0x5b) depth += 1;
    else if (character === 0x7d || character === 0x5d) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
