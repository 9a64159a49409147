import { createDigest, type Digest, type HttpAnswer } from '@lockstep/core';
import { type Connection, credentialFor } from './registry.ts';
import { foreignText } from './registry-text.ts';

/** What came of a download. */
export type Download =
  | { readonly kind: 'read'; readonly digest: Digest }
  | { readonly kind: 'failed'; readonly why: string };

const longestChain = 5;
/** Read beyond the expected size: enough to tell a longer file from the right one. */
const surplusBytes = 64 * 1024 * 1024;

/**
 * Where a tarball is fetched from, or undefined when it leads to a scheme that nobody should follow.
 *
 * Registries record plain http; like npm, the registry's own scheme is used on its own host, and a registry that is
 * reached over https is not left for plain http.
 */
export function tarballAddress(reference: string, registry: string): URL | undefined {
  const [url, home] = [URL.parse(reference), new URL(registry)];
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.host === home.host) url.protocol = home.protocol;
  return home.protocol === 'https:' && url.protocol === 'http:' ? undefined : url;
}

function nextAddress(answer: HttpAnswer, from: URL, registry: string): URL | undefined {
  const location = URL.parse(answer.headers.location ?? '', from.href);
  return location === null ? undefined : tarballAddress(location.href, registry);
}

// Private registries hand out tarballs by redirecting to a store, which must not see the credential.
async function fetchFrom(
  connection: Connection,
  url: URL,
  expectedBytes: number,
  hops: number,
): Promise<Download> {
  const digest = createDigest();
  const isHome = url.origin === new URL(connection.registry).origin;
  const credential = isHome ? credentialFor(connection) : undefined;
  const answer = await connection.context.http({
    method: 'GET',
    url: url.href,
    headers: { 'cache-control': 'no-cache', pragma: 'no-cache' },
    maxBytes: expectedBytes + surplusBytes,
    onChunk: (chunk) => digest.update(chunk),
    ...(credential && { credential }),
  });
  if (answer.kind === 'failure')
    return { kind: 'failed', why: foreignText(answer.why, connection.context.secret) };
  if (answer.status === 200) return { kind: 'read', digest: digest.end() };
  const next =
    answer.status >= 300 && answer.status < 400 ? nextAddress(answer, url, connection.registry) : undefined;
  if (next === undefined || hops === 0)
    return { kind: 'failed', why: `its tarball is answered with HTTP ${answer.status}` };
  return fetchFrom(connection, next, expectedBytes, hops - 1);
}

/** Downloads a tarball and hashes it on the way, without keeping it. */
export async function downloadTarball(
  connection: Connection,
  reference: string,
  expectedBytes: number,
): Promise<Download> {
  const url = tarballAddress(reference, connection.registry);
  if (url === undefined) return { kind: 'failed', why: 'its tarball has an address that is not followed' };
  return fetchFrom(connection, url, expectedBytes, longestChain);
}
