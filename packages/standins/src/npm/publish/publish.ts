import { type Hints, jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import type { JsonObject } from '../../json-object.ts';
import { checksumsOf } from '../checksums.ts';
import { type Identity, isMinted } from '../credential.ts';
import { isRefusal, refuse } from '../refusal.ts';
import { type Registry, storeVersion } from '../registry.ts';
import { emptyPackage, type StoredVersion } from '../stored-package.ts';
import { repositoryProblem } from '../trusted/repository-url.ts';
import { admissionProblem } from './admission-rules.ts';
import { documentProblem } from './document-rules.ts';
import { openTarball, type PackedContents } from './packed-manifest.ts';
import { type Publication, parsePublication } from './publication.ts';

/** Publishes one version, or refuses it and stores nothing. The caller has checked that the token may. */
export async function publish(
  registry: Registry,
  name: string,
  body: JsonObject,
  identity: Identity,
  hints: Hints,
): Promise<StandInAnswer> {
  const publication = parsePublication(body);
  if (isRefusal(publication)) return refuse(publication);
  const malformed = documentProblem(publication, name);
  if (malformed !== undefined) return refuse(malformed);
  const elsewhere = isMinted(identity) ? repositoryProblem(publication.manifest, identity) : undefined;
  if (elsewhere !== undefined) return refuse(elsewhere);
  const contents = await openTarball(publication);
  if (isRefusal(contents)) return refuse(contents);

  // Nothing waits from here on, so no other request comes between the check and the storing.
  const { user } = identity;
  const stored = registry.packages.get(name);
  const problem = admissionProblem({ registry, publication, user, stored });
  if (problem !== undefined) return refuse(problem);
  const before = stored ?? emptyPackage(name, user, registry.now());
  const owned = before.removed === undefined ? before : { ...before, owner: user };
  storeVersion(
    registry,
    { ...owned, readme: publication.document.readme ?? owned.readme },
    {
      version: toStored(publication, contents, registry.now()),
      tags: Object.keys(publication.document['dist-tags']),
      readsLeft: Math.max(hints.hiddenReads, registry.hiddenReads(name, publication.version)),
    },
  );
  return jsonAnswer(200, { success: true });
}

function toStored(
  { version, manifest, tarball }: Publication,
  contents: PackedContents,
  now: number,
): StoredVersion {
  return { version, manifest, tarball, dist: { ...checksumsOf(tarball), ...contents }, published: now };
}
