import {
  compareDigests,
  foreignText,
  type HostAsset,
  type HostRelease,
  type Observed,
  type Problem,
  type SomeDigest,
  type Target,
  type Verification,
} from '@lockstep/core';
import { finding } from '../registry/target-problem.ts';
import { downloadedDigest } from './asset-digest.ts';
import type { Connection } from './connection.ts';
import type { DesiredAsset, DesiredRelease } from './desired-release.ts';
import type { Sight } from './look.ts';
import { type Bad, problemOf } from './reply.ts';
import { byAge, isOurs, unsealedAssets } from './standing.ts';

type Public = Extract<Sight['standing'], { kind: 'public' }>;

function alterations({ release, isOurs: isMade }: Public, desired: DesiredRelease): readonly Problem[] {
  const { target, title, isPrerelease } = desired;
  const said = release.isPrerelease ? 'a pre-release' : 'no pre-release';
  return [
    ...(release.isPrerelease === isPrerelease
      ? []
      : [finding(target, 'RELEASE_ALTERED', `it is marked as ${said}`)]),
    // Whoever published by hand chose a title of their own.
    ...(!isMade || release.title === title
      ? []
      : [finding(target, 'RELEASE_ALTERED', `its title is “${foreignText(release.title)}”, not “${title}”`)]),
  ];
}

function additions(release: HostRelease, desired: DesiredRelease): readonly Problem[] {
  return unsealedAssets(release, desired).map((name) =>
    finding(desired.target, 'ASSET_UNEXPECTED', `it holds “${foreignText(name)}”, which was not sealed`),
  );
}

/** What is wrong with a release beside its assets; drafts that were left over are told to the log alone. */
export function verifyRelease(
  { standing, releases, tagProblem }: Sight,
  desired: DesiredRelease,
  { context }: Connection,
): Verification {
  const { target, tag } = desired;
  const tagProblems = tagProblem === undefined ? [] : [tagProblem];
  if (standing.kind === 'draft') return { target, observed: { state: 'reserved' }, problems: tagProblems };
  if (standing.kind !== 'public') {
    const problems = standing.kind === 'obstructed' ? [standing.problem] : [];
    return { target, observed: { state: 'absent' }, problems: [...tagProblems, ...problems] };
  }
  const { release } = standing;
  const strays = releases.filter((each) => each.isDraft && each.tag === tag && isOurs(each, desired));
  for (const { url } of strays)
    context.log.warn(`${target.channel}: a draft of ${tag} was left over: ${url}`);
  const { digest } = target.artifact;
  return {
    target,
    observed: { state: 'present', digest, yanked: false, ref: release.url },
    problems: [...tagProblems, ...alterations(standing, desired), ...additions(release, desired)],
  };
}

function byteProblems(
  target: Target,
  { sha256, size }: HostAsset,
  downloaded: SomeDigest,
): readonly Problem[] {
  const sealed = target.artifact.digest;
  const recorded = { ...(sha256 !== undefined && { sha256 }), size };
  if (compareDigests(sealed, recorded) === 'different') {
    const what = `the host records ${sha256 ?? 'no sha256'} and ${size} bytes, sealed are ${sealed.sha256} and ${sealed.size}`;
    return [finding(target, 'DIGEST_CONFLICT', what)];
  }
  if (compareDigests(sealed, downloaded) === 'equal') return [];
  const what = `a download has the sha256 ${downloaded.sha256}, sealed is ${sealed.sha256}`;
  // Without a record of the host’s own, what it serves is what it holds.
  return [finding(target, sha256 === undefined ? 'DIGEST_CONFLICT' : 'CORRUPT_ARTIFACT', what)];
}

function unread(target: Target, asset: HostAsset, reply: Bad, { context }: Connection): Verification {
  const { message } = problemOf(reply, {
    target: `${target.channel} ${target.title}`,
    secret: context.secret,
  });
  const observed: Observed = {
    state: 'present',
    digest: { ...(asset.sha256 !== undefined && { sha256: asset.sha256 }), size: asset.size },
    yanked: false,
    ref: asset.url,
  };
  return { target, observed, problems: [finding(target, 'STATE_UNKNOWN', message)] };
}

/** Downloads an asset of a public release as its users do, and compares it with the seal. */
export async function verifyAsset(
  { standing }: Sight,
  { name, target }: DesiredAsset,
  connection: Connection,
): Promise<Verification> {
  if (standing.kind === 'draft') return { target, observed: { state: 'reserved' }, problems: [] };
  if (standing.kind !== 'public') return { target, observed: { state: 'absent' }, problems: [] };
  const { id, assets } = standing.release;
  const [asset, ...copies] = assets.filter((each) => each.name === name && each.isWhole).sort(byAge);
  if (asset === undefined) return { target, observed: { state: 'absent' }, problems: [] };
  const reply = await downloadedDigest(connection, id, asset);
  if (reply.outcome !== 'ok') return unread(target, asset, reply, connection);
  const twice =
    copies.length === 0
      ? []
      : [finding(target, 'ASSET_UNEXPECTED', `the release holds it ${copies.length + 1} times`)];
  return {
    target,
    observed: { state: 'present', digest: reply.value, yanked: false, ref: asset.url },
    problems: [...byteProblems(target, asset, reply.value), ...twice],
  };
}
