import type { Clock, GitRemote, Http, Ledger, Log, OpenGitRemote, OpenHost } from '@lockstep/core';
import { withoutHosts } from '@lockstep/core';
import * as hosts from '@lockstep/hosts';

// Until both adapters are there.
export function createOpenHost(http: Http, log: Log, clock: Clock): OpenHost {
  const make = Reflect.get(hosts, 'createOpenHost') as ((...a: unknown[]) => OpenHost) | undefined;
  return make?.(http, log, clock) ?? withoutHosts.host;
}
export function createOpenGitRemote(http: Http): OpenGitRemote {
  const make = Reflect.get(hosts, 'createOpenGitRemote') as ((...a: unknown[]) => OpenGitRemote) | undefined;
  return make?.(http) ?? withoutHosts.git;
}
export function createGitLedger(
  remote: GitRemote,
  release: string,
  run: string,
  clock: Clock,
  options: object,
): Ledger {
  const make = Reflect.get(hosts, 'createGitLedger') as (...a: unknown[]) => Ledger;
  return make(remote, release, run, clock, options);
}
export function createFileLedger(path: string, run: string, clock: Clock, options: object): Ledger {
  return (hosts.createFileLedger as (...a: unknown[]) => Ledger)(path, run, clock, options);
}
