import { LockstepError, releaseOf, type Seal } from '@lockstep/core';
import { isWorkflowBuild, type Project } from '@lockstep/engine';
import { ledgerTokenHere } from '../ledger.ts';
import type { World } from '../world.ts';
import { hostTokenVariable } from './host-repository.ts';
import { lendHostToken } from './host-token-input.ts';
import { withBuildStorage } from './storage.ts';

async function removeStored(project: Project, seal: Seal, world: World): Promise<number> {
  const { id } = releaseOf(seal);
  return withBuildStorage({ project, purpose: 'read' }, world, ({ storage }) => storage.remove(id));
}

// The credential of a ledger on this server is the job's own, and the drafts are in the same repository.
async function withJobToken(project: Project, world: World): Promise<World> {
  if (world.env[hostTokenVariable] !== undefined) return world;
  const token = await ledgerTokenHere(project, world);
  return token === undefined ? world : lendHostToken(token, world);
}

/**
 * Removes what a workflow stored for a release that is complete. It is a courtesy: the release is complete whatever
 * comes of it.
 */
export async function removeStoredBuilds(project: Project, seal: Seal, world: World): Promise<void> {
  if (!world.inWorkflow || !isWorkflowBuild(seal)) return;
  try {
    const removed = await removeStored(project, seal, await withJobToken(project, world));
    if (removed > 0) world.log.info(`removed what the build had stored: ${removed}`);
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    world.log.warn(`what the build stored is still there: ${error.message}`);
  }
}
