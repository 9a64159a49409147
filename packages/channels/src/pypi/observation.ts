import { posix } from 'node:path';
import type { Observed, Target } from '@lockstep/core';
import { type Download, downloadFile } from '../registry/download.ts';
import { type Connection, readCredentialFor } from './registry.ts';
import type { LookUp } from './simple-api.ts';
import type { ProjectAnswer, ProjectFile } from './simple-project.ts';

/** A target’s file name on the registry. */
export function fileNameOf({ artifact }: Target): string {
  return posix.basename(artifact.file);
}

/** A target’s record in what an index answered; undefined when it is not listed, or cannot be used. */
export function recordOf(answer: ProjectAnswer, target: Target): ProjectFile | undefined {
  return answer.kind === 'found' ? answer.project.files.get(fileNameOf(target)) : undefined;
}

/**
 * What an index’s answer says of one file; no digest means that the bytes must be looked at.
 *
 * A file name that was deleted is simply not listed: that it can never be used again, the upload alone tells.
 */
export function observedFile(answer: ProjectAnswer, target: Target): Observed {
  if (answer.kind === 'none') return { state: 'absent' };
  if (answer.kind === 'unclear') return { state: 'unknown', why: answer.why };
  const { files, status } = answer.project;
  const record = files.get(fileNameOf(target));
  if (record !== undefined)
    return { state: 'present', digest: record.digest, yanked: record.yanked, ref: record.url };
  if (files.has(fileNameOf(target)))
    return { state: 'unknown', why: 'it lists the file with records that cannot be used' };
  // Warehouse hides every file of such a project (PEP 792), so absence proves nothing.
  if (status === 'quarantined')
    return { state: 'unknown', why: 'the project is quarantined, and its files are hidden' };
  return { state: 'absent' };
}

/** Downloads a target’s file and hashes it on the way. */
export function downloadTarget(target: Target, url: string, connection: Connection): Promise<Download> {
  const { index, context } = connection;
  const home = { address: index, credential: readCredentialFor(connection), context };
  return downloadFile(home, url, target.artifact.digest.size);
}

/** Asks the index where one file stands; where it names no sha256, the file itself is read. */
export async function observeTarget(
  target: Target,
  lookUp: LookUp,
  connection: Connection,
): Promise<Observed> {
  const observed = observedFile(await lookUp(target), target);
  if (observed.state !== 'present' || observed.digest.sha256 !== undefined) return observed;
  const download = await downloadTarget(target, observed.ref ?? '', connection);
  if (download.kind === 'failed') return { state: 'unknown', why: download.why };
  return { ...observed, digest: download.digest };
}
