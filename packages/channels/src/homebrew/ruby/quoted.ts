import { lineAt, RubyError } from './token.ts';

/** How a literal ends, and what its inside may hold. */
export interface Quotation {
  readonly close: string;
  /** Brackets nest: the closing one of an inner pair does not end the literal. */
  readonly open?: string;
  /** Whether `#{…}` is code. */
  readonly isComputed: boolean;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** The quotation that an opening mark begins; brackets end with their counterpart, other marks with themselves. */
export function quotationOf(mark: string, isComputed: boolean): Quotation {
  const close = closers[mark];
  return close === undefined ? { close: mark, isComputed } : { open: mark, close, isComputed };
}

// Code inside a string holds strings itself; comments and regular expressions do not occur there in formulae.
function endOfCode(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth === 0) return at + 1;
    if (mark === '"' || mark === "'" || mark === '`')
      at = endOfQuoted(text, at + 1, quotationOf(mark, mark !== "'")) - 1;
  }
  throw new RubyError('a “#{” has no end', lineAt(text, from));
}

/**
 * The offset after a literal's closing mark.
 * @param from the offset after its opening mark.
 * @throws RubyError when it never ends.
 */
export function endOfQuoted(text: string, from: number, { open, close, isComputed }: Quotation): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    else if (isComputed && mark === '#' && text.charAt(at + 1) === '{') at = endOfCode(text, at + 2) - 1;
    else if (mark === open) depth += 1;
    else if (mark === close) depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new RubyError(`a literal has no closing “${close}”`, lineAt(text, from));
}
