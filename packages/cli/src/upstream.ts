import type { Config, Upstream, Workspace } from '@lockstep/core';
import { clients } from './upstream/clients.ts';
import type { Machine } from './upstream/machine.ts';
import { readFrom } from './upstream/read-from.ts';
import { rootOf } from './upstream/root.ts';

export { readFrom } from './upstream/read-from.ts';

interface ReleasedFolder {
  readonly config: Pick<Config, 'channels'>;
  readonly workspace: Pick<Workspace, 'folder'>;
}

/**
 * The registries that this machine's own clients read from, for the names that a release does not own.
 *
 * A machine may be set up to install from a mirror; what its clients say is right. All is read without a credential.
 */
export async function upstreamsFor(
  { config, workspace }: ReleasedFolder,
  machine: Machine,
): Promise<ReadonlyMap<string, Upstream>> {
  const kinds = new Set(config.channels.map(({ kind }) => kind));
  const used = [...clients].filter(([kind]) => kinds.has(kind));
  const upstreams = used.map(async ([kind, client]) => {
    const configured = await client.configured(workspace.folder, machine);
    return [kind, readFrom(rootOf(client, configured, machine.log), machine)] as const;
  });
  return new Map(await Promise.all(upstreams));
}
