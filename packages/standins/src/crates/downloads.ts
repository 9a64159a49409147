import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { nameProblem } from './crate-name.ts';
import { foreignFile, sourceOf } from './read-through.ts';
import { isRefusal, refuse } from './refusal.ts';
import { type Registry, readCrate } from './registry.ts';
import { isVersion } from './version-text.ts';

/**
 * Names the file server's address of a version, by a redirect or as JSON.
 *
 * crates.io does not look whether there is such a version (src/controllers/version/downloads.rs).
 */
export function redirectToFile(
  registry: Registry,
  name: string,
  version: string,
  { headers }: StandInRequest,
): StandInAnswer {
  const url = `${registry.url()}crates/${name}/${name}-${version}.crate`;
  if (headers.accept?.includes('json')) return jsonAnswer(200, { url }, { vary: 'accept' });
  return { status: 302, headers: { location: url, vary: 'accept' }, body: new Uint8Array() };
}

/** A `.crate` file, from the moment of its publication, whether or not the index shows it. */
export async function getFile(
  registry: Registry,
  name: string,
  version: string,
  { hints }: StandInRequest,
): Promise<StandInAnswer> {
  const source = sourceOf(registry, name);
  // Whoever runs packages' code in a rehearsal can ask for anything; only a crate's file is asked for behind it.
  if (source !== undefined && (nameProblem(name) !== undefined || !isVersion(version))) return denied;
  if (source !== undefined) {
    const file = await foreignFile(source, name, version);
    return isRefusal(file) ? refuse(file) : fileAnswer(file);
  }
  const stored = readCrate(registry, name, hints.stale);
  const file = stored?.name === name ? stored.versions.get(version)?.file : undefined;
  return file === undefined ? denied : fileAnswer(file);
}

function fileAnswer(body: Uint8Array): StandInAnswer {
  return { status: 200, headers: { 'content-type': 'application/gzip' }, body };
}

/** What crates.io's file server says of a file that is not there: 403, not 404 (rust-lang/crates.io#1177, #1200). */
const denied: StandInAnswer = {
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: Buffer.from('<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'),
};
