import {
  type ChannelContext,
  type Credential,
  createDigest,
  type Digest,
  type HttpAnswer,
} from '@lockstep/core';
import { foreignText } from './foreign-text.ts';
import { freshly } from './freshness.ts';

/** From where files are fetched. */
export interface FileHome {
  /** The registry's address. */
  readonly address: string;
  /** What its own origin asks for; no other origin sees it. */
  readonly credential?: Credential | undefined;
  readonly context: ChannelContext;
}

/** What came of a download. */
export type Download =
  | { readonly kind: 'read'; readonly digest: Digest }
  | { readonly kind: 'failed'; readonly why: string };

const longestChain = 5;
/** Read beyond the expected size: enough to tell a longer file from the right one. */
const surplusBytes = 64 * 1024 * 1024;

/**
 * Where a file is fetched from, or undefined when it leads to a scheme that nobody should follow.
 *
 * Registries record plain http; like npm, the registry's own scheme is used on its own host, and a registry that is
 * reached over https is not left for plain http.
 */
export function fileAddress(reference: string, registry: string): URL | undefined {
  const [url, home] = [URL.parse(reference), new URL(registry)];
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.host === home.host) url.protocol = home.protocol;
  return home.protocol === 'https:' && url.protocol === 'http:' ? undefined : url;
}

function nextAddress(answer: HttpAnswer, from: URL, registry: string): URL | undefined {
  const location = URL.parse(answer.headers.location ?? '', from.href);
  return location === null ? undefined : fileAddress(location.href, registry);
}

// Private registries hand out files by redirecting to a store, which must not see the credential.
async function fetchFrom(home: FileHome, url: URL, expectedBytes: number, hops: number): Promise<Download> {
  const digest = createDigest();
  const isHome = url.origin === new URL(home.address).origin;
  const credential = isHome ? home.credential : undefined;
  const answer = await home.context.http({
    method: 'GET',
    url: url.href,
    headers: freshly,
    maxBytes: expectedBytes + surplusBytes,
    onChunk: (chunk) => digest.update(chunk),
    ...(credential && { credential }),
  });
  if (answer.kind === 'failure') return { kind: 'failed', why: foreignText(answer.why, home.context.secret) };
  if (answer.status === 200) return { kind: 'read', digest: digest.end() };
  const next =
    answer.status >= 300 && answer.status < 400 ? nextAddress(answer, url, home.address) : undefined;
  if (next === undefined || hops === 0)
    return { kind: 'failed', why: `its file is answered with HTTP ${answer.status}` };
  return fetchFrom(home, next, expectedBytes, hops - 1);
}

/** Downloads a file and hashes it on the way, without keeping it. */
export async function downloadFile(
  home: FileHome,
  reference: string,
  expectedBytes: number,
): Promise<Download> {
  const url = fileAddress(reference, home.address);
  if (url === undefined) return { kind: 'failed', why: 'its file has an address that is not followed' };
  return fetchFrom(home, url, expectedBytes, longestChain);
}
