import { companions } from '@lockstep/channels';
import type { Upstream } from '@lockstep/core';

/** Reads from the public index, as a rehearsal does for what a release needs and does not hold. */
export const publicUpstream: Upstream = async ({ path, accept }) => {
  const url = path.startsWith('/') ? `${companions.pypiIndex.replace(/\/$/, '')}${path}` : path;
  const response = await fetch(url, { headers: { accept } });
  const headers = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) };
};
