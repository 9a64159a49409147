import { createHash } from 'node:crypto';
import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { indexLine } from './index-line.ts';
import { foreignIndex, sourceOf } from './read-through.ts';
import { refusals, refuse } from './refusal.ts';
import { type Registry, readIndexed } from './registry.ts';

/** The index's own description; `dl` without markers, so that cargo adds `/{crate}/{version}/download`. */
export function getConfig(registry: Registry): StandInAnswer {
  const url = registry.url();
  return jsonAnswer(200, {
    dl: `${url}crates`,
    api: url.slice(0, -1),
    ...(registry.requireAuthForReads && { 'auth-required': true }),
  });
}

/** A crate's index file: one line for each version, in the order in which they were published. */
export async function getIndex(
  registry: Registry,
  name: string,
  request: StandInRequest,
): Promise<StandInAnswer> {
  const source = sourceOf(registry, name);
  if (source !== undefined) {
    const index = await foreignIndex(source, name);
    return 'kind' in index ? refuse(index) : conditional(index, request);
  }
  const stored = readIndexed(registry, name, request.hints.stale);
  // The index has no other spellings: cargo tries those that it thinks of one after the other.
  if (stored?.name.toLowerCase() !== name) return refuse(refusals.notFound());
  const lines = [...stored.versions.values()].map((version) => `${indexLine(stored, version)}\n`);
  return conditional(Buffer.from(lines.join('')), request);
}

/** RFC 9110, section 13.1.2; cargo asks with the tag that it saw before. */
function conditional(body: Uint8Array, { headers }: StandInRequest): StandInAnswer {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  const known = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  const isKnown = known.includes(etag) || known.includes('*');
  return {
    status: isKnown ? 304 : 200,
    headers: { etag, 'content-type': 'text/plain', 'cache-control': 'public,max-age=0' },
    body: isKnown ? new Uint8Array() : body,
  };
}
