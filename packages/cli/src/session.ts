import { type Secret, trialsOf } from '@lockstep/core';
import type { ReleaseSession } from '@lockstep/engine';
import { createContext, openChannels, type SealedRelease } from './sealed-release.ts';
import type { World } from './world.ts';

/** What the engine works with, for a sealed release. */
export function sessionOf(
  release: SealedRelease,
  secrets: ReadonlyMap<string, Secret>,
  world: World,
): ReleaseSession {
  const { project, seal, ledger, identity } = release;
  const context = createContext(project.workspace.folder, world, secrets.values());
  return {
    seal,
    ledger,
    identity,
    context,
    secrets,
    channels: openChannels(project),
    trials: trialsOf(project.config.channels),
    signal: world.signal,
  };
}
