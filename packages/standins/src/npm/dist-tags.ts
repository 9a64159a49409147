import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { distTagProblem } from './dist-tag-name.ts';
import { refusals, refuse } from './refusal.ts';
import { type Registry, readPackage, store } from './registry.ts';

/** Every dist-tag of a package and the version it names. */
export function listDistTags(registry: Registry, name: string, { hints }: StandInRequest): StandInAnswer {
  const stored = readPackage(registry, name, hints.stale);
  return stored === undefined
    ? refuse(refusals.notFound())
    : jsonAnswer(200, Object.fromEntries(stored.tags));
}

/** Points a dist-tag at a version; the body is the version as a JSON text. */
export function putDistTag(
  registry: Registry,
  name: string,
  tag: string,
  { body }: StandInRequest,
): StandInAnswer {
  const stored = readPackage(registry, name, false);
  const version = parseVersion(body);
  const problem = distTagProblem(tag);
  if (stored === undefined) return refuse(refusals.notFound());
  if (problem !== undefined) return refuse(problem);
  if (version === undefined) return refuse(refusals.malformed('The body must be a version'));
  if (!stored.versions.has(version)) return refuse(refusals.versionNotFound(version));
  store(registry, { ...stored, tags: new Map([...stored.tags, [tag, version]]) });
  return jsonAnswer(200, { ok: true });
}

/** Removes a dist-tag, except `latest`. */
export function deleteDistTag(registry: Registry, name: string, tag: string): StandInAnswer {
  const stored = readPackage(registry, name, false);
  if (stored === undefined || !stored.tags.has(tag)) return refuse(refusals.notFound());
  if (tag === 'latest') return refuse(refusals.latestStays());
  store(registry, { ...stored, tags: new Map([...stored.tags].filter(([each]) => each !== tag)) });
  return jsonAnswer(200, { ok: true });
}

function parseVersion(body: Uint8Array): string | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
