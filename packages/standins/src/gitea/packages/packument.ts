import semver from 'semver';
import { isJsonObject, type JsonObject } from '../../json-object.ts';
import { checksumsOf } from '../../npm/checksums.ts';
import { baseName } from '../../npm/package-name.ts';
import type { Gitea } from '../world/gitea.ts';
import type { StoredNpmPackage, StoredNpmVersion } from '../world/npm-package.ts';

/** The name of a version's file. */
export function fileName(name: string, version: string): string {
  return `${baseName(name)}-${version}.tgz`.toLowerCase();
}

function authorOf({ author }: JsonObject): unknown {
  const name = isJsonObject(author) ? author.name : author;
  return { name: typeof name === 'string' ? name : '' };
}

function repositoryOf({ repository }: JsonObject): unknown {
  const { type = '', url = '' } = isJsonObject(repository) ? repository : {};
  return { type, url };
}

function versionShape(gitea: Gitea, { owner, name }: StoredNpmPackage, stored: StoredNpmVersion): JsonObject {
  const { version, manifest, tarball } = stored;
  const root = `${gitea.url()}api/packages/${owner.login}/npm`;
  return {
    _id: `${name}@${version}`,
    name,
    version,
    description: '',
    ...manifest,
    author: authorOf(manifest),
    repository: repositoryOf(manifest),
    dist: {
      ...checksumsOf(tarball),
      tarball: `${root}/${encodeURIComponent(name)}/-/${encodeURIComponent(version)}/${fileName(name, version)}`,
    },
  };
}

/** The document of a package. It tells no times, and nothing of versions that are gone. */
export function packumentShape(gitea: Gitea, stored: StoredNpmPackage): JsonObject {
  const { name, versions, tags } = stored;
  const sorted = [...versions.values()].sort((a, b) => semver.compare(a.version, b.version));
  const latest = versions.get(tags.get('latest') ?? '') ?? sorted.at(-1);
  const { description = '', readme, homepage, keywords, license, ...rest } = latest?.manifest ?? {};
  return {
    _id: name,
    name,
    description,
    'dist-tags': Object.fromEntries(tags),
    versions: Object.fromEntries(sorted.map((each) => [each.version, versionShape(gitea, stored, each)])),
    ...Object.fromEntries(
      Object.entries({ readme, homepage, keywords, license }).filter(([, value]) => value !== undefined),
    ),
    repository: repositoryOf(rest),
    author: authorOf(rest),
  };
}
