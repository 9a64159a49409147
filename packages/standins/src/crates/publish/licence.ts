const token = /\s*(\(|\)|\/|[A-Za-z0-9.:+-]+)/y;
const operators = ['AND', 'OR', 'WITH'];

/**
 * Whether a text has the form of an SPDX licence expression (SPDX specification, Annex D), with `/` for `OR` as
 * crates.io allows it.
 *
 * Identifiers are not looked up: their list grows, and only the registry's own counts.
 */
export function isLicenceExpression(text: string): boolean {
  const tokens = tokensOf(text.trim());
  if (tokens === undefined) return false;
  const rest = expression(tokens);
  return rest !== undefined && rest.length === 0;
}

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const [, found] = token.exec(text) ?? [];
    if (found === undefined) return undefined;
    tokens.push(found);
  }
  return tokens;
}

type Rest = readonly string[] | undefined;

/** Takes an expression from the front and gives what is left, or undefined when there is none. */
function expression(tokens: readonly string[]): Rest {
  let rest = term(tokens);
  while (rest !== undefined && ['AND', 'OR', '/'].includes(rest[0] ?? '')) rest = term(rest.slice(1));
  return rest;
}

function term([first, ...rest]: readonly string[]): Rest {
  if (first === '(') {
    const after = expression(rest);
    return after?.[0] === ')' ? after.slice(1) : undefined;
  }
  if (!isIdentifier(first)) return undefined;
  if (rest[0] !== 'WITH') return rest;
  return isIdentifier(rest[1]) ? rest.slice(2) : undefined;
}

function isIdentifier(text: string | undefined): boolean {
  return text !== undefined && /^[A-Za-z0-9]/.test(text) && !operators.includes(text);
}
