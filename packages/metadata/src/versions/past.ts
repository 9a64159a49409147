import type { GitHistory, PackageSource } from '@lockstep/core';
import { createTree, type Tree } from '../tree.ts';

export async function treeAt(
  history: GitHistory,
  commit: string,
  source: Pick<PackageSource, 'parse' | 'locate'>,
): Promise<Tree> {
  const files = await history.filesAt(commit);
  return createTree(files, { ...source, readText: (file) => history.readAt(commit, file) });
}
