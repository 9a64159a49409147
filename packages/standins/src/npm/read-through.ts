import type { Upstream, UpstreamAnswer } from '@lockstep/core';
import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { isJsonObject, type JsonObject, parseJsonObject } from '../json-object.ts';
import { isRefusal, type Refusal, refusals, refuse } from './refusal.ts';
import type { Registry } from './registry.ts';

/** Where a name is looked up behind the stand-in, if anywhere: never one that was published here. */
function behind({ packages, reserved, published, upstream }: Registry, name: string): Upstream | undefined {
  if (packages.has(name)) return undefined;
  return reserved.has(name) ? published : upstream;
}

/** Whether a name is looked up behind the stand-in. */
export function isReadThrough(registry: Registry, name: string): boolean {
  return behind(registry, name) !== undefined;
}

/** A foreign package's document, with its tarballs offered by the stand-in. */
export function readThroughPackument(
  registry: Registry,
  name: string,
  request: StandInRequest,
): Promise<StandInAnswer> {
  return readThroughJson(behind(registry, name), request, (document) => {
    const versions = isJsonObject(document.versions) ? document.versions : {};
    const rewritten = Object.entries(versions).map(([version, manifest]) => [
      version,
      isJsonObject(manifest) ? withOwnTarball(registry, name, manifest) : manifest,
    ]);
    return { ...document, versions: Object.fromEntries(rewritten) };
  });
}

/** One version of a foreign package, with its tarball offered by the stand-in. */
export function readThroughManifest(
  registry: Registry,
  name: string,
  request: StandInRequest,
): Promise<StandInAnswer> {
  return readThroughJson(behind(registry, name), request, (manifest) =>
    withOwnTarball(registry, name, manifest),
  );
}

/** A foreign package's tarball, byte for byte. */
export async function readThroughTarball(
  registry: Registry,
  name: string,
  request: StandInRequest,
): Promise<StandInAnswer> {
  const answer = await ask(behind(registry, name), request);
  if (isRefusal(answer)) return refuse(answer);
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: answer.body };
}

async function readThroughJson(
  source: Upstream | undefined,
  request: StandInRequest,
  rewrite: (document: JsonObject) => JsonObject,
): Promise<StandInAnswer> {
  const answer = await ask(source, request);
  if (isRefusal(answer)) return refuse(answer);
  const document = parseJsonObject(answer.body);
  if (document === undefined) return refuse(refusals.upstream());
  return jsonAnswer(200, rewrite(document), {
    'content-type': answer.headers['content-type'] ?? 'application/json',
  });
}

async function ask(
  source: Upstream | undefined,
  { path, headers }: StandInRequest,
): Promise<UpstreamAnswer | Refusal> {
  const accept = headers.accept ?? '*/*';
  const answer = await source?.({ method: 'GET', path, accept }).catch(() => undefined);
  if (answer?.status === 404) return refusals.notFound();
  return answer?.status === 200 ? answer : refusals.upstream();
}

/** The last segment names the file on every registry, whatever origin and folder it is served from. */
function withOwnTarball(registry: Registry, name: string, manifest: JsonObject): JsonObject {
  const dist = manifest.dist;
  if (!isJsonObject(dist) || typeof dist.tarball !== 'string') return manifest;
  const file = dist.tarball.slice(dist.tarball.lastIndexOf('/') + 1);
  return { ...manifest, dist: { ...dist, tarball: `${registry.url()}${name}/-/${file}` } };
}
