import { fail, type LockstepError } from '@lockstep/core';
import type { Literal, Statement } from './ruby/index.ts';

/** Says why a formula is not edited. */
export function unreadable(file: string, line: number, why: string): LockstepError {
  return fail('FORMULA_UNREADABLE', `${file}, line ${line}: ${why}`, { where: { file, line } });
}

/** What reading a formula needs: its file, its statements that declare something, and how to refuse. */
export interface Declarations {
  readonly statements: readonly Statement[];
  refuse(line: number, why: string): LockstepError;
}

/** The text between the quotes of a statement with one plain string: `version "1.2.3"`. */
export function onlyLiteral({ tokens }: Statement, { refuse }: Declarations): Literal {
  const [word, ...rest] = tokens;
  const inner = rest[0]?.text === '(' && rest.at(-1)?.text === ')' ? rest.slice(1, -1) : rest;
  const literal = inner[0]?.literal;
  if (inner.length === 1 && literal !== undefined) return literal;
  throw refuse(word?.line ?? 1, `“${word?.text}” is not followed by one plain string`);
}
