import { type InflateRaw, inflateSync } from 'node:zlib';
import { garbled } from './garbled.ts';
import type { ObjectType } from './object.ts';

/** An entry of a pack: an object, or what turns another one into it. */
export interface PackEntry {
  /** The type of an object; undefined for a delta. */
  readonly type: ObjectType | undefined;
  /** Where the base of a delta starts in the pack, or its id. */
  readonly base: number | string | undefined;
  readonly content: Uint8Array;
  /** Where the next entry starts. */
  readonly end: number;
}

const types: Readonly<Record<number, ObjectType>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const offsetDelta = 6;
const idDelta = 7;

interface Head {
  readonly type: number;
  readonly size: number;
  readonly end: number;
}

function byteAt(pack: Uint8Array, at: number): number {
  return pack[at] ?? garbled('a pack is cut off');
}

// Three bits of type and four of size in the first byte, then seven of size in each, the lowest first.
function headAt(pack: Uint8Array, start: number): Head {
  let byte = byteAt(pack, start);
  const type = (byte >> 4) & 0x07;
  let size = byte & 0x0f;
  let at = start + 1;
  for (let scale = 16; byte >= 0x80; scale *= 128, at += 1) {
    byte = byteAt(pack, at);
    size += (byte & 0x7f) * scale;
    if (scale > 2 ** 40) garbled('an object has an impossible size');
  }
  return { type, size, end: at };
}

// Seven bits in each byte, the highest first; every further byte adds one, so that no number has two spellings.
function distanceAt(pack: Uint8Array, start: number): { distance: number; end: number } {
  let at = start;
  let byte = byteAt(pack, at);
  let distance = byte & 0x7f;
  while (byte >= 0x80) {
    at += 1;
    byte = byteAt(pack, at);
    distance = (distance + 1) * 128 + (byte & 0x7f);
    if (distance > pack.byteLength * 128) garbled('a delta has no base');
  }
  return { distance, end: at + 1 };
}

function inflateAt(pack: Uint8Array, at: number, size: number): { content: Uint8Array; end: number } {
  try {
    // The option makes node tell how much of the input it took; its types do not know that.
    const inflated: unknown = inflateSync(pack.subarray(at), { info: true, maxOutputLength: size + 1 });
    const { buffer, engine } = inflated as { buffer: Uint8Array; engine: Pick<InflateRaw, 'bytesWritten'> };
    if (buffer.byteLength !== size) garbled('an object has another size than it says');
    return { content: buffer, end: at + engine.bytesWritten };
  } catch (error) {
    return garbled('an object cannot be unpacked', error);
  }
}

function baseAt(pack: Uint8Array, start: number, { type, end }: Head): Pick<PackEntry, 'base' | 'end'> {
  if (type === offsetDelta) {
    const { distance, end: after } = distanceAt(pack, end);
    return { base: start - distance, end: after };
  }
  if (type !== idDelta) return { base: undefined, end };
  return { base: Buffer.from(pack.subarray(end, end + 20)).toString('hex'), end: end + 20 };
}

/**
 * Reads the entry of a pack that starts at an offset (gitformat-pack).
 * @param most how large it may be unpacked, in bytes.
 * @throws GarbledError
 */
export function entryAt(pack: Uint8Array, start: number, most: number): PackEntry {
  const head = headAt(pack, start);
  const type = types[head.type];
  if (type === undefined && head.type !== offsetDelta && head.type !== idDelta)
    garbled('a pack holds an object of an unknown type');
  if (head.size > most) garbled('an object is larger than what is read');
  const { base, end } = baseAt(pack, start, head);
  return { type, base, ...inflateAt(pack, end, head.size) };
}
