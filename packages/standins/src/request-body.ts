import type { IncomingMessage } from 'node:http';

/**
 * Reads a request's body, or gives undefined when it is longer than `limit` bytes.
 *
 * The rest of an oversized body is read and thrown away, because a client that is still sending would otherwise
 * see a broken connection instead of the refusal.
 */
export async function readBody(incoming: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) chunks.length = 0;
    else chunks.push(chunk);
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}
