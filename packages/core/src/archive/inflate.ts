import { createInflateRaw, type InflateRaw } from 'node:zlib';
import type { ByteReader } from './byte-reader.ts';
import type { Refuse } from './refusal.ts';

const pieceSize = 64 * 1024;

/**
 * Inflates one raw deflate stream (RFC 1951) and leaves what follows it in the reader.
 *
 * @throws zlib's own error on corrupt or truncated data; whatever the reader throws.
 */
export async function* inflateRaw(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const engine = createInflateRaw({ chunkSize: pieceSize });
  const feeding = feed(engine, reader);
  try {
    for await (const piece of engine) yield piece;
    await feeding;
  } finally {
    engine.destroy();
  }
}

/**
 * Inflates as `inflateRaw` does, and refuses what zlib cannot read; `entry` is the one that it belongs to.
 *
 * @throws ARCHIVE_HOSTILE on corrupt or truncated data; whatever the reader throws.
 */
export async function* inflateOrRefuse(
  reader: ByteReader,
  refuse: Refuse,
  entry?: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* inflateRaw(reader);
  } catch (error) {
    const corruption = corruptionIn(error);
    throw corruption === undefined ? error : refuse(`is corrupt or truncated: ${corruption}`, entry, error);
  }
}

// zlib's errors carry the code of the library; every other error comes from the source of the bytes.
function corruptionIn(error: unknown): string | undefined {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return typeof code === 'string' && code.startsWith('Z_') ? String(message) : undefined;
}

// One chunk at a time: whatever the engine leaves untouched is then the tail of the last chunk.
async function feed(engine: InflateRaw, reader: ByteReader): Promise<void> {
  try {
    let offered = 0;
    while (!engine.destroyed) {
      const chunk = await reader.read(pieceSize);
      if (chunk === undefined) return void engine.end();
      offered += chunk.length;
      await write(engine, chunk);
      const unused = offered - engine.bytesWritten;
      if (unused > 0) return reader.unread(unused);
    }
  } catch (error) {
    engine.destroy(error as Error);
  }
}

// After the end of the deflate stream the engine never calls back for what it did not use, hence the two events.
function write(engine: InflateRaw, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      engine.off('end', done);
      engine.off('close', done);
      resolve();
    };
    engine.once('end', done);
    engine.once('close', done);
    engine.write(chunk, done);
  });
}
