import { garbled } from './garbled.ts';
import type { Packet } from './packet.ts';

/** What came over the bands of one answer (gitprotocol-pack, “side-band-64k”). */
export interface Bands {
  readonly data: Uint8Array;
  /** What the server, or a hook on it, says to people. */
  readonly words: string;
  /** Why the server broke off; undefined when it did not. */
  readonly error: string | undefined;
}

/**
 * Sorts packets by their band, up to the mark that ends them.
 * @throws GarbledError when the end is missing: then the connection broke, and nothing of it counts.
 */
export function bandsOf(packets: Iterable<Packet>): Bands {
  const bands: readonly Uint8Array[][] = [[], [], [], []];
  let ended = false;
  for (const packet of packets) {
    ended = packet.kind !== 'data';
    if (packet.kind !== 'data') break;
    const [band = 0] = packet.data;
    if (band < 1 || band > 3) garbled('an answer uses a band that there is not');
    bands[band]?.push(packet.data.subarray(1));
  }
  const [, data = [], words = [], errors = []] = bands;
  if (!ended && errors.length === 0) garbled('an answer ends in the middle');
  const error = errors.length === 0 ? undefined : Buffer.concat(errors).toString();
  return { data: Buffer.concat(data), words: Buffer.concat(words).toString(), error };
}
