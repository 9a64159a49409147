import { jsonAnswer, type StandInAnswer } from '../exchange.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import { revisionOf } from './packument.ts';
import { type Refusal, refusals, refuse } from './refusal.ts';
import { type Registry, readPackage, store } from './registry.ts';
import { type StoredPackage, tarballName, withoutVersions } from './stored-package.ts';

/** Removes the versions that an edited document no longer lists; the first of two requests of `npm unpublish`. */
export function removeUnlisted(
  registry: Registry,
  name: string,
  revision: string,
  document: JsonObject,
): StandInAnswer {
  const { versions } = document;
  if (!isJsonObject(versions)) return refuse(refusals.malformed('The document lists no versions'));
  return remove(registry, name, revision, (version) => !Object.hasOwn(versions, version));
}

/** Removes a package with all its versions. */
export function removePackage(registry: Registry, name: string, revision: string): StandInAnswer {
  return remove(registry, name, revision, () => true);
}

/** Confirms that a tarball went with its version; the second request of `npm unpublish`. */
export function removeTarball(
  registry: Registry,
  name: string,
  file: string,
  revision: string,
): StandInAnswer {
  const stored = registry.packages.get(name);
  const burned = [...(stored?.burned.keys() ?? [])].some((version) => tarballName(name, version) === file);
  if (stored === undefined || !burned) return refuse(refusals.notFound());
  return revision === revisionOf(stored) ? jsonAnswer(200, { ok: true }) : refuse(refusals.conflict());
}

function remove(
  registry: Registry,
  name: string,
  revision: string,
  isGone: (version: string) => boolean,
): StandInAnswer {
  const stored = readPackage(registry, name, false);
  if (stored === undefined) return refuse(refusals.notFound());
  if (revision !== revisionOf(stored)) return refuse(refusals.conflict());
  const gone = [...stored.versions.keys()].filter(isGone);
  const problem = unpublishProblem(registry, stored, gone);
  if (problem !== undefined) return refuse(problem);
  store(registry, withoutVersions(stored, gone, registry.now()));
  return jsonAnswer(200, { ok: true });
}

const unpublishWindowMs = 72 * 3_600_000;

/**
 * The registry's rule (npm's Unpublish Policy): within 72 hours, and only while nothing depends on the package.
 *
 * The policy lets some older packages go as well, by their downloads; nothing is downloaded from a stand-in as
 * from a registry, so here they stay.
 */
function unpublishProblem(
  registry: Registry,
  stored: StoredPackage,
  gone: readonly string[],
): Refusal | undefined {
  if (hasDependents(registry, stored.name)) {
    return refusals.cannotUnpublish(stored.name, 'has dependent packages in the registry');
  }
  const old = gone.find(
    (version) => registry.now() - (stored.versions.get(version)?.published ?? 0) > unpublishWindowMs,
  );
  if (old === undefined) return undefined;
  return refusals.cannotUnpublish(`${stored.name}@${old}`, 'was published more than 72 hours ago');
}

function hasDependents(registry: Registry, name: string): boolean {
  const others = [...registry.packages.values()].filter((other) => other.name !== name);
  return others.some(({ versions }) =>
    [...versions.values()].some(({ manifest }) => dependsOn(manifest, name)),
  );
}

function dependsOn(manifest: JsonObject, name: string): boolean {
  return ['dependencies', 'optionalDependencies', 'peerDependencies'].some((field) => {
    const dependencies = manifest[field];
    return isJsonObject(dependencies) && Object.hasOwn(dependencies, name);
  });
}
