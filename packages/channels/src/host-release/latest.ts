import type { Reply } from '@lockstep/core';
import type { Attempt } from './attempt.ts';
import type { HostReleaseSettings } from './settings.ts';
import { isHighest } from './version.ts';

async function isHighestThere({ desired, connection }: Attempt): Promise<Reply<boolean | undefined>> {
  const { tagged } = desired;
  if (tagged === undefined) return { outcome: 'ok', value: undefined };
  const reply = await connection.host.releases.startingWith(tagged.prefix);
  if (reply.outcome !== 'ok') return reply;
  const stable = reply.value.filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
  return {
    outcome: 'ok',
    value: isHighest(
      tagged,
      stable.map(({ tag }) => tag),
    ),
  };
}

/**
 * Whether a release becomes the latest one; undefined leaves it to the host.
 *
 * GitHub makes any release the latest that does not say otherwise, and takes no pre-release as such (REST API, “Create
 * a release”, `make_latest`). Gitea has no such mark.
 */
export async function latestFor(
  attempt: Attempt,
  setting: HostReleaseSettings['latest'],
): Promise<Reply<boolean | undefined>> {
  if (setting === undefined) return { outcome: 'ok', value: undefined };
  if (attempt.desired.isPrerelease) return { outcome: 'ok', value: false };
  return setting === 'auto' ? isHighestThere(attempt) : { outcome: 'ok', value: setting };
}
