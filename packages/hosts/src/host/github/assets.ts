import type { HostAsset, Reply, UploadBody } from '@lockstep/core';
import { replyOf } from '../answers/reply.ts';
import { type Api, urlIn } from '../api.ts';
import { readStoredFile } from '../stored-file.ts';
import type { WritePace } from '../write-pace.ts';
import { asset as assetShape } from './release-shape.ts';

const longestAnswer = 1024 * 1024;
const bytes = 'application/octet-stream';

/**
 * Uploads a file to a release by one request. Its address is made from the configured one; the `upload_url` of a
 * release is not read, because an answer must not choose who receives the credential.
 */
export async function uploadAsset(
  api: Api,
  pace: WritePace,
  id: string,
  name: string,
  body: UploadBody,
): Promise<Reply<HostAsset>> {
  const { http, address, credential } = api;
  const path = `releases/${encodeURIComponent(id)}/assets?name=${encodeURIComponent(name)}`;
  await pace();
  const outcome = await http({
    method: 'POST',
    url: urlIn(address.uploads ?? address.api, address, path),
    headers: { accept: 'application/vnd.github+json', 'content-type': bytes },
    body,
    maxBytes: longestAnswer,
    ...(credential && { credential }),
  });
  return replyOf(outcome, assetShape, credential?.secret);
}

/** Reads a file of a release, draft or not: from the API, which sends the reader on to a storage. */
export function downloadAsset(
  { http, address, credential }: Api,
  { id, size }: HostAsset,
  onChunk: (chunk: Uint8Array) => void,
): Promise<Reply<undefined>> {
  const url = urlIn(address.api, address, `releases/assets/${encodeURIComponent(id)}`);
  return readStoredFile(http, { url, headers: { accept: bytes }, credential, maxBytes: size, size, onChunk });
}
