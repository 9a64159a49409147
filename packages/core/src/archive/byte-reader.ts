/** Bytes that are pulled piece by piece, so that nothing is read before it is needed. */
export interface ByteReader {
  /** Bytes handed out so far, less those put back. */
  readonly consumed: number;
  /** The next one to `max` bytes, as they come; undefined at the end. */
  read(max: number): Promise<Uint8Array | undefined>;
  /** Puts back the last `count` bytes of the piece that was just read. */
  unread(count: number): void;
  /** Lets the source release what it holds; reading is over. */
  close(): Promise<void>;
}

/** Reads from chunks of any size. */
export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array();
  let [taken, consumed] = [0, 0];
  return {
    get consumed() {
      return consumed;
    },
    async read(max) {
      while (taken === chunk.length) {
        const { done, value } = await source.next();
        if (done) return undefined;
        [chunk, taken] = [value, 0];
      }
      const piece = chunk.subarray(taken, taken + max);
      taken += piece.length;
      consumed += piece.length;
      return piece;
    },
    unread(count) {
      taken -= count;
      consumed -= count;
    },
    async close() {
      await source.return?.();
    },
  };
}

/** The next `count` bytes of a reader as a reader of their own; closing it leaves the rest where it is. */
export function sliceOf(reader: ByteReader, count: number): ByteReader {
  let left = count;
  return {
    get consumed() {
      return count - left;
    },
    async read(max) {
      const piece = left === 0 ? undefined : await reader.read(Math.min(max, left));
      left -= piece?.length ?? 0;
      return piece;
    },
    unread(count) {
      left += count;
      reader.unread(count);
    },
    async close() {},
  };
}

/** Reads `count` bytes into one array; a shorter one means that the bytes ended. */
export async function readFully(reader: ByteReader, count: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(reader, count)) pieces.push(piece);
  const [only, ...others] = pieces;
  return only !== undefined && others.length === 0 ? only : Buffer.concat(pieces);
}

/** Hands out the next `count` bytes as they come; fewer, if the bytes end before. */
export async function* piecesOf(reader: ByteReader, count: number): AsyncGenerator<Uint8Array> {
  for (let left = count; left > 0; ) {
    const piece = await reader.read(left);
    if (piece === undefined) return;
    left -= piece.length;
    yield piece;
  }
}
