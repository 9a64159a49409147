import type { HostLog, Reply } from '@lockstep/core';
import { mapReply } from './answers/reply.ts';
import { type Api, urlIn } from './api.ts';
import { readStoredFile } from './stored-file.ts';

/** How much of a log is kept, in bytes: its end, where a failure shows. */
const kept = 4 * 1024 * 1024;
/** More is not read: who prints so much has another problem. */
const longest = 1024 * 1024 * 1024;
const newline = 0x0a;

function newlinesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}

/** Keeps the end of what it is given, and counts the lines before it. */
interface Tail {
  take(chunk: Uint8Array): void;
  log(): HostLog;
}

function createTail(most: number): Tail {
  let chunks: Uint8Array[] = [];
  let size = 0;
  let linesBefore = 0;
  // Now and then, so that the work stays in proportion to the length of the log.
  const shorten = () => {
    const all = Buffer.concat(chunks);
    const cut = all.indexOf(newline, all.byteLength - most) + 1;
    const from = cut === 0 ? all.byteLength - most : cut;
    linesBefore += newlinesIn(all.subarray(0, from));
    chunks = [all.subarray(from)];
    size = all.byteLength - from;
  };
  return {
    take(chunk) {
      chunks.push(chunk.slice());
      size += chunk.byteLength;
      if (size > 2 * most) shorten();
    },
    log() {
      if (size > most) shorten();
      return { text: new TextDecoder().decode(Buffer.concat(chunks)), firstLine: linesBefore + 1 };
    },
  };
}

/** Reads the end of a job’s log; GitHub sends its reader on to a storage, which must not see the credential. */
export async function readJobLog(
  { http, address, credential }: Api,
  job: string,
  most = kept,
): Promise<Reply<HostLog>> {
  const tail = createTail(most);
  const url = urlIn(address.api, address, `actions/jobs/${encodeURIComponent(job)}/logs`);
  const file = { url, credential, maxBytes: longest, onChunk: tail.take };
  return mapReply(await readStoredFile(http, file), () => tail.log());
}
