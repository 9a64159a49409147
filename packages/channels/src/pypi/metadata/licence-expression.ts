const id = /^[a-z0-9.-]+\+?$/i;

const shapes: ReadonlyMap<string, string> = new Map([
  ['and', 'o'],
  ['or', 'o'],
  ['with', 'w'],
  ['(', '('],
  [')', ')'],
]);

function shapeOf(token: string): string {
  return shapes.get(token.toLowerCase()) ?? (id.test(token) ? 'i' : '?');
}

/**
 * Whether a text is built as an SPDX licence expression is; whether the licences exist is for the registry to say.
 *
 * Source: the PyPA license expression specification.
 */
export function isLicenceExpression(text: string): boolean {
  const tokens = text.replace(/[()]/g, ' $& ').trim().split(/\s+/);
  // A licence with its exception is one operand.
  const shape = tokens.map(shapeOf).join('').replaceAll('iwi', 'i');
  let [depth, isOperand] = [0, false];
  for (const each of shape) {
    const expected = isOperand ? 'o)' : 'i(';
    if (!expected.includes(each)) return false;
    depth += Number(each === '(') - Number(each === ')');
    if (depth < 0) return false;
    isOperand = each === 'i' || each === ')';
  }
  return depth === 0 && isOperand;
}
