import { type ByteReader, byteReader, readFully } from '@lockstep/core';

const pieceSize = 64 * 1024;

async function* blocks(
  first: ByteReader,
  other: ByteReader,
): AsyncGenerator<readonly [Uint8Array, Uint8Array]> {
  for (;;) {
    const [one, two] = [await readFully(first, pieceSize), await readFully(other, pieceSize)];
    yield [one, two];
    if (one.length < pieceSize || two.length < pieceSize) return;
  }
}

/** How many bytes at the beginning of two files are the same; undefined where all are. */
export async function firstDifference(
  first: AsyncIterable<Uint8Array>,
  other: AsyncIterable<Uint8Array>,
): Promise<number | undefined> {
  const [here, there] = [byteReader(first), byteReader(other)];
  try {
    let same = 0;
    for await (const [one, two] of blocks(here, there)) {
      const length = Math.min(one.length, two.length);
      const at = one.findIndex((byte, index) => index >= length || byte !== two[index]);
      if (at !== -1 || one.length !== two.length) return same + (at === -1 ? length : at);
      same += length;
    }
    return undefined;
  } finally {
    await Promise.all([here.close(), there.close()]);
  }
}
