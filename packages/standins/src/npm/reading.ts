import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { abbreviatedPackument, abbreviatedType, fullPackument, versionManifest } from './packument.ts';
import {
  isReadThrough,
  readThroughManifest,
  readThroughPackument,
  readThroughTarball,
} from './read-through.ts';
import { refusals, refuse } from './refusal.ts';
import { type Registry, readPackage } from './registry.ts';
import { tarballName } from './stored-package.ts';

/** A package's document: abbreviated when the client accepts that, else whole. */
export async function getPackument(
  registry: Registry,
  name: string,
  request: StandInRequest,
): Promise<StandInAnswer> {
  const abbreviated = request.headers.accept?.includes(abbreviatedType) ?? false;
  if (isReadThrough(registry, name)) return readThroughPackument(registry, name, request);
  const stored = readPackage(registry, name, request.hints.stale);
  if (stored === undefined) return refuse(refusals.notFound());
  return abbreviated
    ? jsonAnswer(200, abbreviatedPackument(stored, registry.url()), {
        ...freshness,
        'content-type': abbreviatedType,
      })
    : jsonAnswer(200, fullPackument(stored, registry.url()), freshness);
}

/** One version's manifest, by version or by dist-tag. */
export async function getManifest(
  registry: Registry,
  name: string,
  selector: string,
  request: StandInRequest,
): Promise<StandInAnswer> {
  if (isReadThrough(registry, name)) return readThroughManifest(registry, name, request);
  const stored = readPackage(registry, name, request.hints.stale);
  const version = stored?.versions.get(stored.tags.get(selector) ?? selector);
  if (stored === undefined) return refuse(refusals.notFound());
  if (version === undefined) return refuse(refusals.versionNotFound(selector));
  return jsonAnswer(200, versionManifest(stored, version, registry.url()), freshness);
}

/** A tarball. The file name is compared with those that the versions have; it never becomes a path. */
export async function getTarball(
  registry: Registry,
  name: string,
  file: string,
  request: StandInRequest,
): Promise<StandInAnswer> {
  if (isReadThrough(registry, name)) return readThroughTarball(registry, name, request);
  const versions = readPackage(registry, name, request.hints.stale)?.versions.values() ?? [];
  const version = [...versions].find((each) => tarballName(name, each.version) === file);
  if (version === undefined) return refuse(refusals.notFound());
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: version.tarball };
}

/** A read-back must see the present; one document serves two types. */
const freshness = { 'cache-control': 'no-cache', vary: 'accept' } as const;
