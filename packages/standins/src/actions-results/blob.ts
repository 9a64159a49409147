import { createHash, randomUUID } from 'node:crypto';
import type { StandInAnswer, StandInRequest } from '../exchange.ts';
import type { StoredArtifact } from './artifact.ts';
import type { Service } from './service.ts';
import { isAllowed } from './signed-url.ts';

// https://learn.microsoft.com/rest/api/storageservices/put-block, …/put-block-list, …/put-blob
const version = '2025-11-05';
const mostBlocks = 50_000;

function headers(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return { 'x-ms-version': version, 'x-ms-request-id': randomUUID(), ...more };
}

function storageError(status: number, code: string, message: string): StandInAnswer {
  const text = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return {
    status,
    headers: headers({ 'content-type': 'application/xml', 'x-ms-error-code': code }),
    body: Buffer.from(text),
  };
}

function created(bytes: Uint8Array): StandInAnswer {
  const etag = `"0x${createHash('sha256').update(bytes).digest('hex').slice(0, 15).toUpperCase()}"`;
  return {
    status: 201,
    headers: headers({ etag, 'x-ms-request-server-encrypted': 'true' }),
    body: new Uint8Array(),
  };
}

function replace({ artifacts }: Service, artifact: StoredArtifact): void {
  artifacts.set(artifact.id, artifact);
}

function putBlock(
  service: Service,
  artifact: StoredArtifact,
  { query, body }: StandInRequest,
): StandInAnswer {
  const id = query.get('blockid') ?? '';
  if (id === '') return storageError(400, 'InvalidQueryParameterValue', 'The block has no id.');
  if (artifact.blocks.size >= mostBlocks)
    return storageError(409, 'BlockCountExceedsLimit', 'Too many blocks.');
  replace(service, { ...artifact, blocks: new Map([...artifact.blocks, [id, body]]) });
  return created(body);
}

function commit(service: Service, artifact: StoredArtifact, { body }: StandInRequest): StandInAnswer {
  const text = Buffer.from(body).toString('utf8');
  const ids = [...text.matchAll(/<(?:Latest|Uncommitted)>([^<]*)<\//g)].map(([, id = '']) => id);
  const blocks = ids.map((id) => artifact.blocks.get(id)).filter((each) => each !== undefined);
  if (!text.includes('<BlockList') || blocks.length < ids.length)
    return storageError(400, 'InvalidBlockList', 'The specified block list is invalid.');
  const bytes = Buffer.concat(blocks);
  replace(service, { ...artifact, bytes });
  return created(bytes);
}

function put(service: Service, artifact: StoredArtifact, request: StandInRequest): StandInAnswer {
  switch (request.query.get('comp')) {
    case 'block':
      return putBlock(service, artifact, request);
    case 'blocklist':
      return commit(service, artifact, request);
    case null:
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob')
        return storageError(400, 'MissingRequiredHeader', 'x-ms-blob-type is missing.');
      replace(service, { ...artifact, bytes: request.body });
      return created(request.body);
    default:
      return storageError(400, 'InvalidQueryParameterValue', 'There is no such operation.');
  }
}

function get({ bytes, contentType, name }: StoredArtifact): StandInAnswer {
  if (bytes === undefined) return storageError(404, 'BlobNotFound', 'The specified blob does not exist.');
  const disposition = `attachment; filename="${encodeURIComponent(name)}.zip"`;
  return {
    status: 200,
    headers: headers({ 'content-type': contentType, 'content-disposition': disposition }),
    body: bytes,
  };
}

/** Answers as the storage behind the service does: by signed addresses alone, and with its errors in XML. */
export function answerBlob(service: Service, id: string, request: StandInRequest): StandInAnswer {
  const permission = request.method === 'PUT' ? 'w' : 'r';
  if (!isAllowed(service, id, permission, request))
    return storageError(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
  const artifact = service.artifacts.get(id);
  if (artifact === undefined) return storageError(404, 'BlobNotFound', 'The specified blob does not exist.');
  if (request.method === 'GET') return get(artifact);
  if (request.method !== 'PUT') return storageError(405, 'UnsupportedHttpVerb', 'The verb is not supported.');
  if (artifact.digest !== undefined)
    return storageError(409, 'BlobImmutableDueToPolicy', 'The artifact is finished.');
  return put(service, artifact, request);
}
