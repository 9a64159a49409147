import { type Clock, type Host, type HostKind, type Log, type Secret, secretOf } from '@lockstep/core';
import { createOpenHost } from '../../src/host/open-host.ts';
import { createHttp } from '../../src/http/http.ts';

export const token = 'host_abcDEF0123456789';
export const secret = secretOf('HOST_TOKEN', token);

/** A clock that stands still but for those who sleep by it. */
export interface TestClock extends Clock {
  /** Milliseconds of each sleep. */
  readonly naps: readonly number[];
}

export function createTestClock(): TestClock {
  const naps: number[] = [];
  let now = Date.parse('2026-11-21T08:00:00Z');
  return {
    naps,
    timestamp: () => new Date(now).toISOString(),
    since: (timestamp) => now - Date.parse(timestamp),
    async sleep(milliseconds) {
      naps.push(milliseconds);
      now += milliseconds;
    },
  };
}

export interface Opened {
  readonly host: Host;
  /** The same repository, opened once more. */
  readonly again: Host;
  readonly clock: TestClock;
  readonly logged: readonly string[];
}

const roots: Readonly<Record<HostKind, string>> = { github: 'api/v3/', gitea: 'gitea/api/v1/' };

/** Where a kind of host has its API on a scripted server: below a path, as on private servers. */
export function apiOf(kind: HostKind, origin: string): string {
  return `${origin}/${roots[kind]}`;
}

/** Opens `acme/demo` on a scripted server. */
export function open(
  kind: HostKind,
  origin: string,
  { uploads, credential = secret }: { uploads?: string; credential?: Secret | undefined | 'none' } = {},
): Opened {
  const clock = createTestClock();
  const logged: string[] = [];
  const say = (message: string) => logged.push(message);
  const log: Log = { info: say, warn: say, debug: say };
  const address = {
    kind,
    api: apiOf(kind, origin),
    owner: 'acme',
    name: 'demo',
    ...(uploads !== undefined && { uploads }),
  };
  const openHost = createOpenHost(createHttp(), log, clock);
  const given = credential === 'none' ? undefined : credential;
  return { host: openHost(address, given), again: openHost(address, given), clock, logged };
}
