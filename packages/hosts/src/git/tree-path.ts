import { garbled } from './garbled.ts';
import type { ObjectStore } from './object.ts';
import { folderMode, isFolder, readTree, type TreeEntry, treeName } from './tree.ts';

/** Says what is wrong with a path, if anything. */
export function pathProblem(path: string): string | undefined {
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..')) return 'is no path of a file';
  if (names.some((name) => name.toLowerCase() === '.git')) return 'leads into what git keeps for itself';
  return path.includes('\0') ? 'is no path of a file' : undefined;
}

/**
 * The entries of a tree.
 * @throws GarbledError when the server did not send it.
 */
export function entriesOf(store: ObjectStore, tree: string): readonly TreeEntry[] {
  const object = store.get(tree);
  return object?.type === 'tree' ? readTree(object.content) : garbled(`the tree ${tree} was not sent`);
}

/**
 * The entry at a path; undefined when there is none.
 * @throws GarbledError when the server did not send a folder on the way.
 */
export function entryAtPath(store: ObjectStore, tree: string, path: string): TreeEntry | undefined {
  let entry: TreeEntry | undefined = { mode: folderMode, name: '', id: tree };
  for (const name of path
    .split('/')
    .filter((each) => each !== '')
    .map(treeName)) {
    if (entry === undefined || !isFolder(entry)) return undefined;
    entry = entriesOf(store, entry.id).find((each) => each.name === name);
  }
  return entry;
}
