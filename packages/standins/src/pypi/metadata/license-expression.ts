/**
 * Whether a text has the grammar of an SPDX licence expression (PEP 639; SPDX specification, Annex D).
 *
 * Whether SPDX knows each licence is left to the check with the registry's own libraries, which bring the list.
 */
export function isLicenseExpression(text: string): boolean {
  const tokens = text
    .replaceAll(/[()]/g, ' $& ')
    .split(/\s+/)
    .filter((token) => token !== '');
  return takeExpression(tokens) === tokens.length;
}

const isOperator = (token: string | undefined) => /^(?:and|or|with)$/i.test(token ?? '');

/** The index behind an expression that starts at an index, or -1. */
function takeExpression(tokens: readonly string[], start = 0): number {
  let at = takeTerm(tokens, start);
  while (at !== -1 && /^(?:and|or)$/i.test(tokens[at] ?? '')) at = takeTerm(tokens, at + 1);
  return at;
}

function takeTerm(tokens: readonly string[], at: number): number {
  if (tokens[at] === '(') {
    const end = takeExpression(tokens, at + 1);
    return end !== -1 && tokens[end] === ')' ? end + 1 : -1;
  }
  if (!isIdentifier(tokens[at])) return -1;
  if (tokens[at + 1]?.toLowerCase() !== 'with') return at + 1;
  return isIdentifier(tokens[at + 2]) ? at + 3 : -1;
}

function isIdentifier(token: string | undefined): boolean {
  return token !== undefined && !isOperator(token) && /^[A-Za-z0-9.-]+\+?$/.test(token);
}
