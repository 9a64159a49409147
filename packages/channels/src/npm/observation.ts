import type { Observed, Target } from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import { downloadTarball } from './download.ts';
import { observedVersion } from './observed-version.ts';
import { standingIn } from './packument.ts';
import type { RecentLooks } from './recent-looks.ts';
import { type Connection, fetchPackument } from './registry.ts';

// Records of old versions carry a sha1 alone, which proves nothing any more; the bytes themselves do.
async function withDigest(observed: Observed, target: Target, connection: Connection): Promise<Observed> {
  if (observed.state !== 'present' || observed.digest.sha512 !== undefined) return observed;
  const download = await downloadTarball(connection, observed.ref ?? '', target.artifact.digest.size);
  if (download.kind === 'failed') return { state: 'unknown', why: download.why };
  return { ...observed, digest: download.digest };
}

/** Asks the registry where one version stands; a look that found it absent is noted for its dist-tag. */
export async function observeTarget(
  target: Target,
  connection: Connection,
  looks: RecentLooks,
): Promise<Observed> {
  const { name, version } = packageOf(target);
  const answer = await fetchPackument(connection, name);
  const observed = observedVersion(answer, version);
  if (observed.state === 'absent') looks.note(name, standingIn(answer), connection.context.clock);
  return withDigest(observed, target, connection);
}
