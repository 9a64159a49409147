import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { jsonAnswer, type StandInAnswer } from '../exchange.ts';
import type { FinishedArtifact, StoredArtifact } from './artifact.ts';
import type { createRequest, finalizeRequest, listRequest, namedRequest } from './messages.ts';
import type { Bearer } from './runtime-token.ts';
import { artifactsOfRun, type Service, visibleArtifacts } from './service.ts';
import { signedUrl } from './signed-url.ts';
import { twirpError } from './twirp.ts';

type Create = z.infer<typeof createRequest>;
type Finalize = z.infer<typeof finalizeRequest>;
type Named = z.infer<typeof namedRequest>;

function newArtifact(service: Service, bearer: Bearer, request: Create): StoredArtifact {
  const now = service.now();
  const latest = now + service.retentionMs;
  const asked = request.expires_at === undefined ? latest : Date.parse(request.expires_at);
  return {
    ...bearer,
    id: String(1 + Math.max(0, ...[...service.artifacts.keys()].map(Number))),
    name: request.name,
    contentType: request.mime_type ?? 'application/zip',
    created: now,
    expires: Math.min(asked, latest),
    blocks: new Map(),
  };
}

/** Begins an artifact; a name is used once in a run, even when its upload was never finished. */
export function create(service: Service, bearer: Bearer, request: Create): StandInAnswer {
  const known = artifactsOfRun(service, bearer.backend.run);
  // actions/upload-artifact, issue 478.
  if (known.some(({ name }) => name === request.name))
    return twirpError('already_exists', 'an artifact with this name already exists on the workflow run');
  const artifact = newArtifact(service, bearer, request);
  service.artifacts.set(artifact.id, artifact);
  return jsonAnswer(200, { ok: true, signed_upload_url: signedUrl(service, artifact.id, 'w') });
}

function storedBytes({ artifacts }: Service): number {
  return [...artifacts.values()].reduce((sum, { bytes }) => sum + (bytes?.byteLength ?? 0), 0);
}

/** Finishes an artifact whose bytes are there, in the size and with the digest that are named. */
export function finalize(service: Service, bearer: Bearer, { name, size, hash }: Finalize): StandInAnswer {
  const artifact = artifactsOfRun(service, bearer.backend.run).find((each) => each.name === name);
  if (artifact === undefined) return twirpError('not_found', 'artifact not found');
  const { bytes } = artifact;
  if (bytes === undefined) return twirpError('failed_precondition', 'the upload was not committed');
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (String(bytes.byteLength) !== size || (hash ?? digest) !== digest)
    return twirpError('invalid_argument', 'size or hash differ from what was uploaded');
  // The client looks for these words (toolkit, artifact, `errors.ts`).
  if (storedBytes(service) > service.quotaBytes)
    return twirpError('resource_exhausted', 'insufficient usage to create artifact');
  service.artifacts.set(artifact.id, { ...artifact, digest });
  return jsonAnswer(200, { ok: true, artifact_id: artifact.id });
}

function listed({ backend, id, name, bytes, created, digest }: FinishedArtifact) {
  return {
    workflow_run_backend_id: backend.run,
    workflow_job_run_backend_id: backend.job,
    database_id: id,
    name,
    size: String(bytes.byteLength),
    created_at: new Date(created).toISOString(),
    digest,
  };
}

/** Lists what the jobs of a run see. */
export function list(
  service: Service,
  bearer: Bearer,
  { name_filter: name, id_filter: id }: z.infer<typeof listRequest>,
): StandInAnswer {
  const artifacts = visibleArtifacts(service, bearer.backend.run)
    .filter((each) => name === undefined || each.name === name)
    .filter((each) => id === undefined || each.id === id);
  return jsonAnswer(200, { artifacts: artifacts.map(listed) });
}

/** An address to read an artifact from. */
export function sign(service: Service, bearer: Bearer, { name }: Named): StandInAnswer {
  const artifact = visibleArtifacts(service, bearer.backend.run).find((each) => each.name === name);
  if (artifact === undefined) return twirpError('not_found', 'artifact not found');
  return jsonAnswer(200, { signed_url: signedUrl(service, artifact.id, 'r') });
}

/** Removes an artifact. */
export function remove(service: Service, bearer: Bearer, { name }: Named): StandInAnswer {
  const artifact = visibleArtifacts(service, bearer.backend.run).find((each) => each.name === name);
  if (artifact === undefined) return twirpError('not_found', 'artifact not found');
  service.artifacts.delete(artifact.id);
  return jsonAnswer(200, { ok: true, artifact_id: artifact.id });
}
