import { isRecord, problem, type Receipt, type Target } from '@lockstep/core';
import semver from 'semver';
import type { ReadAhead } from '../registry/read-ahead.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { atTarget, targetName } from '../registry/target-problem.ts';
import { publishReceipt } from './answer.ts';
import { distTagFor } from './dist-tag.ts';
import type { Manifest } from './manifest/manifest.ts';
import type { NpmPackage } from './npm-package.ts';
import { observedVersion } from './observed-version.ts';
import { type PackumentAnswer, standingIn } from './packument.ts';
import { publishDocument } from './publish-document.ts';
import type { RecentLooks } from './recent-looks.ts';
import { type Connection, fetchPackument, putDocument } from './registry.ts';
import type { NpmSettings } from './settings.ts';

type Policy = Pick<NpmSettings, 'tag' | 'access'>;

function publishConfigOf({ publishConfig }: Manifest): Manifest {
  return isRecord(publishConfig) ? publishConfig : {};
}

function explicitTag(manifest: Manifest, { tag }: Policy): string | undefined {
  const configured = publishConfigOf(manifest).tag;
  return tag ?? (typeof configured === 'string' ? configured : undefined);
}

function accessOf(manifest: Manifest, { access }: Policy): 'public' | 'restricted' | null {
  const configured = access ?? publishConfigOf(manifest).access;
  return configured === 'public' || configured === 'restricted' ? configured : null;
}

// Somebody may have published since the plan was made; then nothing is sent.
function obstacle(answer: PackumentAnswer, target: Target): Receipt | undefined {
  const observed = observedVersion(answer, packageOf(target).version);
  if (observed.state === 'absent') return undefined;
  if (observed.state === 'unknown')
    return { outcome: 'unsent', why: observed.why, answer: { message: observed.why } };
  const [code, message] =
    observed.state === 'burned'
      ? (['VERSION_BURNED', `${target.title} was removed, and is never taken again`] as const)
      : (['VERSION_EXISTS', `${target.title} appeared before it was sent`] as const);
  return { outcome: 'refused', problem: problem(code, message, atTarget(target)), answer: { message } };
}

async function send(
  target: Target,
  found: NpmPackage,
  tarball: Uint8Array,
  distTag: string,
  policy: Policy,
  connection: Connection,
): Promise<Receipt> {
  const { name, version, manifest } = found;
  const { digest } = target.artifact;
  const { registry, context } = connection;
  const document = publishDocument({
    name,
    version,
    manifest,
    tarball,
    digest,
    registry,
    distTag,
    access: accessOf(manifest, policy),
  });
  const outcome = await putDocument(connection, name, document);
  return publishReceipt(outcome, { target: targetName(target), secret: context.secret });
}

/** What stands beside the version, by a fresh look or by asking now; or why nothing may be sent. */
async function lookBeside(
  target: Target,
  connection: Connection,
  looks: RecentLooks,
): Promise<readonly string[] | Receipt> {
  const { name } = packageOf(target);
  const recent = looks.take(name, connection.context.clock);
  if (recent !== undefined) return recent;
  const answer = await fetchPackument(connection, name);
  return obstacle(answer, target) ?? standingIn(answer);
}

/**
 * Publishes one version by one request, with the dist-tag that fits what the registry showed a moment ago.
 *
 * @throws LockstepError `SEAL_BROKEN` when the file is not what was sealed; nothing is sent then.
 */
export async function publishTarget(
  target: Target,
  policy: Policy,
  connection: Connection,
  looks: RecentLooks,
  packages: ReadAhead<NpmPackage>,
): Promise<Receipt> {
  const { version } = packageOf(target);
  const tarball = await connection.context.artifacts.read(target.artifact);
  const found = await packages.read(target, tarball);
  const explicit = explicitTag(found.manifest, policy);
  const needsLook = explicit === undefined && semver.prerelease(version) === null;
  const standing = needsLook ? await lookBeside(target, connection, looks) : [];
  if ('outcome' in standing) return standing;
  const distTag = distTagFor({ version, published: standing, explicit });
  return send(target, found, tarball, distTag, policy, connection);
}
