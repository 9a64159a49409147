import type { VersionPlace } from '@lockstep/core';
import type { Tree } from '../../../tree.ts';
import type { NpmManifest } from '../manifest.ts';
import { readChangesets } from './changesets.ts';
import { readLerna } from './lerna.ts';
import { readNx } from './nx.ts';
import { readReleasePlease } from './release-please.ts';
import type { ReadTool, ReleaseTool } from './release-tool.ts';
import { readRush } from './rush.ts';
import { readSemanticRelease } from './semantic-release.ts';

/** Tools that give several packages versions of their own; of a single package none of them can. */
const ofSeveral: readonly ReadTool[] = [readLerna, readChangesets, readRush, readNx, readReleasePlease];

/** What all release tools of a repository say together. */
export interface ReleaseTools {
  whyIndependent(own: NpmManifest): string | undefined;
  readonly places: readonly VersionPlace[];
}

async function readAll(
  tree: Tree,
  packages: readonly NpmManifest[],
  readers: readonly ReadTool[],
): Promise<readonly ReleaseTool[]> {
  return (await Promise.all(readers.map((read) => read(tree, packages)))).flat();
}

/**
 * Reads what the release tools of a repository say of the packages that are released.
 * @param all every package, private ones too.
 * @param released those that nothing else exempts.
 */
export async function readReleaseTools(
  tree: Tree,
  all: readonly NpmManifest[],
  released: readonly NpmManifest[],
): Promise<ReleaseTools> {
  const stubs = await readAll(tree, all, [readSemanticRelease]);
  const tools = await readAll(tree, released, ofSeveral);
  const told = released.length > 1 ? [...stubs, ...tools] : stubs;
  return {
    whyIndependent: (own) => told.map((tool) => tool.whyIndependent(own)).find((why) => why !== undefined),
    places: tools.flatMap(({ places }) => places),
  };
}
