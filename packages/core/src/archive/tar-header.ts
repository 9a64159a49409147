import type { Refuse } from './refusal.ts';
import { parseTarNumber } from './tar-number.ts';

/** Bytes of a tar header, and the unit that contents are padded to. */
export const blockSize = 512;

/** One header block, believed as far as its checksum goes: the name is raw and may be replaced by an extension. */
export interface TarHeader {
  readonly name: Uint8Array;
  readonly mode: number;
  /** Bytes of content that follow the block, without padding. */
  readonly size: number;
  readonly type: string;
}

const posixMagic = 'ustar\x0000';
const gnuMagic = 'ustar  \0';

/**
 * Parses a header block in the ustar (POSIX.1-1988) or GNU layout, the two that packers write.
 *
 * @throws ARCHIVE_HOSTILE when a field is malformed or readers are known to disagree about its meaning.
 */
export function parseTarHeader(block: Uint8Array, refuse: Refuse): TarHeader {
  if (readNumber(block, 148, 8, 'checksum', refuse) !== checksumOf(block)) {
    throw refuse('has a header whose checksum is wrong', shownName(block));
  }
  return {
    name: fullName(block, refuse),
    mode: readNumber(block, 100, 8, 'mode', refuse),
    size: readNumber(block, 124, 12, 'size', refuse),
    type: String.fromCharCode(block[156] ?? 0),
  };
}

/** Whether a block is all zeros; two of them end an archive. */
export function isZero(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0) return false;
  return true;
}

function fullName(block: Uint8Array, refuse: Refuse): Uint8Array {
  const name = readText(block, 0, 100, refuse);
  const prefix = readPrefix(block, refuse);
  return prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]);
}

// GNU's layout has no prefix, but Python reads one wherever the bytes are not zero. In the ustar layout node-tar
// takes 130 bytes, and times behind them, when byte 475 is zero; everybody else takes 155 bytes.
function readPrefix(block: Uint8Array, refuse: Refuse): Uint8Array {
  const magic = Buffer.from(block.subarray(257, 265)).toString('latin1');
  if (magic === posixMagic) return readText(block, 345, block[475] === 0 ? 131 : 155, refuse);
  if (magic !== gnuMagic) throw refuse('has a header that is neither ustar nor GNU', shownName(block));
  if (block[345] !== 0) throw refuse('has a prefix that only some readers see', shownName(block));
  return new Uint8Array();
}

// Some readers stop at the first NUL, others at the last: nothing may stand between them.
function readText(block: Uint8Array, start: number, length: number, refuse: Refuse): Uint8Array {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  if (end === -1) return field;
  if (!isZero(field.subarray(end))) throw refuse('has a name that goes on after a NUL', shownName(block));
  return field.subarray(0, end);
}

function readNumber(block: Uint8Array, start: number, length: number, field: string, refuse: Refuse): number {
  const number = parseTarNumber(block.subarray(start, start + length));
  if (number.state === 'invalid') throw refuse(`has a ${field} that ${number.why}`, shownName(block));
  return number.value;
}

// The sum of all bytes, with the checksum field itself taken as eight spaces. Signed sums of ancient writers differ
// for names beyond ASCII only, and node-tar does not take them either.
function checksumOf(block: Uint8Array): number {
  const own = block.subarray(148, 156);
  return sum(block) - sum(own) + 8 * 0x20;
}

function sum(bytes: Uint8Array): number {
  let total = 0;
  for (const byte of bytes) total += byte;
  return total;
}

function shownName(block: Uint8Array): string {
  return Buffer.from(block.subarray(0, 100)).toString().split('\0', 1)[0] ?? '';
}
