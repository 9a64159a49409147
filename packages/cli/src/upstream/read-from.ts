import { fail, type Upstream } from '@lockstep/core';
import { createHttp, followReads } from '@lockstep/hosts';
import type { Machine } from './machine.ts';

const longestAnswer = 512 * 1024 * 1024;

function shown(url: URL | null): string {
  return url === null ? 'not an address' : `${url.protocol}//${url.host}${url.pathname}`;
}

// File servers of a registry stand elsewhere; what it says of them is followed, but never into the clear.
function addressOf(path: string, root: string): string {
  if (path.startsWith('/')) return `${root}${path}`;
  const url = URL.parse(path);
  const allowed = root.startsWith('https:') ? ['https:'] : ['https:', 'http:'];
  if (url === null || !allowed.includes(url.protocol))
    throw fail('UNREACHABLE', `${root} names an address that is not read from there: ${shown(url)}`);
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * Reads below the root of a registry, and what its answers name, without any credential.
 * @param base the root; it may end in a slash, and start as cargo writes a sparse index.
 */
export function readFrom(base: string, { env, log }: Machine): Upstream {
  const http = followReads(createHttp(env));
  const root = base.replace(/^sparse\+/, '').replace(/\/+$/, '');
  let isWarned = false;
  return async ({ path, accept }) => {
    const url = addressOf(path, root);
    const { origin } = new URL(url);
    const outcome = await http({ method: 'GET', url, headers: { accept }, maxBytes: longestAnswer });
    if (outcome.kind === 'failure') throw fail('UNREACHABLE', `${origin} gives no answer: ${outcome.why}`);
    if (outcome.status === 401 && !isWarned) {
      isWarned = true;
      log.warn(`${origin} asks for a credential, and here none is sent`);
    }
    const { status, headers, body } = outcome;
    return { status, headers, body };
  };
}
