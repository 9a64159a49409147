import type { Gitea } from '../world/gitea.ts';
import type { StoredNpmPackage } from '../world/npm-package.ts';
import type { StoredUser } from '../world/user.ts';

function keyOf(owner: StoredUser, name: string): string {
  return `${owner.login}/${name}`.toLowerCase();
}

/** A package of an owner, or as it was before its last change. */
export function storedPackage(
  { packages, packagesBefore }: Gitea,
  owner: StoredUser,
  name: string,
  stale = false,
): StoredNpmPackage | undefined {
  const stored = (stale ? packagesBefore : packages).get(keyOf(owner, name));
  return stored?.versions.size === 0 ? undefined : stored;
}

/** Replaces what is stored of a package. */
export function storePackage({ packages, packagesBefore }: Gitea, next: StoredNpmPackage): void {
  const key = keyOf(next.owner, next.name);
  packagesBefore.set(key, packages.get(key) ?? { ...next, versions: new Map(), tags: new Map() });
  packages.set(key, next);
}

/** Removes a version and the tags that point at it; its number is free again. */
export function removeVersion(gitea: Gitea, stored: StoredNpmPackage, version: string): void {
  const versions = new Map([...stored.versions].filter(([each]) => each !== version));
  const tags = new Map([...stored.tags].filter(([, pointed]) => pointed !== version));
  storePackage(gitea, { ...stored, versions, tags });
}
