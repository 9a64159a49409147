import type { Upstream } from '@lockstep/core';

/** An upstream that reads from the index at `url`, and from the addresses that it names. */
export function throughHttp(url: string): Upstream {
  return async ({ path, accept }) => {
    const address = path.startsWith('/') ? new URL(path.slice(1), url) : new URL(path);
    const response = await fetch(address, { headers: { accept } });
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  };
}
