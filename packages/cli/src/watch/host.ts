import type { Host } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { createHttp, createOpenHost, systemClock } from '@lockstep/hosts';
import { demandHostToken, findHostToken, hostRepositoryOf } from '../builds/host-repository.ts';
import type { World } from '../world.ts';

/**
 * The host of the repository, where issues are.
 * @param writes whether an issue is opened or changed, which takes a credential.
 * @throws LockstepError `USAGE` where nothing says on which host it is, `TOKEN_MISSING`.
 */
export async function issueHost(project: Project, writes: boolean, world: World): Promise<Host> {
  const address = await hostRepositoryOf(project.workspace.folder, world.env);
  const token = writes
    ? demandHostToken(address.kind, 'no issue can be opened', world)
    : findHostToken(address.kind, world);
  const http = createHttp(world.env, token === undefined ? [] : [token]);
  return createOpenHost(http, world.log, systemClock)(address, token);
}
