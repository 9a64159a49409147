type Features = Readonly<Record<string, readonly string[]>>;

/**
 * Parts features into those that every cargo reads and those with newer syntax (`dep:`, `?/`), which the index keeps
 * in `features2` (RFC 3143); a feature that names one of the latter goes with it.
 */
export function splitFeatures(all: Features): { readonly features: Features; readonly features2: Features } {
  const newer = new Set(Object.keys(all).filter((name) => all[name]?.some(hasNewerSyntax)));
  for (let size = -1; size !== newer.size; ) {
    size = newer.size;
    for (const [name, values] of Object.entries(all))
      if (values.some((value) => newer.has(value))) newer.add(name);
  }
  const part = (keep: boolean): Features =>
    Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => newer.has(name) === keep)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  return { features: part(false), features2: part(true) };
}

const hasNewerSyntax = (value: string) => value.startsWith('dep:') || value.includes('?/');
