import type { Http, HttpOutcome, HttpRequest, RepositoryAddress, Secret } from '@lockstep/core';
import { type Api, originsOf, type Parameters, placed, type Route, rootOf } from '../api.ts';
import { type FilledRoute, fillRoute } from './route.ts';

/** The longest answer that is read, in bytes. */
const longestAnswer = 32 * 1024 * 1024;

const json = 'application/json';

function queryOf({ method, rest }: FilledRoute): string {
  if (method !== 'GET') return '';
  const query = new URLSearchParams(
    Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return query.size === 0 ? '' : `?${query}`;
}

function contentOf({ method, rest }: FilledRoute): Pick<HttpRequest, 'body' | 'headers'> {
  if (method === 'GET' || method === 'DELETE') return { headers: { accept: json } };
  const body = new TextEncoder().encode(JSON.stringify(rest));
  return { headers: { accept: json, 'content-type': json }, body };
}

/** Gitea's API; Forgejo speaks it as well. */
export function createGiteaApi(address: RepositoryAddress, secret: Secret | undefined, http: Http): Api {
  const credential = secret && ({ secret, scheme: 'token', origins: originsOf(address) } as const);
  const send = async (route: Route, parameters?: Parameters): Promise<HttpOutcome> => {
    const filled = fillRoute(route, placed(address, route, parameters));
    if (filled === undefined) return { kind: 'failure', sent: false, why: 'the path would lead elsewhere' };
    return http({
      method: filled.method,
      url: `${rootOf(address.api)}${filled.path}${queryOf(filled)}`,
      ...contentOf(filled),
      maxBytes: longestAnswer,
      ...(credential && { credential }),
    });
  };
  // The largest page that a server gives is 50 unless its administrator says otherwise.
  return { address, credential, pages: { sizeName: 'limit', size: 50 }, send, http };
}
