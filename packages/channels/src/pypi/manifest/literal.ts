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

/** The files that may hold a dotted module, below the roots that packages may lie in. */
export function moduleFiles(module: string, roots: readonly string[]): readonly string[] {
  const path = module.replaceAll('.', '/');
  return roots.flatMap((root) => [`${root}/${path}/__init__.py`, `${root}/${path}.py`]);
}
