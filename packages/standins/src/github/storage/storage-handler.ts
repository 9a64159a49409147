import type { Handler, StandInAnswer } from '../../exchange.ts';
import type { StoredRun } from '../actions/stored-run.ts';
import type { Hub } from '../hub.ts';

/**
 * Answers as the object storage behind GitHub does: whoever holds a signed link gets the file, and whoever sends a
 * credential beside it is refused (octokit/octokit.js#967), so a client that takes its token along is found out.
 */
export function createStorageHandler(hub: Hub): Handler {
  return async ({ method, path, query, headers }) => {
    if (headers.authorization !== undefined) return twoCredentials;
    if (method !== 'GET' && method !== 'HEAD') return complaint(405, 'MethodNotAllowed', 'Not allowed.');
    const verdict = hub.links.verdict(path, query);
    if (verdict !== 'good') return complaint(403, 'AuthenticationFailed', `The signature is ${verdict}.`);
    return fileAt(hub, path) ?? complaint(404, 'BlobNotFound', 'The specified blob does not exist.');
  };
}

/** The path in the storage under which an asset lies. */
export const assetPath = (id: number): string => `/assets/${id}`;

/** The path in the storage under which the archive of an artifact lies. */
export const artifactPath = (id: number): string => `/artifacts/${id}`;

/** The path in the storage under which the log of a job lies, once the job is over. */
export const logPath = (job: number): string => `/logs/${job}`;

function logAt(runs: readonly StoredRun[], path: string): StandInAnswer | undefined {
  const jobs = runs.flatMap((run) => run.jobs);
  const job = jobs.find(({ id, status }) => status === 'completed' && logPath(id) === path);
  if (job?.log === undefined) return undefined;
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from(job.log) };
}

function fileAt(hub: Hub, path: string): StandInAnswer | undefined {
  for (const { releases, artifacts, runs } of hub.repositories.values()) {
    const log = logAt(runs, path);
    if (log !== undefined) return log;
    const assets = [...releases.values()].flatMap((release) => release.assets);
    const asset = assets.find(({ id }) => assetPath(id) === path);
    if (asset !== undefined)
      return fileAnswer(asset.bytes, asset.contentType, `attachment; filename=${asset.name}`);
    const artifact = artifacts.find(({ id }) => artifactPath(id) === path);
    if (artifact !== undefined)
      return fileAnswer(artifact.archive, 'application/zip', `attachment; filename=${artifact.name}.zip`);
  }
  return undefined;
}

function fileAnswer(body: Uint8Array, type: string, disposition: string): StandInAnswer {
  return { status: 200, headers: { 'content-type': type, 'content-disposition': disposition }, body };
}

function complaint(status: number, code: string, message: string): StandInAnswer {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(body) };
}

const twoCredentials = complaint(
  400,
  'InvalidArgument',
  'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter ' +
    'or the Authorization header should be specified',
);
