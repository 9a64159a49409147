import {
  compareDigests,
  type Digest,
  type Observed,
  type Problem,
  type Target,
  type Verification,
} from '@lockstep/core';
import { mapBounded } from '../registry/bounded.ts';
import { oneChunk } from '../registry/one-chunk.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { finding } from '../registry/target-problem.ts';
import { readDistribution } from './distribution.ts';
import { observedFile, recordOf } from './observation.ts';
import type { Connection } from './registry.ts';
import { type LookUp, lookOnce } from './simple-api.ts';
import type { ProjectFile } from './simple-project.ts';
import { downloadWhole } from './verification-download.ts';
import { pageProblems } from './verification-page.ts';
import { recordProblems } from './verification-record.ts';

/** Files that are in memory at once. */
const verifyConcurrency = 4;

type Present = Extract<Observed, { state: 'present' }>;

function byteProblems(target: Target, recorded: Present, downloaded: Digest): readonly Problem[] {
  const sealed = target.artifact.digest;
  if (compareDigests(sealed, recorded.digest) === 'different') {
    const told =
      recorded.digest.sha256 === sealed.sha256 ? `${recorded.digest.size} bytes` : recorded.digest.sha256;
    return [
      finding(
        target,
        'DIGEST_CONFLICT',
        `it is listed with ${told}, sealed is ${sealed.sha256} (${sealed.size} bytes)`,
      ),
    ];
  }
  if (compareDigests(sealed, downloaded) === 'equal') return [];
  const what = `a download has the sha256 ${downloaded.sha256}, sealed is ${sealed.sha256}`;
  return [
    finding(target, recorded.digest.sha256 === undefined ? 'DIGEST_CONFLICT' : 'CORRUPT_ARTIFACT', what),
  ];
}

async function contentProblems(
  target: Target,
  record: ProjectFile,
  bytes: Uint8Array,
  connection: Connection,
  isFirst: boolean,
): Promise<readonly Problem[]> {
  const distribution = await readDistribution(oneChunk(bytes), target.artifact.file);
  const page = isFirst ? await pageProblems(target, distribution.metadata, connection) : [];
  return [...(await recordProblems(target, record, { distribution, bytes }, connection)), ...page];
}

async function verifyTarget(
  target: Target,
  isFirst: boolean,
  lookUp: LookUp,
  connection: Connection,
): Promise<Verification> {
  const answer = await lookUp(target);
  const observed = observedFile(answer, target);
  const record = recordOf(answer, target);
  if (observed.state !== 'present' || record === undefined) return { target, observed, problems: [] };
  const yanked = observed.yanked ? [finding(target, 'YANKED', 'its release is yanked')] : [];
  const { download, bytes } = await downloadWhole(target, record.url, connection);
  if (download.kind === 'failed')
    return { target, observed, problems: [...yanked, finding(target, 'STATE_UNKNOWN', download.why)] };
  const wrong = byteProblems(target, observed, download.digest);
  const inside = wrong.length > 0 ? [] : await contentProblems(target, record, bytes, connection, isFirst);
  return {
    target,
    observed: { ...observed, digest: download.digest },
    problems: [...wrong, ...yanked, ...inside],
  };
}

/** Looks at files as a user would: their records, the bytes that a download gives, and what is said of those. */
export async function verifyTargets(
  targets: readonly Target[],
  connection: Connection,
): Promise<readonly Verification[]> {
  const lookUp = lookOnce(connection);
  // One page shows the whole version, so one of its files is compared with it.
  const firsts = new Map(targets.toReversed().map((target) => [packageOf(target).name, target]));
  return mapBounded(targets, verifyConcurrency, (target) =>
    verifyTarget(target, firsts.get(packageOf(target).name) === target, lookUp, connection),
  );
}
