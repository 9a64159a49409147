import type { Reply } from '@lockstep/core';
import { failed, ok, refused } from './answer.ts';
import type { GitObject } from './object.ts';
import { delimiter, errorIn, flush, type Packet, packetOf, packetsIn, textOf } from './packet.ts';
import { readPack } from './read-pack.ts';
import { bandsOf } from './side-band.ts';

/** Asks for one commit with its files, and for nothing that came before it (gitprotocol-v2, “fetch”). */
export function fetchRequest(commit: string): readonly Uint8Array[] {
  const options = ['no-progress', 'ofs-delta', 'deepen 1', `want ${commit}`, 'done'];
  const head = [packetOf('command=fetch\n'), packetOf('object-format=sha1\n'), delimiter];
  return [...head, ...options.map((option) => packetOf(`${option}\n`)), flush];
}

// Sections end with a mark; those before the pack say which commits have parents that were not sent.
function* afterHeading(packets: Iterable<Packet>): Generator<Packet> {
  let found = false;
  for (const packet of packets) {
    if (found) yield packet;
    else found = textOf(packet) === 'packfile';
  }
}

/**
 * Reads the objects of the answer.
 * @throws GarbledError when it is cut off or does not fit together.
 */
export function readFetched(body: Uint8Array): Reply<readonly GitObject[]> {
  const error = errorIn(body);
  if (error !== undefined) return refused(/not our ref/.test(error) ? 'missing' : 'other', error);
  const bands = bandsOf(afterHeading(packetsIn(body)));
  if (bands.error !== undefined) return failed(bands.error);
  return ok(readPack(bands.data));
}
