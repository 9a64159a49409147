import { RubyError, type Token } from './token.ts';

/** A part of the program that has an end of its own. */
export interface Scope {
  /** The tokens that opened it: `on_macos do`, `class Leafsum < Formula`. */
  readonly head: readonly Token[];
  /** From the first token of its head to its end, which is known once it was reached. */
  readonly start: number;
  end: number | undefined;
  /** The word that opened it, or `{`. */
  readonly opener: string;
  /** Counts its alternatives: `else` begins another one. */
  branch: number;
  readonly parent: Scope | undefined;
}

/** One statement with the scope it stands in, and that scope's alternative. */
export interface Statement {
  readonly tokens: readonly Token[];
  readonly scope: Scope | undefined;
  readonly branch: number;
  /** The scope that it opens, if it does. */
  readonly body: Scope | undefined;
}

const always = new Set(['class', 'module', 'def', 'case', 'begin', 'for']);
const conditional = new Set(['if', 'unless', 'while', 'until']);
const loops = new Set(['while', 'until', 'for']);
const alternatives = new Set(['else', 'elsif', 'when', 'ensure']);
/** Those that may stand inside a statement as well. */
const leading = new Set(['rescue', 'in']);
const headed = new Set(['class', 'module', 'def', 'case', 'for', ...conditional]);

/** Groups tokens into statements, scope by scope. */
class Grouping {
  readonly #statements: Statement[] = [];
  #current: Token[] = [];
  #scope: Scope | undefined;
  #previous: Token | undefined;
  #isLoopHead = false;
  #round = 0;

  group(tokens: readonly Token[]): readonly Statement[] {
    tokens.forEach((token, index) => {
      this.#take(token, tokens, index);
      this.#previous = token;
    });
    this.#finish(undefined);
    if (this.#scope !== undefined)
      throw new RubyError(`“${this.#scope.opener}” has no end`, this.#scope.head[0]?.line ?? 1);
    return this.#statements;
  }

  #take(token: Token, all: readonly Token[], index: number): void {
    const isSeparator = token.kind === 'newline' || (token.kind === 'mark' && token.text === ';');
    if (isSeparator && this.#round === 0) this.#finish(undefined);
    else if (token.kind === 'mark') this.#takeMark(token);
    else if (token.kind === 'word' && this.#isKeyword()) this.#takeWord(token, all, index);
    else this.#current.push(token);
  }

  // After a dot and after “def” any word is a name.
  #isKeyword(): boolean {
    const { kind, text } = this.#previous ?? { kind: 'newline', text: '' };
    return !(kind === 'mark' && ['.', '&.', '::'].includes(text)) && !(kind === 'word' && text === 'def');
  }

  #takeMark(token: Token): void {
    if (token.text === '{' && this.#round === 0) this.#open(token, '{');
    else if (token.text === '}' && this.#round === 0) this.#close(token, true);
    else this.#takeBracket(token);
  }

  #takeBracket(token: Token): void {
    if ('([{'.includes(token.text)) this.#round += 1;
    if (')]}'.includes(token.text)) this.#round -= 1;
    this.#current.push(token);
  }

  #takeWord(token: Token, all: readonly Token[], index: number): void {
    const { text } = token;
    const isFirst = this.#current.length === 0;
    if (text === 'end') this.#close(token, false);
    else if (text === 'then' || (text === 'do' && this.#isLoopHead)) this.#finish(undefined);
    else if (alternatives.has(text) || (isFirst && leading.has(text))) this.#alternate(token);
    else if (this.#isOpener(text) && !(text === 'def' && isEndless(all, index + 1))) this.#open(token, text);
    else this.#current.push(token);
  }

  #isOpener(text: string): boolean {
    return text === 'do' || always.has(text) || (conditional.has(text) && this.#beginsExpression());
  }

  // Elsewhere “if” belongs to what stands before it.
  #beginsExpression(): boolean {
    const last = this.#current.at(-1);
    return last === undefined || (last.kind === 'mark' && ![')', ']', '}'].includes(last.text));
  }

  #open(token: Token, opener: string): void {
    const head = [...this.#current, token];
    const start = head[0]?.start ?? token.start;
    const scope: Scope = { head, start, end: undefined, opener, branch: 0, parent: this.#scope };
    this.#current = head;
    this.#finish(scope);
    this.#scope = scope;
    this.#isLoopHead = loops.has(opener);
    // What belongs to the opening word becomes the first statement of its scope.
    if (headed.has(opener)) this.#current = [token];
  }

  #alternate(token: Token): void {
    this.#finish(undefined);
    if (this.#scope !== undefined) this.#scope.branch += 1;
    if (token.text !== 'else' && token.text !== 'ensure') this.#current = [token];
  }

  #close(token: Token, isBrace: boolean): void {
    this.#finish(undefined);
    const scope = this.#scope;
    if (scope === undefined || (scope.opener === '{') !== isBrace)
      throw new RubyError(`“${token.text}” ends nothing`, token.line);
    scope.end = token.end;
    this.#scope = scope.parent;
    // What follows on the line (“end if …”, “}.freeze”) belongs to what ended.
    this.#current = [token];
  }

  #finish(body: Scope | undefined): void {
    this.#isLoopHead = false;
    const tokens = this.#current;
    this.#current = [];
    if (tokens.length === 0) return;
    this.#statements.push({ tokens, scope: this.#scope, branch: this.#scope?.branch ?? 0, body });
  }
}

// “def name(…) = value” has no end; “def name=(value)” does.
function isEndless(tokens: readonly Token[], from: number): boolean {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'newline' && depth === 0)) return false;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (depth === 0 && token.kind === 'mark' && token.text === '=') return token.isSpaced;
    if (depth === 0 && token.text === ';') return false;
  }
  return false;
}

/**
 * Groups the tokens of a program into statements, each with its scope.
 * @throws RubyError where an `end` is missing or ends nothing.
 */
export function statementsOf(tokens: readonly Token[]): readonly Statement[] {
  return new Grouping().group(tokens);
}
