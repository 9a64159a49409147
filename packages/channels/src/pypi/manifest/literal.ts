// An assignment of one plain text at the beginning of a line; anything that Python would have to compute is unknown.
const assignment =
  /^([A-Za-z_]\w*)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*(?:'([^'"\\\n]+)'|"([^'"\\\n]+)")[ \t]*(?:#.*)?$/;

/** The text that a Python module assigns to a name, when it does so once and plainly. */
export function literalIn(module: string, name: string): string | undefined {
  const found = module
    .split(/\r\n|\r|\n/)
    .map((line) => assignment.exec(line))
    .filter((match) => match?.[1] === name);
  const [only, second] = found;
  return second === undefined ? (only?.[2] ?? only?.[3]) : undefined;
}

/** The files that may hold a dotted module, in the layouts that build back ends know. */
export function moduleFiles(module: string, roots: readonly string[]): readonly string[] {
  const path = module.replaceAll('.', '/');
  return roots.flatMap((root) => [`${path}/__init__.py`, `${path}.py`].map((file) => joinPath(root, file)));
}

/** A path below a folder, which may be empty or `.`. */
export function joinPath(folder: string, path: string): string {
  const parts = `${folder}/${path}`.split('/').filter((part) => part !== '' && part !== '.');
  return parts.join('/');
}
