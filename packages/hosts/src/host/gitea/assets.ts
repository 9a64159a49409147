import type { AssetLimits, HostAsset, Reply, UploadBody } from '@lockstep/core';
import { z } from 'zod';
import { mapReply, replyOf } from '../answers/reply.ts';
import { type Api, request, rootOf, urlIn } from '../api.ts';
import { readStoredFile } from '../stored-file.ts';
import { asset as assetShape } from './release-shape.ts';

const longestAnswer = 1024 * 1024;

/** Uploads a file to a release by one request; the server takes a second one of the same name as well. */
export async function uploadAsset(
  { http, address, credential }: Api,
  id: string,
  name: string,
  body: UploadBody,
): Promise<Reply<HostAsset>> {
  const path = `releases/${encodeURIComponent(id)}/assets?name=${encodeURIComponent(name)}`;
  const outcome = await http({
    method: 'POST',
    url: urlIn(address.api, address, path),
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
    body,
    maxBytes: longestAnswer,
    ...(credential && { credential }),
  });
  return replyOf(outcome, assetShape, credential?.secret);
}

const attachment = /\/attachments\/([0-9a-f-]{36})$/i;

// The server names its files by the address that it knows itself by, which need not be the one where it was reached.
// Attachments take the API's token. Unverified: no recorded exchange downloads one.
function downloadAddress(api: string, url: string): string {
  const uuid = URL.canParse(url) ? attachment.exec(new URL(url).pathname)?.[1] : undefined;
  return uuid === undefined ? url : `${api.replace(/api\/v1\/$/, '')}attachments/${uuid}`;
}

/** Reads a file of a release, draft or not; only an address of the server itself sees the credential. */
export async function downloadAsset(
  { http, address, credential }: Api,
  { url, size }: HostAsset,
  onChunk: (chunk: Uint8Array) => void,
): Promise<Reply<undefined>> {
  const from = downloadAddress(rootOf(address.api), url);
  if (!URL.canParse(from))
    return { outcome: 'refused', reason: 'invalid', message: 'the server names no address for the file' };
  const isOwn = credential?.origins.includes(new URL(from).origin) === true;
  return readStoredFile(http, {
    url: from,
    credential: isOwn ? credential : undefined,
    maxBytes: size,
    size,
    onChunk,
  });
}

const settings = z.object({ enabled: z.boolean(), max_size: z.int().nonnegative() });

/**
 * What the server says about attachments. Its list of types is about issues alone: the recorded server lists no
 * `.exe` and takes one as a release's file. Types and sizes of releases are settings of their own
 * (`[repository.release]` in “Configuration Cheat Sheet”) that no endpoint shows; servers before those settings go by
 * `max_size`, in MiB, for releases too.
 */
export async function readLimits(api: Api): Promise<Reply<AssetLimits>> {
  const said = await request(api, 'GET /settings/attachment', settings);
  return mapReply(said, ({ enabled, max_size }) => ({
    isEnabled: enabled,
    maxBytes: max_size * 1024 * 1024,
    allowedTypes: [],
  }));
}
