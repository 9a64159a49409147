import {
  compareDigests,
  type Digest,
  type Observed,
  type Problem,
  type Target,
  type Verification,
} from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import { finding } from '../registry/target-problem.ts';
import { distTagFault } from './dist-tag-check.ts';
import { downloadTarball } from './download.ts';
import { observedVersion } from './observed-version.ts';
import type { PackumentAnswer } from './packument.ts';
import { type Connection, fetchPackument } from './registry.ts';

type Present = Extract<Observed, { state: 'present' }>;

function byteProblems(target: Target, recorded: Present, downloaded: Digest): readonly Problem[] {
  const sealed = target.artifact.digest;
  if (compareDigests(sealed, recorded.digest) === 'different')
    return [
      finding(
        target,
        'DIGEST_CONFLICT',
        `it has the sha512 ${recorded.digest.sha512}, sealed is ${sealed.sha512}`,
      ),
    ];
  if (compareDigests(sealed, downloaded) === 'equal') return [];
  return [
    finding(
      target,
      'CORRUPT_ARTIFACT',
      `a download has the sha256 ${downloaded.sha256}, sealed is ${sealed.sha256}`,
    ),
  ];
}

function standingProblems(
  target: Target,
  { yanked }: Present,
  answer: PackumentAnswer,
  tag: string | undefined,
): readonly Problem[] {
  const fault =
    answer.kind === 'found' ? distTagFault(answer.packument, packageOf(target).version, tag) : undefined;
  return [
    ...(yanked ? [finding(target, 'YANKED', 'it is marked as deprecated')] : []),
    ...(fault === undefined ? [] : [finding(target, 'DIST_TAG_WRONG', fault)]),
  ];
}

/** Looks at one version as a user would: its record, its dist-tag, and the bytes that a download gives. */
export async function verifyTarget(
  target: Target,
  tag: string | undefined,
  connection: Connection,
): Promise<Verification> {
  const { name, version } = packageOf(target);
  const answer = await fetchPackument(connection, name);
  const observed = observedVersion(answer, version);
  if (observed.state !== 'present') return { target, observed, problems: [] };
  const standing = standingProblems(target, observed, answer, tag);
  const download = await downloadTarball(connection, observed.ref ?? '', target.artifact.digest.size);
  if (download.kind === 'failed')
    return { target, observed, problems: [...standing, finding(target, 'STATE_UNKNOWN', download.why)] };
  const problems = [...byteProblems(target, observed, download.digest), ...standing];
  return { target, observed: { ...observed, digest: download.digest }, problems };
}
