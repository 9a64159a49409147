import type { ObjectStore } from './object.ts';
import { fileMode, folderMode, isFile, isFolder, type TreeEntry, treeName, writeTree } from './tree.ts';
import { entriesOf } from './tree-path.ts';

/** New file contents, as the folders and files that they are in. */
interface Change {
  readonly folders: Map<string, Change>;
  readonly files: Map<string, Uint8Array>;
}

function emptyChange(): Change {
  return { folders: new Map(), files: new Map() };
}

function changeOf(files: ReadonlyMap<string, Uint8Array>): Change {
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
  content: Uint8Array,
  old: TreeEntry | undefined,
): TreeEntry | Obstacle {
  if (old !== undefined && !isFile(old) && old.mode !== '120000') return { obstacle: name };
  // An executable stays one; where a symbolic link was, a file is from now on.
  const mode = old !== undefined && isFile(old) ? old.mode : fileMode;
  return { mode, name, id: add(edit, 'blob', content) };
}

function withFolder(
  edit: Edit,
  name: string,
  change: Change,
  old: TreeEntry | undefined,
): TreeEntry | Obstacle {
  if (old !== undefined && !isFolder(old)) return { obstacle: name };
  const id = apply(edit, old?.id, change);
  if (typeof id !== 'string') return { obstacle: `${name}/${id.obstacle}` };
  return { mode: folderMode, name, id };
}

function apply(edit: Edit, tree: string | undefined, change: Change): string | Obstacle {
  const entries = new Map(
    tree === undefined ? [] : entriesOf(edit.store, tree).map((entry) => [entry.name, entry]),
  );
  const changed = [
    ...[...change.folders].map(([name, inner]) => withFolder(edit, name, inner, entries.get(name))),
    ...[...change.files].map(([name, content]) => withFile(edit, name, content, entries.get(name))),
  ];
  for (const entry of changed) {
    if ('obstacle' in entry) return entry;
    entries.set(entry.name, entry);
  }
  return add(edit, 'tree', writeTree([...entries.values()]));
}

/** A tree that was made from another one. */
export interface EditedTree {
  readonly id: string;
  /** Ids of the objects that are new in it. */
  readonly made: ReadonlySet<string>;
}

/**
 * Puts files into a tree; everything else in it stays as it is, byte for byte.
 * @param tree undefined for an empty one.
 * @throws GarbledError when the server did not send a folder that is needed.
 */
export function editTree(
  store: ObjectStore,
  tree: string | undefined,
  files: ReadonlyMap<string, Uint8Array>,
): EditedTree | Obstacle {
  const made = new Set<string>();
  const id = apply({ store, made }, tree, changeOf(files));
  return typeof id === 'string' ? { id, made } : id;
}
