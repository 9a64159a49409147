/** A number field of a tar header: its value, or what is wrong with it. */
export type TarNumber =
  | { readonly state: 'valid'; readonly value: number }
  | { readonly state: 'invalid'; readonly why: string };

const octal = /^ *([0-7]+)[ \0]*$/;

/**
 * Reads a number field: octal digits (POSIX.1-1988 ustar) or, with the first bit set, GNU's base-256.
 *
 * Empty fields and anything else that some readers take for zero are invalid.
 */
export function parseTarNumber(field: Uint8Array): TarNumber {
  const [marker = 0] = field;
  if (marker >= 0x80) return parseBase256(field);
  const digits = octal.exec(Buffer.from(field).toString('latin1'))?.[1];
  if (digits === undefined) return { state: 'invalid', why: 'is not an octal number' };
  return safe(Number.parseInt(digits, 8));
}

// Two's complement, big-endian: 0x80 opens a number that is not negative and fits into the bytes that follow.
function parseBase256([marker = 0, ...bytes]: Uint8Array): TarNumber {
  if (marker >= 0xc0) return { state: 'invalid', why: 'is negative' };
  if (marker !== 0x80) return { state: 'invalid', why: 'overflows' };
  return safe(bytes.reduce((value, byte) => value * 256 + byte, 0));
}

function safe(value: number): TarNumber {
  return Number.isSafeInteger(value) ? { state: 'valid', value } : { state: 'invalid', why: 'overflows' };
}
