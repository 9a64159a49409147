import semver from 'semver';
import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import type { JsonObject } from '../json-object.ts';
import { refusals, refuse } from './refusal.ts';
import { type Registry, readCrate } from './registry.ts';
import type { StoredCrate, StoredVersion } from './stored-crate.ts';
import { isVersion } from './version-text.ts';

/** A crate with all its versions, as the web API shows it. */
export function getCrate(registry: Registry, name: string, { hints }: StandInRequest): StandInAnswer {
  const stored = readCrate(registry, name, hints.stale);
  if (stored === undefined) return refuse(refusals.crateNotFound(name));
  const versions = [...stored.versions.values()].reverse();
  return jsonAnswer(200, {
    crate: describeCrate(stored),
    versions: versions.map((version) => describeVersion(stored, version)),
    keywords: [],
    categories: [],
  });
}

/** One version, as the web API shows it. */
export function getVersion(
  registry: Registry,
  name: string,
  version: string,
  { hints }: StandInRequest,
): StandInAnswer {
  const stored = readCrate(registry, name, hints.stale);
  const found = stored?.versions.get(version);
  if (!isVersion(version)) return refuse(notAVersion(version));
  if (stored === undefined) return refuse(refusals.crateNotFound(name));
  if (found === undefined) return refuse(refusals.versionNotFound(name, version));
  return jsonAnswer(200, { version: describeVersion(stored, found) });
}

/** The refusal of a path whose version is none. */
export function notAVersion(version: string) {
  return refusals.bad(`Invalid URL: Cannot parse \`version\` with value \`${version}\``);
}

/** The fields of a crate that clients read (crates.io, `EncodableCrate`); nobody counts downloads here. */
export function describeCrate(stored: StoredCrate, exactMatch = false): JsonObject {
  const all = [...stored.versions.values()];
  const usable = all.filter(({ yanked }) => !yanked).map(({ version }) => version);
  const highest = highestOf(usable) ?? '0.0.0';
  const stable = highestOf(usable.filter((version) => semver.prerelease(version) === null));
  const { keywords, categories, ...texts } = all.at(-1)?.description ?? {};
  return {
    id: stored.name,
    name: stored.name,
    ...withNulls(texts),
    keywords: keywords ?? [],
    categories: categories ?? [],
    created_at: iso(stored.created),
    updated_at: iso(stored.updated),
    default_version: stable ?? highest,
    max_version: highest,
    max_stable_version: stable ?? null,
    newest_version: usable.at(-1) ?? '0.0.0',
    num_versions: all.length,
    yanked: usable.length === 0,
    downloads: 0,
    recent_downloads: 0,
    exact_match: exactMatch,
  };
}

function describeVersion({ name }: StoredCrate, stored: StoredVersion): JsonObject {
  const { version, cksum, features, links, rustVersion, yanked, publishedBy, description } = stored;
  return {
    crate: name,
    num: version,
    dl_path: `/api/v1/crates/${name}/${version}/download`,
    checksum: cksum,
    crate_size: stored.file.byteLength,
    features,
    links: links ?? null,
    rust_version: rustVersion ?? null,
    ...withNulls(description),
    yanked,
    yank_message: null,
    downloads: 0,
    published_by: publishedBy === undefined ? null : { login: publishedBy, name: publishedBy },
    created_at: iso(stored.published),
    updated_at: iso(stored.published),
  };
}

/** Versions with numbers beyond what can be compared here are passed over. */
function highestOf(versions: readonly string[]): string | undefined {
  return versions.filter((version) => semver.valid(version) !== null).sort(semver.rcompare)[0];
}

const withNulls = (values: object): JsonObject =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? null]));

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
