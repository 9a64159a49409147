import { createHash } from 'node:crypto';
import type { ByteReader } from '@lockstep/core';

const pieceSize = 64 * 1024;

/** What follows the end: how much, and which bytes; undefined where nothing does. */
export async function readTrailing(reader: ByteReader): Promise<string | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  for (let piece = await reader.read(pieceSize); piece !== undefined; piece = await reader.read(pieceSize)) {
    hash.update(piece);
    size += piece.length;
  }
  return size === 0 ? undefined : `${size} bytes, sha256 ${hash.digest('hex')}`;
}
