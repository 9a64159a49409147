import { createHash } from 'node:crypto';
import { applyDelta } from './delta.ts';
import { garbled } from './garbled.ts';
import { type GitObject, idOf } from './object.ts';
import { entryAt, type PackEntry } from './pack-entry.ts';

/** All objects of a pack together, unpacked: far more than what a release reads, far less than a machine has. */
const mostBytes = 512 * 1024 * 1024;

/** What an object takes beside its content, so that a great many empty ones have an end too. */
const bytesEach = 256;

const headBytes = 12;
const checksumBytes = 20;

function assertWhole(pack: Buffer): number {
  if (pack.byteLength < headBytes + checksumBytes) garbled('a pack is cut off');
  if (pack.toString('latin1', 0, 4) !== 'PACK' || pack.readUInt32BE(4) !== 2)
    garbled('what was sent is not a pack');
  const end = pack.byteLength - checksumBytes;
  const sum = createHash('sha1').update(pack.subarray(0, end)).digest();
  if (!sum.equals(pack.subarray(end))) garbled('a pack does not hash to what it says');
  return pack.readUInt32BE(8);
}

function entriesOf(pack: Uint8Array, count: number, budget: { left: number }): Map<number, PackEntry> {
  const entries = new Map<number, PackEntry>();
  let at = headBytes;
  for (let index = 0; index < count; index += 1) {
    budget.left -= bytesEach;
    const entry = entryAt(pack.subarray(0, pack.byteLength - checksumBytes), at, budget.left);
    budget.left -= entry.content.byteLength;
    entries.set(at, entry);
    at = entry.end;
  }
  if (at !== pack.byteLength - checksumBytes) garbled('a pack holds more than it says');
  return entries;
}

type Placed = readonly [offset: number, entry: PackEntry];

/** Deltas by what they start from: the offset of another entry, or its id. */
function byBase(entries: ReadonlyMap<number, PackEntry>): Map<number | string | undefined, Placed[]> {
  return Map.groupBy(entries, ([, { base }]) => base);
}

// Each delta is made once its base is there, whichever of them comes first: a chain in the wrong order costs no more.
function resolveAll(entries: ReadonlyMap<number, PackEntry>, budget: { left: number }): readonly GitObject[] {
  const waiting = byBase(entries);
  const made = new Map<number, GitObject>();
  const ready = [...entries].flatMap(([offset, { type, content }]) =>
    type === undefined ? [] : [{ offset, object: { type, content } }],
  );
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const { offset, object } = next;
    made.set(offset, object);
    for (const key of [offset, idOf(object)]) {
      for (const [at, { content }] of waiting.get(key) ?? []) {
        const result = applyDelta(object.content, content, budget.left);
        budget.left -= result.byteLength;
        ready.push({ offset: at, object: { type: object.type, content: result } });
      }
      waiting.delete(key);
    }
  }
  if (made.size < entries.size) garbled('a pack lacks the base of a delta');
  return [...entries.keys()].flatMap((offset) => made.get(offset) ?? []);
}

/**
 * Reads every object of a pack that needs nothing from outside it (gitformat-pack, version 2).
 * @throws GarbledError when anything does not fit; a pack is read whole or not at all.
 */
export function readPack(bytes: Uint8Array, most: number = mostBytes): readonly GitObject[] {
  const pack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = assertWhole(pack);
  const budget = { left: most };
  return resolveAll(entriesOf(pack, count, budget), budget);
}
