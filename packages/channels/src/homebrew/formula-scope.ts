import type { Scope, Statement } from './ruby/index.ts';

const conditions = new Set(['if', 'unless', 'case']);

function opensPlatform({ head, opener }: Scope): boolean {
  const [first] = head;
  if ((opener !== 'do' && opener !== '{') || first?.kind !== 'word') return false;
  return /^on_[a-z_]+$/.test(first.text) || (first.text === 'stable' && head.length === 2);
}

/**
 * Whether what stands in a scope says where the formula's own download comes from.
 *
 * That is so in the class itself and in its platform blocks and conditions; a `resource`, `head`, `patch`, `bottle`,
 * `livecheck` or `test` block speaks of something else, and methods of nothing at all.
 */
export function isDeclaring(scope: Scope | undefined, formula: Scope): boolean {
  if (scope === undefined) return false;
  if (scope === formula) return true;
  const isOpen = conditions.has(scope.opener) ? scope.head.length === 1 : opensPlatform(scope);
  return isOpen && isDeclaring(scope.parent, formula);
}

/** The statement that names a class below `Formula`: `class Leafsum < Formula`. */
export interface FormulaClass {
  readonly name: string;
  readonly scope: Scope;
  readonly line: number;
}

/** The formula classes of a program; a right one has one. */
export function formulaClasses(statements: readonly Statement[]): readonly FormulaClass[] {
  return statements.flatMap(({ tokens, scope }) => {
    const [opener, name, below, parent, more] = tokens;
    const isClass = opener?.text === 'class' && below?.text === '<' && parent?.text === 'Formula';
    if (!isClass || name === undefined || more !== undefined || scope === undefined) return [];
    return scope.parent === undefined ? [{ name: name.text, scope, line: name.line }] : [];
  });
}
