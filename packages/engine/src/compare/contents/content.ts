import { createHash } from 'node:crypto';
import { isDocument } from './documents.ts';
import { limits } from './limits.ts';

/** What was found while a content was read. */
export interface Content {
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly text?: string;
}

/** Reads contents, and keeps those of documents as long as there is room. */
export type TakeContent = (path: string, pieces: AsyncIterable<Uint8Array>) => Promise<Content>;

/** Starts with all the room that the documents of one archive may take. */
export function contentTaker(): TakeContent {
  let room = limits.wantedBytesTotal;
  return async (path, pieces) => {
    const hash = createHash('sha256');
    const kept: Uint8Array[] | undefined = isDocument(path) ? [] : undefined;
    let [size, keeps] = [0, kept !== undefined];
    for await (const piece of pieces) {
      hash.update(piece);
      size += piece.length;
      keeps &&= size <= Math.min(limits.wantedBytes, room);
      if (keeps) kept?.push(piece);
    }
    if (keeps) room -= size;
    const text = keeps && kept !== undefined ? Buffer.concat(kept).toString() : undefined;
    return { size, sha256: hash.digest('hex'), ...(text !== undefined && { text }) };
  };
}
