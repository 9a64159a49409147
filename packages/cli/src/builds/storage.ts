import type { BuildStorage, Host, Secret } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { createBuildStorage, hasWorkflowArtifacts, withScratchFolder } from '@lockstep/hosts';
import { createContext } from '../sealed-release.ts';
import type { World } from '../world.ts';
import { demandHostToken, findHostToken, hostRepositoryOf } from './host-repository.ts';

/** Where the builds of a repository are, and its host. */
export interface OpenStorage {
  readonly host: Host;
  readonly storage: BuildStorage;
}

/** What a storage is opened for. */
export interface StorageUse {
  readonly project: Project;
  /** Whether a build is stored, or one is read: a run’s own artifacts are stored without the host’s token. */
  readonly purpose: 'store' | 'read';
  readonly retentionDays?: number | undefined;
}

async function placeOf({ workspace }: Project, { env }: World) {
  return hostRepositoryOf(workspace.folder, env);
}

/** Whether the surroundings offer a place for builds: a runner with artifacts, or a token for drafts. */
export async function canStore(project: Project, world: World): Promise<boolean> {
  const { server, kind } = await placeOf(project, world);
  if (!hasWorkflowArtifacts(server)) return findHostToken(kind, world) !== undefined;
  const { ACTIONS_RESULTS_URL: service = '', ACTIONS_RUNTIME_TOKEN: token = '' } = world.env;
  return service !== '' && token !== '';
}

/**
 * Lends the storage for the builds of a repository, which follows from its server.
 * @throws LockstepError `USAGE` where no repository is named, `TOKEN_MISSING`.
 */
export async function withBuildStorage<T>(
  { project, purpose, retentionDays }: StorageUse,
  world: World,
  use: (open: OpenStorage) => Promise<T>,
): Promise<T> {
  const { server, ...address } = await placeOf(project, world);
  const isFree = purpose === 'store' && hasWorkflowArtifacts(server);
  const what = purpose === 'store' ? 'a build cannot be stored' : 'what a run left cannot be read or proven';
  const token: Secret | undefined = isFree ? undefined : demandHostToken(address.kind, what, world);
  const { folder } = project.workspace;
  const host = createContext(folder, world, token === undefined ? [] : [token]).host(address, token);
  return withScratchFolder(folder, (scratch) =>
    use({
      host,
      storage: createBuildStorage(server, { host, folder, scratch, log: world.log, retentionDays }),
    }),
  );
}
