import type { IncomingMessage } from 'node:http';
import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { HttpRequest } from '@lockstep/core';

const defaultMaxBytes = 64 * 1024 * 1024;

// Unlike a plain pipe, a pipeline tells the decoder when the connection breaks; else its reader would wait for ever.
function through(message: IncomingMessage, decoder: Transform): AsyncIterable<Uint8Array> {
  return pipeline(message, decoder, () => undefined);
}

function decoded(message: IncomingMessage): AsyncIterable<Uint8Array> {
  switch (message.headers['content-encoding']) {
    case undefined:
    case 'identity':
      return message;
    case 'gzip':
      return through(message, createGunzip());
    case 'deflate':
      return through(message, createInflate());
    case 'br':
      return through(message, createBrotliDecompress());
    default:
      throw new Error(`unknown content encoding ${message.headers['content-encoding']}`);
  }
}

/** Reads an answer's body, decoded, up to the request's limit. */
export async function readBody(
  message: IncomingMessage,
  { maxBytes = defaultMaxBytes, onChunk }: HttpRequest,
): Promise<Uint8Array> {
  const isSuccess = message.statusCode !== undefined && message.statusCode >= 200 && message.statusCode < 300;
  const take = isSuccess ? onChunk : undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of decoded(message)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new Error(`the answer is longer than ${maxBytes} bytes`);
    if (take === undefined) chunks.push(chunk);
    else take(chunk);
  }
  return Buffer.concat(chunks);
}
