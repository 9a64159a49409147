import type { Tree } from '../../../tree.ts';
import { entriesAt, memberOf, textAt } from '../json/node.ts';
import { type ReleaseTool, readToolFile, type ToolFile } from './release-tool.ts';

const file = 'release-please-config.json';

function isLinked({ root }: ToolFile): boolean {
  const plugins = memberOf(root, 'plugins');
  const items = plugins?.kind === 'array' ? plugins.items : [];
  return items.some((each) => textAt(each, 'type')?.value === 'linked-versions');
}

/** release-please: of several packages each has a version of its own, unless a plugin links them. */
export async function readReleasePlease(tree: Tree): Promise<readonly ReleaseTool[]> {
  const read = await readToolFile(tree, file);
  if (read === undefined || isLinked(read)) return [];
  const folders = entriesAt(read.root, 'packages').map(([path]) => (path === '.' ? '' : `${path}/`));
  if (folders.length < 2) return [];
  const why = `${file} gives it a version of its own`;
  return [{ whyIndependent: (own) => (folders.includes(own.folder) ? why : undefined), places: [] }];
}
