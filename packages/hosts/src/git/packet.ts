import { garbled } from './garbled.ts';

/** One unit of git's wire format (gitprotocol-common, “pkt-line”). */
export type Packet =
  | { readonly kind: 'data'; readonly data: Uint8Array }
  | { readonly kind: 'flush' | 'delimiter' | 'end' };

/** Ends a message. */
export const flush: Uint8Array = Buffer.from('0000');
/** Stands between the parts of a message. */
export const delimiter: Uint8Array = Buffer.from('0001');

const marks = ['flush', 'delimiter', 'end'] as const;

/** A text as a packet. */
export function packetOf(text: string): Uint8Array {
  const data = Buffer.from(text);
  const length = (data.byteLength + 4).toString(16).padStart(4, '0');
  return Buffer.concat([Buffer.from(length), data]);
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const digits = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
  return /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : garbled('a packet has no length');
}

/**
 * Takes packets apart.
 * @throws GarbledError when they are cut off, or are none.
 */
export function* packetsIn(bytes: Uint8Array): Generator<Packet> {
  for (let at = 0; at < bytes.byteLength; ) {
    const length = lengthAt(bytes, at);
    const mark = marks[length];
    if (mark === undefined && length < 4) garbled('a packet has an impossible length');
    const end = at + Math.max(4, length);
    if (end > bytes.byteLength) garbled('a packet is cut off');
    yield mark === undefined ? { kind: 'data', data: bytes.subarray(at + 4, end) } : { kind: mark };
    at = end;
  }
}

/** The text of a packet, without the line's end; undefined for a mark. */
export function textOf(packet: Packet | undefined): string | undefined {
  if (packet?.kind !== 'data') return undefined;
  return Buffer.from(packet.data).toString().replace(/\n$/, '');
}

/** An error that a server tells instead of an answer (gitprotocol-pack, “ERR”). */
export function errorIn(body: Uint8Array): string | undefined {
  const { value } = packetsIn(body).next();
  const text = textOf(value ?? undefined);
  return text?.startsWith('ERR ') ? text.slice('ERR '.length) : undefined;
}
