import type { Credential, Http, HttpOutcome, Reply, RepositoryAddress } from '@lockstep/core';
import type { z } from 'zod';
import { doneOf, replyOf } from './answers/reply.ts';

/** A method and a path with names in braces: `GET /repos/{owner}/{repo}`. */
export type Route = `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`;

/** What stands in a route's braces; what remains is the query of a GET and the JSON body of all else. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One repository's API: two hosts speak it, in their own words. */
export interface Api {
  readonly address: RepositoryAddress;
  readonly credential: Credential | undefined;
  /** How the query names the size of a page, and the largest that is asked for. */
  readonly pages: { readonly sizeName: string; readonly size: number };
  /** Sends a request; `owner` and `repo` are filled in. A write goes out once, a read a few times at most. */
  send(route: Route, parameters?: Parameters): Promise<HttpOutcome>;
  /** For bodies that are no JSON; reads are repeated likewise. */
  readonly http: Http;
}

/** Origins that may see the credential for a repository. */
export function originsOf({ api, uploads = api }: RepositoryAddress): readonly string[] {
  return [...new Set([api, uploads].map((root) => new URL(root).origin))];
}

/** The root of the API as a folder; nothing is lost of a server that lives below a path. */
export function rootOf(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** A route's parameters, with the repository where the route names one. */
export function placed(
  { owner, name: repo }: RepositoryAddress,
  route: Route,
  parameters: Parameters | undefined,
): Parameters {
  return route.includes('{owner}') ? { ...parameters, owner, repo } : { ...parameters };
}

/** The address of something in a repository, for what is not sent by a route. */
export function urlIn(root: string, { owner, name }: RepositoryAddress, path: string): string {
  return `${rootOf(root)}repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/${path}`;
}

/** Asks for something of a shape. */
export async function request<T>(
  api: Api,
  route: Route,
  shape: z.ZodType<T>,
  parameters?: Parameters,
): Promise<Reply<T>> {
  return replyOf(await api.send(route, parameters), shape, api.credential?.secret);
}

/** Has something done whose answer does not matter. */
export async function perform(api: Api, route: Route, parameters?: Parameters): Promise<Reply<undefined>> {
  return doneOf(await api.send(route, parameters), api.credential?.secret);
}
