import type { Upstream, UpstreamRequest } from '@lockstep/core';

/** Those of some names that a registry has already; without an answer it counts as having none of them. */
export async function knownNames(
  names: readonly string[],
  upstream: Upstream,
  requestOf: (name: string) => UpstreamRequest,
): Promise<readonly string[]> {
  const answers = await Promise.all(names.map((name) => upstream(requestOf(name)).catch(() => undefined)));
  return names.filter((_, index) => answers[index]?.status === 200);
}
