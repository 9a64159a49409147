import type { TextRange } from '../../toml/key-places.ts';
import { type PythonToken, pythonStatements } from './python-tokens.ts';

/** A value that stands plainly in a Python module. */
export interface PythonLiteral {
  /** `tuple`: numbers and texts with commas between them, with or without brackets around. */
  readonly kind: 'text' | 'tuple';
  /** As it is written, without the quotes of a text and the brackets of a tuple. */
  readonly written: string;
  readonly range: TextRange;
}

function isPlainText({ kind, text, prefix }: PythonToken): boolean {
  return kind === 'text' && /^[ru]?$/.test(prefix) && !/[\\\r\n]/.test(text);
}

const isMark = (token: PythonToken | undefined, ...marks: readonly string[]) =>
  token?.kind === 'mark' && marks.includes(token.text);

function unwrapped(tokens: readonly PythonToken[]): readonly PythonToken[] {
  const isWrapped = isMark(tokens[0], '(', '[') && isMark(tokens.at(-1), ')', ']');
  return isWrapped ? tokens.slice(1, -1) : tokens;
}

function tupleIn(inner: readonly PythonToken[], module: string): PythonLiteral | undefined {
  const items = isMark(inner.at(-1), ',') ? inner.slice(0, -1) : inner;
  const isTuple = items.every((token, index) =>
    index % 2 === 1
      ? isMark(token, ',')
      : isPlainText(token) || (token.kind === 'number' && /^\d+$/.test(token.text)),
  );
  const [first, last] = [items[0], items.at(-1)];
  // A text's range leaves its quotes out; those of a tuple's belong to it.
  if (!isTuple || items.length < 3 || items.length % 2 === 0 || !first || !last) return undefined;
  const start = first.range.start - (first.kind === 'text' ? 1 + first.prefix.length : 0);
  const end = last.range.end + (last.kind === 'text' ? 1 : 0);
  const written = module.slice(start, end);
  return written.includes('#') ? undefined : { kind: 'tuple', written, range: { start, end } };
}

/** The value that some words of a module are, if nothing has to be computed. */
export function literalOf(tokens: readonly PythonToken[], module: string): PythonLiteral | undefined {
  const inner = unwrapped(tokens);
  const [only] = inner;
  if (only !== undefined && inner.length === 1 && isPlainText(only) && !isMark(tokens[0], '['))
    return { kind: 'text', written: only.text, range: only.range };
  return tupleIn(inner, module);
}

interface Assignment {
  readonly names: readonly string[];
  readonly value: readonly PythonToken[];
}

function assignmentIn(statement: readonly PythonToken[]): Assignment | undefined {
  const names: string[] = [];
  let at = 0;
  while (statement[at]?.kind === 'name') {
    // An annotation reaches to the equals sign.
    const isAnnotated = isMark(statement[at + 1], ':');
    const equals = isAnnotated
      ? statement.findIndex((token, index) => index > at && token.depth === 0 && isMark(token, '='))
      : at + 1;
    if (!isMark(statement[equals], '=') || isMark(statement[equals + 1], '=')) break;
    names.push(statement[at]?.text ?? '');
    at = equals + 1;
  }
  return names.length === 0 ? undefined : { names, value: statement.slice(at) };
}

/** The statements that stand at the beginning of a line: what is indented depends on something. */
function* ownStatements(module: string): Generator<readonly PythonToken[]> {
  for (const statement of pythonStatements(module)) {
    const start = statement[0]?.range.start ?? 0;
    const before = module[start - 1];
    if (before === undefined || before === '\n' || before === '\r' || before === '\uFEFF') yield statement;
  }
}

/** All values that a Python module assigns plainly at its top, by the names they get. */
export function literalsIn(module: string): ReadonlyMap<string, readonly PythonLiteral[]> {
  const found = new Map<string, PythonLiteral[]>();
  for (const statement of ownStatements(module)) {
    const assignment = assignmentIn(statement);
    const literal = assignment && literalOf(assignment.value, module);
    if (literal === undefined) continue;
    for (const name of assignment?.names ?? []) found.set(name, [...(found.get(name) ?? []), literal]);
  }
  return found;
}

/** What a Python module assigns to a name, when it does so once and plainly. */
export function literalIn(module: string, name: string): PythonLiteral | undefined {
  if (!module.includes(name)) return undefined;
  const [only, second] = literalsIn(module).get(name) ?? [];
  return second === undefined ? only : undefined;
}

/** The version that a literal means: parts of a tuple have dots between them. */
export function versionOf({ kind, written }: PythonLiteral): string {
  if (kind === 'text') return written;
  const parts = written.split(',').map((part) => part.trim().replace(/^[ru]?['"]|['"]$/gi, ''));
  // (1, 2, 0, "final", 0) is how some say that there is no suffix.
  return parts.join('.').replace(/\.final(?:\.\d+)?$/, '');
}

/** The files that may hold a dotted module, below the roots that packages may lie in. */
export function moduleFiles(module: string, roots: readonly string[]): readonly string[] {
  const path = module.replaceAll('.', '/');
  return roots.flatMap((root) => [`${root}/${path}/__init__.py`, `${root}/${path}.py`]);
}
