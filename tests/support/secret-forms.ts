/**
 * A token with characters that look different in a URL, with no form short enough to show up by chance.
 *
 * Put together here, so that no scanner takes it for a real one; and another one in each process that runs tests, so
 * that nobody finds what a test beside it has planted.
 */
export const canary = ['npm', 'C4n4ry/of+the=Coal~Mine', String(process.pid).padStart(10, '0')].join('_');

function base64At(offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(canary)]);
  // What depends on the neighbours, at both edges, is left out.
  return bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
}

const base64 = [0, 1, 2].map(base64At);
const hex = Buffer.from(canary).toString('hex');

/** Every form in which the canary could leak. */
export const canaryForms: readonly string[] = [
  canary,
  encodeURIComponent(canary),
  encodeURI(canary),
  ...base64,
  ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  hex,
  hex.toUpperCase(),
];

/** The forms of the canary that a text or some bytes hold. */
export function canariesIn(content: string | Uint8Array): readonly string[] {
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
  return canaryForms.filter((form) => text.includes(form));
}
