/** The names that an archive has used so far, by folder. */
export interface PathTree {
  readonly root: Folder;
  /** Names in the tree, implied folders included. */
  size: number;
}

type Folder = Map<string, PathNode>;

interface PathNode {
  readonly name: string;
  /** Undefined for a file. */
  readonly children: Folder | undefined;
  /** Whether the archive has an entry for it, rather than entries below it. */
  listed: boolean;
}

type Kind = 'file' | 'directory';

/** An archive without entries. */
export function emptyTree(): PathTree {
  return { root: new Map(), size: 0 };
}

/** Adds a path and says what is wrong with it beside those added before, if anything. */
export function addPath(tree: PathTree, path: string, kind: Kind): string | undefined {
  const components = path.split('/');
  const last = components.pop() ?? '';
  let folder = tree.root;
  for (const component of components) {
    const node = nodeAt(tree, folder, component, 'directory');
    if (node.name !== component) return collision(node);
    if (node.children === undefined) return 'lies below a file of the same archive';
    folder = node.children;
  }
  return list(nodeAt(tree, folder, last, kind), last, kind);
}

function list(node: PathNode, name: string, kind: Kind): string | undefined {
  if (node.name !== name) return collision(node);
  if ((node.children === undefined) !== (kind === 'file')) return 'is both a file and a directory';
  if (node.listed) return 'occurs twice';
  node.listed = true;
  return undefined;
}

function nodeAt(tree: PathTree, folder: Folder, name: string, kind: Kind): PathNode {
  const key = fold(name);
  const known = folder.get(key);
  if (known !== undefined) return known;
  const node = { name, children: kind === 'file' ? undefined : new Map(), listed: false };
  folder.set(key, node);
  tree.size += 1;
  return node;
}

// File systems that ignore case, Unicode normalisation (NTFS, APFS) or invisible characters (HFS+) take names for
// one that differ in those. Upper case first: it also unites letters that have several lower-case forms.
function fold(name: string): string {
  const visible = name.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return visible.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

function collision(node: PathNode): string {
  return `collides with ${JSON.stringify(node.name)} where case or Unicode form do not count`;
}
