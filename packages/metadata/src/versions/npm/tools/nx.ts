import type { Tree } from '../../../tree.ts';
import { entriesAt, textAt } from '../json/node.ts';
import { type ReleaseTool, readToolFile } from './release-tool.ts';

const relationship = 'projectsRelationship';

/** Nx: `release.projectsRelationship` of nx.json, for all projects or for those of a group. */
export async function readNx(tree: Tree): Promise<readonly ReleaseTool[]> {
  const read = await readToolFile(tree, 'nx.json');
  if (read === undefined) return [];
  const groups = entriesAt(read.root, 'release', 'groups').map(([, group]) => textAt(group, relationship));
  const told = [textAt(read.root, 'release', relationship), ...groups];
  if (!told.some((each) => each?.value === 'independent')) return [];
  return [{ whyIndependent: () => 'nx.json gives each project a version of its own', places: [] }];
}
