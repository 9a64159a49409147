import { RubyError } from './token.ts';

/** A heredoc that has begun: its body starts on the next line. */
export interface Heredoc {
  readonly name: string;
  /** Whether its end may be indented (`<<~`, `<<-`). */
  readonly isIndented: boolean;
  readonly line: number;
}

const opener = /<<([~-]?)(["'`]?)([A-Za-z_]\w*)\2/y;

/** The heredoc that is opened at an offset, with the offset after its opener. */
export function heredocAt(
  text: string,
  at: number,
  line: number,
): { readonly heredoc: Heredoc; readonly end: number } | undefined {
  opener.lastIndex = at;
  const [whole, squiggle, quote, name = ''] = opener.exec(text) ?? [];
  if (whole === undefined) return undefined;
  // A bare “<<name” may as well append a variable; heredocs of that form are named in capitals.
  if (squiggle === '' && quote === '' && !/^[A-Z]/.test(name)) return undefined;
  return { heredoc: { name, isIndented: squiggle !== '', line }, end: at + whole.length };
}

/**
 * The offset after a heredoc's last line.
 * @param from the offset where its body's first line starts.
 * @throws RubyError when its end never comes.
 */
export function endOfHeredoc(text: string, from: number, { name, isIndented, line }: Heredoc): number {
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 ? text.length : newline + 1;
    const found = text.slice(at, next).replace(/\r?\n$/, '');
    if ((isIndented ? found.trimStart() : found) === name) return next;
    at = next;
  }
  throw new RubyError(`the heredoc ${name} has no end`, line);
}
