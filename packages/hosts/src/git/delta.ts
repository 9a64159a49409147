import { garbled } from './garbled.ts';

/** Reads bytes one after the other. */
interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

function next(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at];
  cursor.at += 1;
  return byte ?? garbled('a delta is cut off');
}

function sizeAt(cursor: Cursor): number {
  let size = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = next(cursor);
    size += (byte & 0x7f) * scale;
    if (byte < 0x80) return size;
    if (scale > 2 ** 40) garbled('a delta has an impossible size');
  }
}

// Which bytes of a number are there at all is told by bits; the others are zero.
function numberAt(cursor: Cursor, present: number): number {
  let value = 0;
  for (let bit = 0; bit < 4; bit += 1) if ((present >> bit) & 1) value += next(cursor) * 256 ** bit;
  return value;
}

function pieceAt(cursor: Cursor, base: Uint8Array): Uint8Array {
  const instruction = next(cursor);
  if (instruction < 0x80) {
    if (instruction === 0) garbled('a delta holds an unknown instruction');
    cursor.at += instruction;
    if (cursor.at > cursor.bytes.byteLength) garbled('a delta is cut off');
    return cursor.bytes.subarray(cursor.at - instruction, cursor.at);
  }
  const offset = numberAt(cursor, instruction & 0x0f);
  const size = numberAt(cursor, (instruction >> 4) & 0x07) || 0x10000;
  if (offset + size > base.byteLength) garbled('a delta copies what is not there');
  return base.subarray(offset, offset + size);
}

/**
 * Makes an object from another one and its delta (gitformat-pack, “Deltified representation”).
 * @param most how large the result may be, in bytes.
 * @throws GarbledError
 */
export function applyDelta(base: Uint8Array, delta: Uint8Array, most: number): Uint8Array {
  const cursor: Cursor = { bytes: delta, at: 0 };
  if (sizeAt(cursor) !== base.byteLength) garbled('a delta belongs to another object');
  const size = sizeAt(cursor);
  if (size > most) garbled('an object is larger than what is read');
  const result = new Uint8Array(size);
  let filled = 0;
  while (cursor.at < delta.byteLength) {
    const piece = pieceAt(cursor, base);
    if (filled + piece.byteLength > size) garbled('a delta makes more than it says');
    result.set(piece, filled);
    filled += piece.byteLength;
  }
  return filled === size ? result : garbled('a delta makes less than it says');
}
