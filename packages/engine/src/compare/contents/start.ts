import { type ByteReader, byteReader, piecesOf, readFully } from '@lockstep/core';

/** How many bytes tell what a file is: as many as the first header of a tar archive has. */
const startSize = 512;

/** The first bytes of a file, and a reader that starts with them all the same. */
export interface Start {
  readonly first: Buffer;
  readonly reader: ByteReader;
}

async function* startingWith(first: Uint8Array, rest: ByteReader) {
  try {
    if (first.length > 0) yield first;
    yield* piecesOf(rest, Number.POSITIVE_INFINITY);
  } finally {
    await rest.close();
  }
}

/** Looks at the first bytes. */
export async function readStart(chunks: AsyncIterable<Uint8Array>): Promise<Start> {
  const source = byteReader(chunks);
  const first = Buffer.from(await readFully(source, startSize));
  return { first, reader: byteReader(startingWith(first, source)) };
}
