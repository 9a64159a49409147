/**
 * The folders of a crate in an index, in the letters of its name.
 *
 * Source: the Cargo book, “Index Format”, index files.
 */
export function indexPrefix(name: string): string {
  if (name.length <= 2) return String(name.length);
  if (name.length === 3) return `3/${name.slice(0, 1)}`;
  return `${name.slice(0, 2)}/${name.slice(2, 4)}`;
}

/** A crate's file in an index, by a path below the index; index files are lower-cased. */
export function sparsePath(name: string): string {
  const lower = name.toLowerCase();
  return `${indexPrefix(lower)}/${encodeURIComponent(lower)}`;
}
