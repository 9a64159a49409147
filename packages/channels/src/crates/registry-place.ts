/** The registry that a crate is published to, as far as its dependencies are told by it. */
export interface RegistryPlace {
  /** The address of its index as cargo writes it, `sparse+` included. */
  readonly index: string;
  readonly isCratesIo: boolean;
  /** The name by which cargo calls the index of crates.io; a git address, although nobody reads it by git. */
  readonly cratesIoIndex: string;
}

// Source: `CanonicalUrl` in cargo’s source.
function canonical(index: string): string {
  const bare = index.replace(/\/$/, '').replace(/\.git$/, '');
  return /^\w+:\/\/github\.com\//i.test(bare) ? bare.replace(/^\w+:/, 'https:').toLowerCase() : bare;
}

/** Whether two addresses are those of one index, as cargo compares them. */
export function sameIndex(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

/**
 * The index that a dependency comes from, unless that is the registry it is published to itself.
 *
 * In a manifest, no index means crates.io; in the web API it means the same registry.
 * @param declared the `registry-index` of the dependency.
 */
export function foreignIndex(declared: string | undefined, place: RegistryPlace): string | undefined {
  const index = declared ?? place.cratesIoIndex;
  const here = place.isCratesIo ? place.cratesIoIndex : place.index;
  return sameIndex(index, here) ? undefined : index;
}
