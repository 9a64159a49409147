// Each operator with what may follow it: a part of a local version or a wildcard only where equality is meant.
const release = '(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*';
const suffixes =
  '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?' +
  '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?' +
  '(?:[-_.]?dev[-_.]?[0-9]*)?';
const local = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';

/** One clause of a version specifier, where it begins in a text; PEP 440, "Version specifiers". */
export const specifierClause = new RegExp(
  [
    '===\\s*[^\\s;)]*',
    `(?:==|!=)\\s*v?${release}(?:\\.\\*|${suffixes}${local})`,
    `~=\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${suffixes}`,
    `(?:<=|>=|<|>)\\s*v?${release}${suffixes}`,
  ].join('|'),
  'iy',
);

function isClause(text: string): boolean {
  specifierClause.lastIndex = 0;
  return specifierClause.exec(text)?.[0] === text;
}

/** The clauses of a list such as `>=3.8,<4`, without blanks and sorted; undefined when one of them is none. */
export function specifierClauses(text: string): readonly string[] | undefined {
  const clauses = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return clauses.every(isClause) ? clauses.map((each) => each.replace(/\s+/g, '')).sort() : undefined;
}
