import type { Log } from '@lockstep/core';
import { withoutCredential } from '@lockstep/hosts';
import type { Client } from './clients.ts';

type Named = Pick<Client, 'name' | 'fallback' | 'prefix'>;

function addressIn(text: string, prefix: string): URL | undefined {
  const url = text.startsWith(prefix) ? URL.parse(text.slice(prefix.length)) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}

function bare({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

function holdsMore({ username, password, search, hash }: URL): boolean {
  return [username, password, search, hash].some((part) => part !== '');
}

/**
 * The address that a registry's paths are put behind: without a slash at its end, and without any credential.
 * @param configured what the machine's client says, if anything.
 */
export function rootOf({ name, fallback, prefix }: Named, configured: string | undefined, log: Log): string {
  const url = addressIn(configured ?? fallback, prefix);
  if (url === undefined) {
    const shown = withoutCredential(configured ?? '') ?? 'an address with a credential';
    log.warn(`${name} reads from “${shown}”, which a rehearsal cannot; it reads from the public registry`);
    return rootOf({ name, fallback, prefix }, undefined, log);
  }
  if (holdsMore(url)) log.warn(`${name} has a credential in its address; a rehearsal reads without it`);
  return bare(url);
}
