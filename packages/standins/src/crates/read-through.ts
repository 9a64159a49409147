import type { Upstream, UpstreamAnswer } from '@lockstep/core';
import { type JsonObject, parseJsonObject } from '../json-object.ts';
import { canonicalName, indexPath } from './crate-name.ts';
import { type Refusal, refusals } from './refusal.ts';
import type { Registry } from './registry.ts';

/** Where a name is looked up behind the stand-in, if anywhere: reserved names and stored ones never upstream. */
export function sourceOf(registry: Registry, name: string): Upstream | undefined {
  const key = canonicalName(name);
  if (registry.reserved.has(key)) return registry.published;
  return registry.crates.has(key) ? undefined : registry.upstream;
}

/** A foreign crate's index file, line for line; its checksums hold here as there. */
export async function foreignIndex(source: Upstream, name: string): Promise<Uint8Array | Refusal> {
  const answer = await ask(source, indexPath(name), 'text/plain');
  return 'kind' in answer ? answer : answer.body;
}

/** A foreign crate's file, byte for byte. */
export async function foreignFile(
  source: Upstream,
  name: string,
  version: string,
): Promise<Uint8Array | Refusal> {
  const config = await ask(source, '/config.json', 'application/json');
  if ('kind' in config) return config.status === 404 ? refusals.upstream() : config;
  const template = parseJsonObject(config.body)?.dl;
  if (typeof template !== 'string') return refusals.upstream();
  const checksum = template.includes(checksumMarker) ? await checksumOf(source, name, version) : '';
  if (typeof checksum !== 'string') return checksum;
  const answer = await ask(source, downloadAddress(template, { name, version, checksum }), '*/*');
  return 'kind' in answer ? answer : answer.body;
}

/** Whether a registry has a crate under exactly this name. */
export async function isForeign(source: Upstream, name: string): Promise<boolean | Refusal> {
  const spelling = await foreignSpelling(source, name);
  return typeof spelling === 'string' ? spelling === name : spelling;
}

/** How a registry spells the name of a crate, `false` when it has none there. */
export async function foreignSpelling(source: Upstream, name: string): Promise<string | false | Refusal> {
  const index = await foreignIndex(source, name);
  if ('kind' in index) return index.status === 404 ? false : index;
  const found = linesOf(index)[0]?.name;
  return typeof found === 'string' ? found : refusals.upstream();
}

/** An address that some registry's `dl` makes (the Cargo book, "Index Format", Index configuration). */
export function downloadAddress(
  template: string,
  { name, version, checksum }: { readonly name: string; readonly version: string; readonly checksum: string },
): string {
  const folder = (text: string) => indexPath(text).split('/').slice(1, -1).join('/');
  const prefix = folder(name);
  const markers = new Map([
    ['{crate}', name],
    ['{version}', version],
    ['{prefix}', name.length <= 3 ? prefix : `${name.slice(0, 2)}/${name.slice(2, 4)}`],
    ['{lowerprefix}', prefix],
    [checksumMarker, checksum],
  ]);
  const isTemplate = [...markers.keys()].some((marker) => template.includes(marker));
  const whole = isTemplate ? template : `${template}/{crate}/{version}/download`;
  return [...markers].reduce((address, [marker, text]) => address.replaceAll(marker, () => text), whole);
}

const checksumMarker = '{sha256-checksum}';

async function checksumOf(source: Upstream, name: string, version: string): Promise<string | Refusal> {
  const index = await foreignIndex(source, name);
  if ('kind' in index) return index;
  const line = linesOf(index).find((each) => each.vers === version);
  return typeof line?.cksum === 'string' ? line.cksum : refusals.notFound();
}

function linesOf(index: Uint8Array): readonly JsonObject[] {
  const lines = Buffer.from(index).toString('utf8').split('\n');
  return lines.map((line) => parseJsonObject(Buffer.from(line))).filter((line) => line !== undefined);
}

// A file server in front of a bucket says 403 for what is not there (rust-lang/crates.io#1177).
const absent = [403, 404, 410, 451];

async function ask(source: Upstream, path: string, accept: string): Promise<UpstreamAnswer | Refusal> {
  const answer = await source({ method: 'GET', path, accept }).catch(() => undefined);
  if (answer?.status === 200) return answer;
  return answer !== undefined && absent.includes(answer.status) ? refusals.notFound() : refusals.upstream();
}
