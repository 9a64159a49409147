import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { GitObject, ObjectType } from './object.ts';

const numbers: Readonly<Record<ObjectType, number>> = { commit: 1, tree: 2, blob: 3, tag: 4 };

function headOf({ type, content }: GitObject): Uint8Array {
  const bytes: number[] = [];
  let rest = Math.floor(content.byteLength / 16);
  let byte = (numbers[type] << 4) | (content.byteLength % 16);
  for (; rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(byte | 0x80);
    byte = rest % 128;
  }
  return Uint8Array.from([...bytes, byte]);
}

/** Packs objects, each whole (gitformat-pack, version 2); none at all make an empty pack. */
export function writePack(objects: readonly GitObject[]): Uint8Array {
  const head = Buffer.alloc(12);
  head.write('PACK', 'latin1');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects.length, 8);
  const entries = objects.flatMap((object) => [headOf(object), deflateSync(object.content)]);
  const body = Buffer.concat([head, ...entries]);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}
