import type { RequestOptions } from 'node:https';
import { authorizationOf, fail, type HttpRequest } from '@lockstep/core';

/** How long nothing may happen before a request counts as failed, in milliseconds. */
const defaultTimeoutMs = 60_000;

function authorization({ url, credential }: HttpRequest): Readonly<Record<string, string>> {
  if (credential === undefined) return {};
  const { origin } = new URL(url);
  if (!credential.origins.includes(origin))
    throw fail(
      'INTERNAL',
      `${credential.secret.name} was about to be sent to ${origin}, which its channel does not declare`,
    );
  return { authorization: authorizationOf(credential) };
}

function sizeOf(body: NonNullable<HttpRequest['body']>): number {
  return 'chunks' in body ? body.size : body.byteLength;
}

/**
 * What node's client needs to send a request once.
 * @throws LockstepError `INTERNAL` when a credential would reach an origin that its channel does not declare.
 */
export function requestOptions(request: HttpRequest): RequestOptions {
  const length = request.body === undefined ? {} : { 'content-length': String(sizeOf(request.body)) };
  return {
    method: request.method,
    timeout: request.timeoutMs ?? defaultTimeoutMs,
    headers: { 'user-agent': 'lockstep', ...request.headers, ...length, ...authorization(request) },
  };
}
