import type { Http, Target } from '@lockstep/core';
import type { Download } from '../registry/download.ts';
import { downloadTarget } from './observation.ts';
import type { Connection } from './registry.ts';

/** A download with the bytes that came, as many as were expected. */
export interface KeptDownload {
  readonly download: Download;
  readonly bytes: Uint8Array;
}

function keeping(http: Http, keep: (chunk: Uint8Array) => void): Http {
  return (request) =>
    http({
      ...request,
      onChunk(chunk) {
        keep(chunk);
        request.onChunk?.(chunk);
      },
    });
}

/** Downloads a target’s file as a user would, hashes it, and keeps it to look into. */
export async function downloadWhole(
  target: Target,
  url: string,
  connection: Connection,
): Promise<KeptDownload> {
  const chunks: Uint8Array[] = [];
  let room = target.artifact.digest.size;
  const keep = (chunk: Uint8Array) => {
    if (chunk.length <= room) chunks.push(Uint8Array.from(chunk));
    room -= chunk.length;
  };
  const http = keeping(connection.context.http, keep);
  const context = { ...connection.context, http };
  const download = await downloadTarget(target, url, { ...connection, context });
  return { download, bytes: Buffer.concat(chunks) };
}
