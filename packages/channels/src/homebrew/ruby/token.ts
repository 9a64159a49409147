/** A piece of Ruby, as far as telling statements apart needs it. Offsets count from 0, lines from 1. */
export interface Token {
  readonly kind: 'word' | 'label' | 'string' | 'symbol' | 'number' | 'mark' | 'newline';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Whether white space stands before it. */
  readonly isSpaced: boolean;
  /** What stands between the quotes, where it is a text that says itself: no escapes, nothing computed. */
  readonly literal?: Literal;
}

/** The inside of a plain string; `#{version}` alone may stand in it. */
export interface Literal {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a scanner cannot read, with its line. */
export class RubyError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.name = 'RubyError';
    this.line = line;
  }
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
