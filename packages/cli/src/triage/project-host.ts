import type { Host, RepositoryAddress, Secret } from '@lockstep/core';
import { findHostToken, hostRepositoryOf } from '../builds/host-repository.ts';
import { createContext } from '../sealed-release.ts';
import type { World } from '../world.ts';

/** The host of a project’s repository. */
export interface ProjectHost {
  readonly host: Host;
  readonly address: RepositoryAddress & { readonly server: string };
  /** The credential, where the environment has one; what is public is shown without. */
  readonly token: Secret | undefined;
}

/**
 * Opens the repository that a folder belongs to, on its host.
 * @throws LockstepError `USAGE` where nothing names the repository.
 */
export async function openProjectHost(folder: string, world: World): Promise<ProjectHost> {
  const address = await hostRepositoryOf(folder, world.env);
  const token = findHostToken(address.kind, world);
  const { server: _, ...repository } = address;
  const context = createContext(folder, world, token === undefined ? [] : [token]);
  return { host: context.host(repository, token), address, token };
}
