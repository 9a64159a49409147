/** A line of Go code at the level of its package, without comments. */
export interface CodeLine {
  readonly text: string;
  readonly start: number;
  readonly line: number;
}

interface State {
  /** How many braces are open. */
  depth: number;
  inside: 'code' | 'block comment' | 'raw string';
}

const quoted: Readonly<Record<string, RegExp>> = {
  '"': /"(?:[^"\\\n]|\\.)*"?/y,
  "'": /'(?:[^'\\\n]|\\.)*'?/y,
};

function closing(state: State, text: string, at: number): number {
  const mark = state.inside === 'raw string' ? '`' : '*/';
  const found = text.indexOf(mark, at);
  if (found === -1) return text.length;
  state.inside = 'code';
  return found + mark.length;
}

/** The part of the text at an offset that is taken in one go; what is not to be seen becomes spaces. */
function take(state: State, text: string, at: number): { readonly end: number; readonly isShown: boolean } {
  if (state.inside !== 'code') return { end: closing(state, text, at), isShown: false };
  const unit = text.charAt(at);
  const pattern = quoted[unit];
  if (pattern !== undefined) {
    pattern.lastIndex = at;
    return { end: pattern.test(text) ? pattern.lastIndex : at + 1, isShown: true };
  }
  if (text.startsWith('//', at)) return { end: text.length, isShown: false };
  if (unit === '`') state.inside = 'raw string';
  else if (text.startsWith('/*', at)) state.inside = 'block comment';
  else if (unit === '{') state.depth += 1;
  else if (unit === '}') state.depth -= 1;
  const isOpening = state.inside !== 'code';
  return { end: at + (text.startsWith('/*', at) ? 2 : 1), isShown: !isOpening };
}

function shown(state: State, text: string): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const { end, isShown } = take(state, text, at);
    result += isShown ? text.slice(at, end) : ' '.repeat(end - at);
    at = end;
  }
  return result;
}

/** The lines of Go code outside of functions and types, each as long as it is, with comments and raw strings blank. */
export function* packageLines(text: string): Generator<CodeLine> {
  const state: State = { depth: 0, inside: 'code' };
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const isOutside = state.depth === 0;
    const code = shown(state, text.slice(start, end));
    if (isOutside && state.depth === 0) yield { text: code, start, line };
    start = end + 1;
  }
}
