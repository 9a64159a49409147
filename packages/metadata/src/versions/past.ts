import type { GitHistory, PackageSource } from '@lockstep/core';
import { createTree, type Tree } from '../tree.ts';

/**
 * A repository’s tree as it was at a commit; each of its files is asked for once.
 * @param source parses what was read.
 */
export async function treeAt(
  history: GitHistory,
  commit: string,
  source: Pick<PackageSource, 'parse' | 'locate'>,
): Promise<Tree> {
  const texts = new Map<string, Promise<string | undefined>>();
  return createTree(await history.filesAt(commit), {
    readText(file) {
      const text = texts.get(file) ?? history.readAt(commit, file);
      texts.set(file, text);
      return text;
    },
    parse: (text) => source.parse(text),
    locate: (text, path) => source.locate(text, path),
  });
}
