import type { Project } from '@lockstep/engine';
import { createGit } from '@lockstep/hosts';
import { createTree, type Tree, withoutIgnored } from '@lockstep/metadata';
import type { World } from '../world.ts';

type Place = Pick<Project, 'config' | 'workspace'>;

/**
 * The files of a project without those that the configuration leaves out.
 * @param listed as git has them; outside of a checkout every file of the folder.
 */
export async function treeOf(
  { config, workspace }: Place,
  listed: readonly string[] | undefined,
): Promise<Tree> {
  const files = listed ?? (await workspace.glob('**/*'));
  return createTree(withoutIgnored(files, config.versions.ignore), workspace);
}

/** The files of a project, as git has them now. */
export async function projectTree(project: Place, world: World): Promise<Tree> {
  return treeOf(project, await createGit(project.workspace.folder, world.env).files());
}
