import { createHash } from 'node:crypto';
import { type ByteReader, LockstepError, type Refuse, refusalsOf } from '@lockstep/core';
import { listGzip } from './gzip-listing.ts';
import type { Listing } from './listing.ts';
import { readStart } from './start.ts';
import { type Found, isTarStart, listTar } from './tar-listing.ts';
import { isZipStart, listZip } from './zip-listing.ts';

const gzipMagic = 0x1f8b;

function formOf(first: Buffer): Listing['form'] {
  if (first.length >= 2 && first.readUInt16BE(0) === gzipMagic) return 'gzip file';
  if (isZipStart(first)) return 'zip archive';
  return isTarStart(first) ? 'tar archive' : 'plain file';
}

async function read(
  form: Listing['form'],
  reader: ByteReader,
  found: Found,
  refuse: Refuse,
): Promise<string | undefined> {
  switch (form) {
    case 'gzip file':
      return await listGzip(reader, found, refuse);
    case 'zip archive':
      await listZip(reader, found, refuse);
      return undefined;
    case 'tar archive':
      await listTar(reader, found, refuse);
      return undefined;
    case 'plain file':
      return await hashOf(reader);
  }
}

async function hashOf(reader: ByteReader): Promise<string> {
  const hash = createHash('sha256');
  for (let piece = await reader.read(65_536); piece !== undefined; piece = await reader.read(65_536))
    hash.update(piece);
  return hash.digest('hex');
}

/**
 * Reads a file as what its first bytes say that it is; what cannot be read ends the listing with a fault.
 * @throws whatever `chunks` throws.
 */
export async function listContents(name: string, chunks: AsyncIterable<Uint8Array>): Promise<Listing> {
  const { first, reader } = await readStart(chunks);
  const found: Found = { traits: new Map(), members: [] };
  const form = formOf(first);
  try {
    const unpacked = await read(form, reader, found, refusalsOf(name));
    return { form, ...found, ...(unpacked !== undefined && { unpacked }) };
  } catch (error) {
    if (!(error instanceof LockstepError) || error.code !== 'ARCHIVE_HOSTILE') throw error;
    return { form, ...found, fault: error.problems[0].message };
  } finally {
    await reader.close();
  }
}
