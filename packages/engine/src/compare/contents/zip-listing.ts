import { type ByteReader, expansionOf, type Refuse, zipSignatures } from '@lockstep/core';
import { contentTaker } from './content.ts';
import { limits } from './limits.ts';
import type { Member } from './listing.ts';
import type { Found } from './tar-listing.ts';
import { readTrailing } from './trailing.ts';
import { readBytes, readZipMember } from './zip-entry.ts';
import { centralTraits, extraTraits, fieldsLength, readZipFields } from './zip-fields.ts';

const starts: readonly number[] = [zipSignatures.local, zipSignatures.end, zipSignatures.zip64End];

/** Whether a file starts as a zip archive does. */
export function isZipStart(first: Buffer): boolean {
  return first.length >= 4 && starts.includes(first.readUInt32LE(0));
}

async function readSignature(reader: ByteReader, refuse: Refuse): Promise<number> {
  return (await readBytes(reader, 4, refuse)).readUInt32LE(0);
}

interface Central {
  readonly path: string;
  readonly traits: readonly (readonly [string, string])[];
}

async function readCentral(reader: ByteReader, refuse: Refuse): Promise<Central> {
  const bytes = await readBytes(reader, 42, refuse);
  const { nameLength, extraLength, time } = readZipFields(bytes.subarray(2, 2 + fieldsLength));
  const path = (await readBytes(reader, nameLength, refuse)).toString();
  const extra = await readBytes(reader, extraLength, refuse);
  const comment = await readBytes(reader, bytes.readUInt16LE(28), refuse);
  return {
    path,
    traits: [
      ...centralTraits(bytes.readUInt16LE(0), bytes.readUInt32LE(34)),
      ['mtime in the directory', time],
      ...extraTraits(extra, 'directory '),
      ...(comment.length === 0 ? [] : [['comment', comment.toString()] as const]),
    ],
  };
}

// The directory repeats the entries in their order; one that is listed elsewhere, or alone, is told apart.
function withCentral(members: readonly Member[], listed: readonly Central[]): readonly Member[] {
  const used = new Set<Central>();
  const merged = members.map((member, index) => {
    const same = listed[index]?.path === member.path ? listed[index] : undefined;
    const central = same ?? listed.find((each) => each.path === member.path && !used.has(each));
    if (central === undefined) return withTraits(member, [['directory', 'does not list it']]);
    used.add(central);
    return withTraits(member, central.traits);
  });
  return [...merged, ...listed.filter((each) => !used.has(each)).map(listedAlone)];
}

function withTraits(member: Member, traits: Central['traits']): Member {
  return { ...member, traits: new Map([...member.traits, ...traits]) };
}

function listedAlone({ path, traits }: Central): Member {
  const kind = 'listed in the directory alone';
  return { path, kind, size: 0, sha256: '', traits: new Map(traits), packing: new Map() };
}

async function readEnd(reader: ByteReader, first: number, found: Found, refuse: Refuse): Promise<void> {
  let signature = first;
  if (signature === zipSignatures.zip64End) {
    found.traits.set('end record', 'zip64');
    // Its length, the record, and the locator behind it (APPNOTE 4.3.14 and 4.3.15).
    await readBytes(reader, 52 + 20, refuse);
    signature = await readSignature(reader, refuse);
  }
  if (signature !== zipSignatures.end) throw refuse('has something else where its end record belongs');
  const bytes = await readBytes(reader, 18, refuse);
  const comment = await readBytes(reader, bytes.readUInt16LE(16), refuse);
  if (comment.length > 0) found.traits.set('comment of the archive', comment.toString());
}

/**
 * Reads a zip archive from its first entry to its last byte, with what its central directory adds.
 * @throws what `refuse` makes, at the first thing that cannot be read; `found` keeps what came before.
 */
export async function listZip(reader: ByteReader, found: Found, refuse: Refuse): Promise<void> {
  const [take, expand] = [contentTaker(), expansionOf(reader, limits, refuse)];
  let signature = await readSignature(reader, refuse);
  for (; signature === zipSignatures.local; signature = await readSignature(reader, refuse)) {
    if (found.members.length >= limits.entries) throw refuse(`has more than ${limits.entries} entries`);
    found.members.push(await readZipMember(reader, take, expand, refuse));
  }
  const listed: Central[] = [];
  for (; signature === zipSignatures.central; signature = await readSignature(reader, refuse)) {
    if (listed.length >= limits.entries) throw refuse(`lists more than ${limits.entries} entries`);
    listed.push(await readCentral(reader, refuse));
  }
  found.members.splice(0, Number.POSITIVE_INFINITY, ...withCentral(found.members, listed));
  await readEnd(reader, signature, found, refuse);
  const trailing = await readTrailing(reader);
  if (trailing !== undefined) found.traits.set('trailing bytes', trailing);
}
