import type { TextRange } from '../../toml/key-places.ts';

/** A word of a Python module; comments and blanks are left out. */
export interface PythonToken {
  /** `end` stands behind a statement, `mark` is one character that is none of the others. */
  readonly kind: 'name' | 'text' | 'number' | 'mark' | 'end';
  /** As it is written; of a text without its quotes. */
  readonly text: string;
  /** Where `text` stands. */
  readonly range: TextRange;
  /** What stands before the quote of a text, in lower case: `r`, `f`, `b`. */
  readonly prefix: string;
  /** How many brackets are open around it. */
  readonly depth: number;
}

/** No honest module that tells a version comes near. */
const longestModule = 1024 * 1024;

const blank = /(?:[ \t\f]|\\\r?\n|#[^\r\n]*)+/y;
const lineEnd = /\r\n|\r|\n/y;
const quote = /([a-z]{0,2})("""|'''|"|')/iy;
const name = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const number = /\d[\w.]*/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a text literal ends: before its closing quote, or where Python would complain. */
function textEnd(module: string, start: number, closing: string): number {
  for (let at = start; at < module.length; at += 1) {
    const character = module[at];
    if (character === '\\') at += 1;
    else if (character === closing[0] && module.startsWith(closing, at)) return at;
    else if (closing.length === 1 && (character === '\n' || character === '\r')) return at;
  }
  return module.length;
}

/**
 * The words of a Python module, from its beginning; one that is longer than a mebibyte has none.
 *
 * Source: the Python language reference, “Lexical analysis”.
 */
export function* pythonTokens(module: string): Generator<PythonToken> {
  if (module.length > longestModule) return;
  let depth = 0;
  let at = module.startsWith('\uFEFF') ? 1 : 0;
  const token = (kind: PythonToken['kind'], start: number, end: number, prefix = ''): PythonToken => {
    return { kind, text: module.slice(start, end), range: { start, end }, prefix, depth };
  };
  while (at < module.length) {
    const start = at;
    const ended = matchAt(lineEnd, module, at)?.[0].length;
    const skipped = matchAt(blank, module, at)?.[0].length;
    const quoted = matchAt(quote, module, at);
    const word = matchAt(name, module, at)?.[0].length;
    const digits = matchAt(number, module, at)?.[0].length;
    if (skipped !== undefined) at += skipped;
    else if (ended !== undefined) {
      at += ended;
      if (depth === 0) yield token('end', start, at);
    } else if (quoted !== null) {
      const [opening, prefix = '', closing = ''] = quoted;
      const end = textEnd(module, start + opening.length, closing);
      at = module.startsWith(closing, end) ? end + closing.length : end;
      yield token('text', start + opening.length, end, prefix.toLowerCase());
    } else if (word !== undefined || digits !== undefined) {
      at += word ?? digits ?? 0;
      yield token(word === undefined ? 'number' : 'name', start, at);
    } else {
      at += 1;
      const character = module[start] ?? '';
      if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
      yield token(character === ';' && depth === 0 ? 'end' : 'mark', start, at);
      if ('([{'.includes(character)) depth += 1;
    }
  }
}

/** The statements of a module, each as its words. */
export function* pythonStatements(module: string): Generator<readonly PythonToken[]> {
  let open: PythonToken[] = [];
  for (const token of pythonTokens(module)) {
    if (token.kind !== 'end') open.push(token);
    else if (open.length > 0) {
      yield open;
      open = [];
    }
  }
  if (open.length > 0) yield open;
}
