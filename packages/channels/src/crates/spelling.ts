const mostSeparators = 3;

function spellings([head = '', ...rest]: readonly string[]): readonly string[] {
  if (rest.length === 0) return [head];
  return spellings(rest).flatMap((tail) => [`${head}-${tail}`, `${head}_${tail}`]);
}

/**
 * The names that differ from one in hyphens and underscores alone; with many of those, the uniform ones only.
 *
 * An index has a file of its own for each spelling, while crates.io takes them all for one name.
 */
export function otherSpellings(name: string): readonly string[] {
  const parts = name.split(/[-_]/);
  const all = parts.length - 1 <= mostSeparators ? spellings(parts) : [parts.join('-'), parts.join('_')];
  return all.filter((spelling) => spelling !== name);
}
