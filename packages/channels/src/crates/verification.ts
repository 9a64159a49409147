import type { Digest, Observed, Problem, Target, Verification } from '@lockstep/core';
import { type Download, downloadFile } from '../registry/download.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { finding } from '../registry/target-problem.ts';
import { downloadAddress } from './index-config.ts';
import { observedVersion, recordsOf } from './observed-version.ts';
import { type Connection, credentialFor } from './registry.ts';
import { fetchIndexFile } from './sparse-index.ts';
import type { IndexAnswer, SparseRecord } from './sparse-record.ts';

function recordProblems(target: Target, { sha256, yanked }: SparseRecord): readonly Problem[] {
  const sealed = target.artifact.digest.sha256;
  return [
    ...(sha256 === sealed
      ? []
      : [finding(target, 'DIGEST_CONFLICT', `the index has the sha256 ${sha256}, sealed is ${sealed}`)]),
    ...(yanked ? [finding(target, 'YANKED', 'it is yanked')] : []),
  ];
}

// With other bytes on record, a download that agrees with neither adds nothing.
function byteProblems(target: Target, { sha256 }: SparseRecord, downloaded: Digest): readonly Problem[] {
  const sealed = target.artifact.digest.sha256;
  if (downloaded.sha256 === sealed || sha256 !== sealed) return [];
  return [
    finding(
      target,
      'CORRUPT_ARTIFACT',
      `a download has the sha256 ${downloaded.sha256}, index and seal say ${sealed}`,
    ),
  ];
}

// Files may lie on any origin; only one that the channel declares is told who asks, and only if the index wants that.
async function download(target: Target, record: SparseRecord, connection: Connection): Promise<Download> {
  const answer = await connection.config.read(connection);
  if (answer.kind === 'unclear') return { kind: 'failed', why: answer.why };
  const { registry, context } = connection;
  const reference = downloadAddress(answer.config, record);
  const origin = URL.parse(reference)?.origin ?? '';
  const address = registry.origins.includes(origin) ? `${origin}/` : registry.index;
  const mayKnow = answer.config.authRequired && registry.origins.includes(new URL(address).origin);
  const credential = mayKnow ? credentialFor(connection) : undefined;
  return downloadFile({ address, credential, context }, reference, target.artifact.digest.size);
}

async function verifyRecord(
  target: Target,
  observed: Observed,
  record: SparseRecord,
  connection: Connection,
): Promise<Verification> {
  const ofRecord = recordProblems(target, record);
  const downloaded = await download(target, record, connection);
  if (downloaded.kind === 'failed')
    return { target, observed, problems: [...ofRecord, finding(target, 'STATE_UNKNOWN', downloaded.why)] };
  const { digest } = downloaded;
  return {
    target,
    observed: { state: 'present', digest, yanked: record.yanked },
    problems: [...ofRecord, ...byteProblems(target, record, digest)],
  };
}

function recordIn(answer: IndexAnswer, version: string): SparseRecord | undefined {
  return answer.kind === 'found' ? recordsOf(answer.file, version)[0] : undefined;
}

/** Looks at one version as a user would: its line in the index, and the bytes that a download gives. */
export async function verifyTarget(target: Target, connection: Connection): Promise<Verification> {
  const { name, version } = packageOf(target);
  const answer = await fetchIndexFile(connection, name);
  const observed = observedVersion(answer, version);
  const record = recordIn(answer, version);
  if (observed.state !== 'present' || record === undefined) return { target, observed, problems: [] };
  return verifyRecord(target, observed, record, connection);
}
