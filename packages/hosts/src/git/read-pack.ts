import { createHash } from 'node:crypto';
import { applyDelta } from './delta.ts';
import { garbled } from './garbled.ts';
import { type GitObject, idOf } from './object.ts';
import { entryAt, type PackEntry } from './pack-entry.ts';

/** All objects of a pack together, unpacked: far more than what a release reads, far less than a machine has. */
const mostBytes = 512 * 1024 * 1024;

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
    const entry = entryAt(pack.subarray(0, pack.byteLength - checksumBytes), at, budget.left);
    budget.left -= entry.content.byteLength;
    entries.set(at, entry);
    at = entry.end;
  }
  if (at !== pack.byteLength - checksumBytes) garbled('a pack holds more than it says');
  return entries;
}

/** Objects that are known so far, by where they start and by id. */
interface Resolved {
  readonly byOffset: Map<number, GitObject>;
  readonly byId: Map<string, GitObject>;
}

function resolve(
  { type, base, content }: PackEntry,
  known: Resolved,
  budget: { left: number },
): GitObject | undefined {
  if (type !== undefined) return { type, content };
  const found = typeof base === 'number' ? known.byOffset.get(base) : known.byId.get(base ?? '');
  if (found === undefined) return undefined;
  const result = applyDelta(found.content, content, budget.left);
  budget.left -= result.byteLength;
  return { type: found.type, content: result };
}

// A base may come after its delta, so what could not be made yet is tried again while anything new turns up.
function resolveAll(entries: Map<number, PackEntry>, budget: { left: number }): readonly GitObject[] {
  const known: Resolved = { byOffset: new Map(), byId: new Map() };
  const waiting = new Map(entries);
  for (let before = Number.POSITIVE_INFINITY; waiting.size > 0 && waiting.size < before; ) {
    before = waiting.size;
    for (const [offset, entry] of waiting) {
      const object = resolve(entry, known, budget);
      if (object === undefined) continue;
      known.byOffset.set(offset, object);
      known.byId.set(idOf(object), object);
      waiting.delete(offset);
    }
  }
  if (waiting.size > 0) garbled('a pack lacks the base of a delta');
  return [...known.byOffset.values()];
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
