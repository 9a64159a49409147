import type { Project } from '@lockstep/engine';
import { createGit } from '@lockstep/hosts';
import { createTree, type Tree, withoutIgnored } from '@lockstep/metadata';
import type { World } from '../world.ts';

/**
 * The files of a project as git has them, without those that the configuration leaves out; outside of a checkout every
 * file of the folder.
 */
export async function projectTree(
  { config, workspace }: Pick<Project, 'config' | 'workspace'>,
  world: World,
): Promise<Tree> {
  const listed = (await createGit(workspace.folder, world.env).files()) ?? (await workspace.glob('**/*'));
  return createTree(withoutIgnored(listed, config.versions.ignore), workspace);
}
