import { type Channel, foreignText, releaseOf, type Secret } from '@lockstep/core';
import type { ReleaseSession, RollbackOptions } from '@lockstep/engine';
import { resolveSecret } from '@lockstep/hosts';
import { anchorsOf } from '../kept-anchors.ts';
import { ledgerTokenHere } from '../ledger.ts';
import type { Options } from '../options.ts';
import { presenceOf } from '../presence.ts';
import { openChannels, type SealedRelease } from '../sealed-release.ts';
import { sessionOf } from '../session.ts';
import type { World } from '../world.ts';

// The tokens of accounts alone: one of a trusted publisher may publish, and take nothing back.
async function accountTokens(
  channels: readonly Channel[],
  { env }: World,
): Promise<ReadonlyMap<string, Secret>> {
  const found = await Promise.all(
    channels.map(async ({ id, token }) => {
      const resolved = token === undefined ? undefined : await resolveSecret(token, env);
      return resolved !== undefined && 'secret' in resolved ? [[id, resolved.secret] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/** What the engine works with while a release is taken back. */
export async function rollbackSession(
  release: SealedRelease,
  options: Options,
  world: World,
): Promise<ReleaseSession> {
  const secrets = await accountTokens(openChannels(release.project), world);
  const session = sessionOf(release, secrets, world);
  const token = await ledgerTokenHere(release.project, world);
  return {
    ...session,
    presence: presenceOf(options, session.context.host, token, world),
    anchors: anchorsOf(options),
  };
}

/** What the options say of a rollback. */
export function rollbackOptions({ seal }: SealedRelease, { unpublish, reason }: Options): RollbackOptions {
  const words = unpublish ? ' --unpublish' : '';
  return {
    wish: { removes: unpublish },
    next: `lockstep rollback --apply${words} --target ${foreignText(releaseOf(seal).id)}`,
    reason: reason ?? 'rolled back',
  };
}
