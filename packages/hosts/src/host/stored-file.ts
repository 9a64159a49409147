import type { Credential, Http, HttpRequest, Reply } from '@lockstep/core';
import { redirectOf } from '../http/follow-reads.ts';
import { doneOf, malformed } from './answers/reply.ts';

const longestRefusal = 1024 * 1024;

/** A file that a host keeps, perhaps in a storage at another address. */
export interface StoredFile {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credential?: Credential | undefined;
  /** Most bytes that it may have. */
  readonly maxBytes: number;
  /** Bytes that it must have, where that is known. */
  readonly size?: number;
  readonly onChunk: (chunk: Uint8Array) => void;
}

/**
 * Reads a stored file. One redirect is followed, with nothing of the first request but its address: the one there is
 * signed by itself, and storages refuse or log a second credential.
 */
export async function readStoredFile(http: Http, file: StoredFile): Promise<Reply<undefined>> {
  let size = 0;
  const onChunk = (chunk: Uint8Array) => {
    size += chunk.byteLength;
    if (size <= file.maxBytes) file.onChunk(chunk);
  };
  // A refusal may have more words than the file has bytes.
  const maxBytes = Math.max(file.maxBytes, longestRefusal);
  const bare: HttpRequest = { method: 'GET', url: file.url, maxBytes, onChunk };
  const { headers = {}, credential } = file;
  let outcome = await http({ ...bare, headers, ...(credential && { credential }) });
  const url = redirectOf(outcome, file.url);
  if (url !== undefined) outcome = await http({ ...bare, url });
  const reply = doneOf(outcome, credential?.secret);
  if (reply.outcome !== 'ok') return reply;
  if (file.size !== undefined && size !== file.size)
    return malformed(`the download has ${size} bytes instead of ${file.size}`);
  return size > file.maxBytes ? malformed(`the download has more than ${file.maxBytes} bytes`) : reply;
}
