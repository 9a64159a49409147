import { type JsonObject, pick } from '../json-object.ts';
import { type StoredPackage, type StoredVersion, tarballName } from './stored-package.ts';

/** What a client asks for, and gets as content type, when it only wants to install. */
export const abbreviatedType = 'application/vnd.npm.install-v1+json';

/** npm/registry, "package-metadata.md", abbreviated version object. */
const abbreviatedFields = [
  'name',
  'version',
  'deprecated',
  'dependencies',
  'optionalDependencies',
  'devDependencies',
  'bundleDependencies',
  'bundledDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'acceptDependencies',
  'bin',
  'directories',
  'dist',
  'engines',
  'os',
  'cpu',
  'libc',
  'funding',
  '_hasShrinkwrap',
] as const;

/** Fields that the package takes over from the version that `latest` names. */
const inheritedFields = [
  'description',
  'homepage',
  'keywords',
  'repository',
  'author',
  'bugs',
  'license',
] as const;

/** The document's revision, which an edit has to name (CouchDB documentation, "Conflict management"). */
export function revisionOf({ revision }: StoredPackage): string {
  return `${revision}-standin`;
}

/** One version as the registry describes it; its tarball is offered under `url`. */
export function versionManifest(stored: StoredPackage, version: StoredVersion, url: string): JsonObject {
  const file = tarballName(stored.name, version.version);
  return {
    ...version.manifest,
    ...(version.deprecated === undefined ? {} : { deprecated: version.deprecated }),
    _id: `${stored.name}@${version.version}`,
    dist: { ...version.dist, tarball: `${url}${stored.name}/-/${file}` },
    maintainers: maintainers(stored),
  };
}

/** The whole document of a package (npm/registry, "package-metadata.md", full). */
export function fullPackument(stored: StoredPackage, url: string): JsonObject {
  const latest = stored.versions.get(stored.tags.get('latest') ?? '');
  return {
    ...pick(latest?.manifest ?? {}, inheritedFields),
    _id: stored.name,
    _rev: revisionOf(stored),
    name: stored.name,
    'dist-tags': Object.fromEntries(stored.tags),
    versions: mapVersions(stored, (version) => versionManifest(stored, version, url)),
    time: {
      created: iso(stored.created),
      modified: iso(stored.modified),
      // Removed versions keep their place here, which is how a reader tells them from ones that never were.
      ...Object.fromEntries([...stored.burned].map(([version, published]) => [version, iso(published)])),
      ...mapVersions(stored, ({ published }) => iso(published)),
    },
    maintainers: maintainers(stored),
    readme: stored.readme,
  };
}

/** The part of the document that an installation needs (npm/registry, "package-metadata.md", abbreviated). */
export function abbreviatedPackument(stored: StoredPackage, url: string): JsonObject {
  return {
    name: stored.name,
    modified: iso(stored.modified),
    'dist-tags': Object.fromEntries(stored.tags),
    versions: mapVersions(stored, (version) => ({
      ...pick(versionManifest(stored, version, url), abbreviatedFields),
      ...(hasInstallScript(version) ? { hasInstallScript: true } : {}),
    })),
  };
}

function hasInstallScript({ manifest }: StoredVersion): boolean {
  const scripts = Object.keys(manifest.scripts ?? {});
  return ['preinstall', 'install', 'postinstall'].some((script) => scripts.includes(script));
}

function mapVersions(stored: StoredPackage, describe: (version: StoredVersion) => unknown): JsonObject {
  return Object.fromEntries([...stored.versions].map(([version, each]) => [version, describe(each)]));
}

const maintainers = ({ owner }: StoredPackage) => [{ name: owner, email: `${owner}@example.invalid` }];

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
