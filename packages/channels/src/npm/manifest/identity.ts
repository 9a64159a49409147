import semver from 'semver';
import type { Manifest } from './manifest.ts';

/** A name and a version as a registry files them. */
export interface Identity {
  readonly name: string;
  readonly version: string;
}

/** What keeps a manifest from naming a package, and the key it is about. */
export interface IdentityFault {
  readonly key: 'name' | 'version';
  readonly why: string;
}

function isUrlSafe(part: string | undefined): boolean {
  return Boolean(part) && part === encodeURIComponent(String(part));
}

// Laxer than the rules for new names: packages with capitals exist, and keep publishing.
function isPublishedName(name: string): boolean {
  const [first = '', second, ...rest] = name.split('/');
  const parts = name.startsWith('@') ? [first.slice(1), second] : [name];
  const isReserved = ['node_modules', 'favicon.ico'].includes(name.toLowerCase());
  return rest.length === 0 && !name.startsWith('.') && !isReserved && parts.every(isUrlSafe);
}

// npm first accepts a leading "v" or "=" and sloppy pre-releases, then drops them and the build metadata.
function cleanVersion(version: unknown): string | null {
  return typeof version === 'string' ? semver.clean(semver.clean(version, { loose: true }) ?? '') : null;
}

/** Reads name and version as npm sends them: trimmed, and without a leading `v` or `=` and build metadata. */
export function identityOf(manifest: Manifest): Identity | IdentityFault {
  const name = typeof manifest.name === 'string' ? manifest.name.trim() : '';
  if (name === '') return { key: 'name', why: 'has no name' };
  if (!isPublishedName(name)) return { key: 'name', why: 'has a name that no registry takes' };
  const version = cleanVersion(manifest.version);
  return version === null ? { key: 'version', why: 'has no version that is SemVer' } : { name, version };
}
