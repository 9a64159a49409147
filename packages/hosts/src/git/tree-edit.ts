import type { ObjectStore } from './object.ts';
import { fileMode, folderMode, isFile, isFolder, type TreeEntry, treeName, writeTree } from './tree.ts';
import { entriesOf } from './tree-path.ts';

/** New file contents, as the folders and files that they are in; undefined where a file goes. */
interface Change {
  readonly folders: Map<string, Change>;
  readonly files: Map<string, Uint8Array | undefined>;
}

function emptyChange(): Change {
  return { folders: new Map(), files: new Map() };
}

function changeOf(files: ReadonlyMap<string, Uint8Array | undefined>): Change {
  const root = emptyChange();
  for (const [path, content] of files) {
    const folders = path.split('/').map(treeName);
    const name = folders.pop() ?? '';
    let folder = root;
    for (const each of folders) {
      const inner = folder.folders.get(each) ?? emptyChange();
      folder.folders.set(each, inner);
      folder = inner;
    }
    folder.files.set(name, content);
  }
  return root;
}

/** A path that is something else already than it would have to be. */
export interface Obstacle {
  readonly obstacle: string;
}

/** What a name stands for from now on; without an entry for nothing. */
interface Edited {
  readonly name: string;
  readonly entry?: TreeEntry;
}

interface Edit {
  readonly store: ObjectStore;
  /** Ids of what was made. */
  readonly made: Set<string>;
}

function add({ store, made }: Edit, type: 'blob' | 'tree', content: Uint8Array): string {
  const id = store.add({ type, content });
  made.add(id);
  return id;
}

function withFile(
  edit: Edit,
  name: string,
  content: Uint8Array | undefined,
  old: TreeEntry | undefined,
): Edited | Obstacle {
  if (old !== undefined && !isFile(old) && old.mode !== '120000') return { obstacle: name };
  if (content === undefined) return { name };
  // An executable stays one; where a symbolic link was, a file is from now on.
  const mode = old !== undefined && isFile(old) ? old.mode : fileMode;
  return { name, entry: { mode, name, id: add(edit, 'blob', content) } };
}

function withFolder(edit: Edit, name: string, change: Change, old: TreeEntry | undefined): Edited | Obstacle {
  if (old !== undefined && !isFolder(old)) return { obstacle: name };
  const inside = apply(edit, old?.id, change);
  if ('obstacle' in inside) return { obstacle: `${name}/${inside.obstacle}` };
  // Git knows no empty folders.
  if (inside.length === 0) return { name };
  return { name, entry: { mode: folderMode, name, id: add(edit, 'tree', writeTree(inside)) } };
}

function apply(edit: Edit, tree: string | undefined, change: Change): readonly TreeEntry[] | Obstacle {
  const entries = new Map(
    tree === undefined ? [] : entriesOf(edit.store, tree).map((entry) => [entry.name, entry]),
  );
  const changed = [
    ...[...change.folders].map(([name, inner]) => withFolder(edit, name, inner, entries.get(name))),
    ...[...change.files].map(([name, content]) => withFile(edit, name, content, entries.get(name))),
  ];
  for (const each of changed) {
    if ('obstacle' in each) return each;
    if (each.entry === undefined) entries.delete(each.name);
    else entries.set(each.name, each.entry);
  }
  return [...entries.values()];
}

/** A tree that was made from another one. */
export interface EditedTree {
  readonly id: string;
  /** Ids of the objects that are new in it. */
  readonly made: ReadonlySet<string>;
}

/**
 * Puts files into a tree, or takes them out of it; everything else in it stays as it is, byte for byte.
 * @param tree undefined for an empty one.
 * @throws GarbledError when the server did not send a folder that is needed.
 */
export function editTree(
  store: ObjectStore,
  tree: string | undefined,
  files: ReadonlyMap<string, Uint8Array | undefined>,
): EditedTree | Obstacle {
  const edit = { store, made: new Set<string>() };
  const entries = apply(edit, tree, changeOf(files));
  if ('obstacle' in entries) return entries;
  return { id: add(edit, 'tree', writeTree(entries)), made: edit.made };
}
