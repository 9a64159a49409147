import { expect, test } from '@jest/globals';

/** Something that holds of a registry. */
interface Statement {
  readonly title: string;
  readonly expected: unknown;
}

/** What a real server does otherwise. */
export interface Divergence {
  /** The title of a statement. */
  readonly statement: string;
  /** What is observed there. */
  readonly there: unknown;
}

/** Statements, each with a name that no other one uses. */
export function named<Item extends Statement>(statements: readonly Item[], prefix = 'contract-') {
  return statements.map((statement, index) => ({ ...statement, name: `${prefix}${index}` }));
}

/** Tests that statements hold, but for known divergences, each of which has to be one. */
export function holdBut<Item extends Statement>(
  statements: readonly Item[],
  divergences: readonly Divergence[],
  observe: (statement: Item) => Promise<unknown>,
): void {
  const rowOf = ({ title }: Statement) => divergences.find(({ statement }) => statement === title);

  test.each(statements.filter((each) => rowOf(each) === undefined))('$title', async (statement) => {
    expect(await observe(statement)).toEqual(statement.expected);
  });

  test.each(statements.filter((each) => rowOf(each) !== undefined))('diverges: $title', async (statement) => {
    const seen = await observe(statement);
    expect(seen).toEqual(rowOf(statement)?.there);
    expect(seen).not.toEqual(statement.expected);
  });

  test('every divergence is about a statement of the contract', () => {
    const titles = statements.map(({ title }) => title);
    expect(divergences.filter(({ statement }) => !titles.includes(statement))).toEqual([]);
  });
}
