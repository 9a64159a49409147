import { endOfHeredoc, type Heredoc, heredocAt } from './heredoc.ts';
import {
  beforeValue,
  blank,
  closing,
  mark,
  number,
  percent,
  symbol,
  unfinished,
  variable,
  word,
} from './lexemes.ts';
import { endOfQuoted, quotationOf } from './quoted.ts';
import { type Literal, RubyError, type Token } from './token.ts';

/** Reads a text from its start to its end; what it meets last decides how the next mark is understood. */
class Scanner {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  readonly #brackets: string[] = [];
  readonly #heredocs: Heredoc[] = [];
  #at = 0;
  #line = 1;
  #isSpaced = false;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): readonly Token[] {
    if (this.#text.startsWith('\ufeff')) this.#at = 1;
    while (this.#at < this.#text.length && !this.#isDataMark()) this.#next();
    const open = this.#heredocs[0];
    if (open !== undefined) throw new RubyError(`the heredoc ${open.name} has no end`, open.line);
    return this.#tokens;
  }

  // Ruby reads nothing after this line.
  #isDataMark(): boolean {
    return this.#isLineStart() && /^__END__\r?(?:\n|$)/.test(this.#text.slice(this.#at, this.#at + 9));
  }

  #isLineStart(): boolean {
    return this.#at === 0 || this.#text.charAt(this.#at - 1) === '\n';
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0];
  }

  #next(): void {
    const space = this.#match(blank);
    const char = this.#text.charAt(this.#at);
    if (space !== undefined) this.#skip(space.length, true);
    else if (this.#isLineStart() && this.#match(/=begin\b/y) !== undefined) this.#skipComment();
    else if (char === '\n') this.#newline();
    else if (char === '#') this.#skip(this.#match(/.*/y)?.length ?? 1, true);
    else this.#token(char);
  }

  #skip(length: number, isSpaced: boolean): void {
    this.#line += this.#text.slice(this.#at, this.#at + length).split('\n').length - 1;
    this.#at += length;
    this.#isSpaced = isSpaced;
  }

  #skipComment(): void {
    const rest = this.#text.slice(this.#at);
    const end = /^=end\b.*\n?/m.exec(rest);
    if (end === null) throw new RubyError('a “=begin” has no “=end”', this.#line);
    this.#skip(end.index + end[0].length, true);
  }

  #newline(): void {
    const last = this.#tokens.at(-1);
    const isInside = this.#brackets.at(-1) === '(' || this.#brackets.at(-1) === '[';
    const goesOn = last?.kind === 'mark' && unfinished.has(last.text);
    if (last !== undefined && last.kind !== 'newline' && !isInside && !goesOn)
      this.#push('newline', this.#at + 1);
    else this.#skip(1, true);
    for (const heredoc of this.#heredocs.splice(0))
      this.#skip(endOfHeredoc(this.#text, this.#at, heredoc) - this.#at, true);
  }

  #push(kind: Token['kind'], end: number, literal?: Literal): void {
    const text = this.#text.slice(this.#at, end);
    const place = { start: this.#at, end, line: this.#line, isSpaced: this.#isSpaced };
    this.#tokens.push({ kind, text, ...place, ...(literal && { literal }) });
    this.#skip(text.length, kind === 'newline');
  }

  /** Whether a value may begin here: what follows a finished one is an operator. */
  #expectsValue(): boolean {
    const last = this.#tokens.at(-1);
    if (last === undefined || last.kind === 'newline' || last.kind === 'label') return true;
    if (last.kind === 'mark') return !closing.has(last.text);
    if (last.kind !== 'word') return false;
    const isArgument = this.#isSpaced && /\S/.test(this.#text.charAt(this.#at + 1));
    return beforeValue.has(last.text) || isArgument;
  }

  #token(char: string): void {
    if (char === '"' || char === '`' || char === "'") this.#string(char);
    else if (!this.#opened(char) && !this.#named()) this.#symbolOrMark(char);
  }

  #opened(char: string): boolean {
    const end = char === '<' ? this.#heredoc() : this.#openedLiteral(char);
    if (end !== undefined) this.#push('string', end);
    return end !== undefined;
  }

  #named(): boolean {
    const name = this.#match(word);
    const value = this.#match(number) ?? this.#match(variable);
    if (name !== undefined) this.#name(name);
    else if (value !== undefined) this.#push('number', this.#at + value.length);
    return (name ?? value) !== undefined;
  }

  #string(quote: string): void {
    const start = this.#at + 1;
    const end = endOfQuoted(this.#text, start, quotationOf(quote, quote !== "'"));
    const text = this.#text.slice(start, end - 1);
    const isPlain = quote !== '`' && !text.includes('\\') && !text.includes('\n');
    const rest = quote === '"' ? text.replaceAll('#{version}', '') : text;
    const says = isPlain && !/#[{$@]/.test(rest);
    this.#push('string', end, says ? { text, start, end: end - 1 } : undefined);
  }

  #heredoc(): number | undefined {
    const last = this.#tokens.at(-1);
    const isShift = last?.kind === 'word' && !this.#isSpaced;
    const found = isShift ? undefined : heredocAt(this.#text, this.#at, this.#line);
    if (found === undefined || last?.text === 'class') return undefined;
    this.#heredocs.push(found.heredoc);
    return found.end;
  }

  // Regular expressions, %-literals and single characters look like operators elsewhere.
  #openedLiteral(char: string): number | undefined {
    if (!'/%?'.includes(char) || !this.#expectsValue()) return undefined;
    if (char === '?') {
      const single = this.#match(/\?(?:\\.|[^\s\\])(?!\w)/y);
      return single === undefined ? undefined : this.#at + single.length;
    }
    const opener = char === '/' ? '/' : this.#match(percent);
    if (opener === undefined) return undefined;
    const open = this.#at + (char === '/' ? 0 : opener.length);
    const isComputed = !/%[wiqs]/.test(opener);
    return endOfQuoted(this.#text, open + 1, quotationOf(this.#text.charAt(open), isComputed));
  }

  #name(name: string): void {
    const end = this.#at + name.length;
    const isLabel = this.#text.charAt(end) === ':' && this.#text.charAt(end + 1) !== ':';
    const isTernary = this.#tokens.at(-1)?.text === '?';
    this.#push(isLabel && !isTernary ? 'label' : 'word', isLabel && !isTernary ? end + 1 : end);
  }

  #symbolOrMark(char: string): void {
    const end = char === ':' ? this.#symbolEnd() : undefined;
    if (end !== undefined) {
      this.#push('symbol', end);
      return;
    }
    const text = this.#match(mark) ?? char;
    this.#track(text);
    this.#push('mark', this.#at + text.length);
  }

  #symbolEnd(): number | undefined {
    const next = this.#text.charAt(this.#at + 1);
    if (next === '"') return endOfQuoted(this.#text, this.#at + 2, quotationOf('"', true));
    const name = next === ':' ? undefined : this.#match(symbol);
    return name === undefined ? undefined : this.#at + name.length;
  }

  #track(text: string): void {
    if (text === '(' || text === '[' || text === '{') this.#brackets.push(text);
    if (!closing.has(text)) return;
    const open = this.#brackets.pop();
    if (open === undefined || quotationOf(open, false).close !== text)
      throw new RubyError(`a “${text}” closes nothing`, this.#line);
  }
}

/**
 * Splits Ruby into tokens, without its comments.
 *
 * It knows as much of Ruby's syntax as keeps strings, heredocs, comments, regular expressions and code apart.
 * @throws RubyError where a literal or a bracket has no end.
 */
export function scanRuby(text: string): readonly Token[] {
  return new Scanner(text).scan();
}
