import { parseVersion } from '@lockstep/channels/manifests';
import { type Clause, fulfils } from './specifier.ts';

/** A clause in a text, as it is written there. */
export interface WrittenClause extends Clause {
  /** The blanks between operator and version. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

// A version in a clause is told from the next one by what no version holds.
const clause = /(===|==|~=|!=|<=|>=|<|>|\^|~|=)?(\s{0,8})(v?\d[\w.!+*-]*|\*)/giy;
const between = /[\s,]{0,16}/y;

function* clausesIn(text: string, from: number, to: number): Generator<WrittenClause | undefined> {
  for (let at = from; at < to; ) {
    between.lastIndex = at;
    at += between.exec(text)?.[0].length ?? 0;
    if (at >= to) return;
    clause.lastIndex = at;
    const found = clause.exec(text);
    if (found === null || clause.lastIndex > to) return yield undefined;
    const [all, operator = '', gap = '', version = ''] = found;
    yield { operator, gap, version, start: at, end: at + all.length };
    at += all.length;
  }
}

/** The alternatives of a constraint, each with the clauses that all hold; undefined when it cannot be read. */
export function alternativesIn(text: string): readonly (readonly WrittenClause[])[] | undefined {
  if (text.length > 500) return undefined;
  const found: WrittenClause[][] = [];
  for (const { index, 0: part } of text.matchAll(/[^|]+/g)) {
    const clauses = [...clausesIn(text, index, index + part.length)];
    const known = clauses.filter((each) => each !== undefined);
    if (known.length !== clauses.length || known.length === 0) return undefined;
    found.push(known);
  }
  return found.length === 0 ? undefined : found;
}

function bumped(release: readonly bigint[], index: number): string {
  return [...release.slice(0, index), (release[index] ?? 0n) + 1n].join('.');
}

// The Poetry documentation, “Dependency specification”: caret keeps the first number that is not zero, tilde the minor.
function rangeOf(version: string, operator: string): readonly Clause[] {
  const release = parseVersion(version)?.release;
  if (release === undefined) return [{ operator: '===', version }];
  const first = release.findIndex((part) => part !== 0n);
  const caret = first === -1 ? release.length - 1 : first;
  const upper = bumped(release, operator === '^' ? caret : Math.min(1, release.length - 1));
  return [
    { operator: '>=', version },
    { operator: '<', version: upper },
  ];
}

function plainClauses({ operator, version }: Clause): readonly Clause[] {
  if (version === '*') return [];
  if (operator === '^' || operator === '~') return rangeOf(version, operator);
  return [{ operator: operator === '' || operator === '=' ? '==' : operator, version }];
}

/** Whether a version fulfils a constraint of Poetry or a version specifier, whose clauses it may have. */
export function isFulfilled(version: string, alternatives: readonly (readonly Clause[])[]): boolean {
  return alternatives.some((clauses) =>
    clauses.flatMap(plainClauses).every((each) => fulfils(version, each)),
  );
}
