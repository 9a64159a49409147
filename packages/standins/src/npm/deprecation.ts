import { jsonAnswer, type StandInAnswer } from '../exchange.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import { revisionOf } from './packument.ts';
import { refusals, refuse } from './refusal.ts';
import { type Registry, readPackage, store } from './registry.ts';
import type { StoredVersion } from './stored-package.ts';

/**
 * Takes over the `deprecated` texts of an edited document; an empty text withdraws a deprecation.
 *
 * `npm deprecate` reads the whole document, edits it and sends it back. Published versions are immutable, so nothing
 * else of it is looked at.
 */
export function editDeprecations(registry: Registry, name: string, document: JsonObject): StandInAnswer {
  const stored = readPackage(registry, name, false);
  if (stored === undefined) return refuse(refusals.notFound());
  if (document._rev !== revisionOf(stored)) return refuse(refusals.conflict());
  const edited = isJsonObject(document.versions) ? document.versions : {};
  const versions = [...stored.versions].map(
    ([version, each]) => [version, edit(each, edited[version])] as const,
  );
  store(registry, { ...stored, versions: new Map(versions) });
  return jsonAnswer(200, { ok: true });
}

function edit(version: StoredVersion, edited: unknown): StoredVersion {
  const text = isJsonObject(edited) ? edited.deprecated : undefined;
  if (typeof text !== 'string') return version;
  const { deprecated: _, ...rest } = version;
  return text === '' ? rest : { ...rest, deprecated: text };
}
