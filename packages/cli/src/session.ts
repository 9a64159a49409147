import { type Secret, trialsOf } from '@lockstep/core';
import { MintedCredentials, type ReleaseSession } from '@lockstep/engine';
import { createRunnerIdentity } from '@lockstep/hosts';
import { createContext, openChannels, type SealedRelease } from './sealed-release.ts';
import type { World } from './world.ts';

/** What the engine works with, for a sealed release. */
export function sessionOf(
  release: SealedRelease,
  secrets: ReadonlyMap<string, Secret>,
  world: World,
): ReleaseSession {
  const { project, seal, ledger, identity } = release;
  const hidden = [...secrets.values()];
  const context = createContext(project.workspace.folder, world, hidden);
  const conceal = (secret: Secret) => {
    hidden.push(secret);
    world.conceal?.(secret);
  };
  const runner = createRunnerIdentity({ env: world.env, http: context.http, conceal });
  return {
    seal,
    ledger,
    identity,
    context,
    secrets,
    credentials: new MintedCredentials({ identity: runner, context, secrets, conceal }),
    channels: openChannels(project),
    trials: trialsOf(project.config.channels),
    signal: world.signal,
  };
}
