const deepest = 64;
const token = / *(?:([(),=])|"([^"]*)"|((?:r#)?[A-Za-z_][A-Za-z0-9_]*))/y;

interface Token {
  readonly kind: 'sign' | 'text' | 'name';
  readonly value: string;
}

class Refused extends Error {}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(token);
  const end = text.trimEnd().length;
  while (pattern.lastIndex < end) {
    const [, sign, quoted, name] = pattern.exec(text) ?? [];
    if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
    else if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted });
    else if (name !== undefined) tokens.push({ kind: 'name', value: name });
    else throw new Refused();
  }
  return tokens;
}

/** Takes tokens off the front. */
interface Cursor {
  isAt(sign: string): boolean;
  /** Takes a sign if it is next. */
  skip(sign: string): boolean;
  /** Takes a token of this kind; throws Refused when another is next. */
  take(kind: Token['kind']): string;
  isAtEnd(): boolean;
}

function cursorOf(tokens: readonly Token[]): Cursor {
  let at = 0;
  const isAt = (sign: string) => tokens[at]?.kind === 'sign' && tokens[at]?.value === sign;
  return {
    isAt,
    skip(sign) {
      const found = isAt(sign);
      if (found) at += 1;
      return found;
    },
    take(kind) {
      const next = tokens[at];
      if (next?.kind !== kind) throw new Refused();
      at += 1;
      return next.value;
    },
    isAtEnd: () => at === tokens.length,
  };
}

function expect(cursor: Cursor, sign: string): void {
  if (!cursor.skip(sign)) throw new Refused();
}

function list(cursor: Cursor, depth: number): string {
  const items: string[] = [];
  expect(cursor, '(');
  while (!cursor.skip(')')) {
    items.push(expression(cursor, depth + 1));
    if (!cursor.skip(',') && !cursor.isAt(')')) throw new Refused();
  }
  return items.join(', ');
}

function only(cursor: Cursor, depth: number): string {
  expect(cursor, '(');
  const inner = expression(cursor, depth + 1);
  expect(cursor, ')');
  return inner;
}

function expression(cursor: Cursor, depth: number): string {
  if (depth > deepest) throw new Refused();
  const name = cursor.take('name');
  if (name === 'all' || name === 'any') return `${name}(${list(cursor, depth)})`;
  if (name === 'not') return `not(${only(cursor, depth)})`;
  if (cursor.skip('=')) return `${name} = "${cursor.take('text')}"`;
  // Alone, these two are literals, however they are written.
  return name.replace(/^r#(true|false)$/, '$1');
}

function normalExpression(text: string): string | undefined {
  try {
    const cursor = cursorOf(tokensOf(text));
    const written = expression(cursor, 0);
    return cursor.isAtEnd() ? written : undefined;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/**
 * The platform of a `[target.…]` table as cargo writes it: a name as it is, a `cfg(…)` with even spaces.
 *
 * Source: the crate cargo-platform.
 * @returns undefined when cargo would refuse it, or when it is nested deeper than anyone writes.
 */
export function normalPlatform(text: string): string | undefined {
  if (text.startsWith('cfg(') && text.endsWith(')')) {
    const expression = normalExpression(text.slice(4, -1));
    return expression === undefined ? undefined : `cfg(${expression})`;
  }
  return /^[\p{Alphabetic}\p{N}_.-]*$/u.test(text) ? text : undefined;
}
