import { releaseOf, type Seal } from '@lockstep/core';
import { isWorkflowBuild, type Project } from '@lockstep/engine';
import type { World } from '../world.ts';
import { withBuildStorage } from './storage.ts';

/**
 * Removes what is stored for a release that is complete; builds of a terminal are stored nowhere.
 * @returns how many builds were removed.
 * @throws LockstepError `STORAGE_FAILED`, `TOKEN_MISSING`.
 */
export async function removeStoredBuilds(project: Project, seal: Seal, world: World): Promise<number> {
  if (!isWorkflowBuild(seal)) return 0;
  const { id } = releaseOf(seal);
  return withBuildStorage({ project, purpose: 'read' }, world, ({ storage }) => storage.remove(id));
}
