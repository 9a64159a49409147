import type { Clock, Http, Log, OpenHost } from '@lockstep/core';
import { createGiteaHost } from './gitea/host.ts';
import { createGithubHost } from './github/host.ts';
import { steadyReads } from './steady-reads.ts';
import { createWritePace, type WritePace } from './write-pace.ts';

// What listens on this machine is a stand-in, or one's own: it counts nobody's requests.
function isOnThisMachine(api: string): boolean {
  return /^(?:127(?:\.\d+){3}|localhost|\[::1\])$/.test(new URL(api).hostname);
}

const atOnce: WritePace = async () => undefined;

/**
 * Opens repositories on GitHub and Gitea. Nothing is sent, and no library loaded, before the first request.
 *
 * Hosts never throw for what a server or a network does; a streamed body's own errors pass through.
 */
export function createOpenHost(http: Http, log: Log, clock: Clock): OpenHost {
  const reads = steadyReads(http, clock);
  const paces = new Map<string, WritePace>();
  const paceOf = (api: string) => {
    const pace = paces.get(api) ?? (isOnThisMachine(api) ? atOnce : createWritePace(clock));
    paces.set(api, pace);
    return pace;
  };
  return (address, secret) => {
    if (address.kind === 'gitea') return createGiteaHost(address, secret, reads);
    return createGithubHost(address, secret, { http: reads, log, clock, pace: paceOf(address.api) });
  };
}
