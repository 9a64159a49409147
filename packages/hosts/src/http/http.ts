import http, { type ClientRequest, Agent as HttpAgent } from 'node:http';
import https, { Agent as HttpsAgent } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type Http,
  type HttpFailure,
  type HttpOutcome,
  type HttpRequest,
  LockstepError,
  type Secret,
} from '@lockstep/core';
import type { Environment } from '../environment.ts';
import { readAnswer } from './answer.ts';
import { requestOptions } from './request-options.ts';

/** However slowly an answer drips, it ends by then; in milliseconds. */
const deadlineMs = 30 * 60_000;

interface Agents {
  readonly reads: { readonly http: HttpAgent; readonly https: HttpsAgent };
  readonly writes: { readonly http: HttpAgent; readonly https: HttpsAgent };
}

// A write never reuses a connection: one that the server is just closing would leave its fate unknown.
function createAgents(env: Environment): Agents {
  const { HTTP_PROXY, HTTPS_PROXY, NO_PROXY, http_proxy, https_proxy, no_proxy } = env;
  const proxyEnv = { HTTP_PROXY, HTTPS_PROXY, NO_PROXY, http_proxy, https_proxy, no_proxy };
  const pair = (keepAlive: boolean) => ({
    http: new HttpAgent({ keepAlive, proxyEnv }),
    https: new HttpsAgent({ keepAlive, proxyEnv }),
  });
  return { reads: pair(true), writes: pair(false) };
}

function isRead({ method }: HttpRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

function open(request: HttpRequest, agents: Agents): ClientRequest {
  const url = new URL(request.url);
  const { reads, writes } = agents;
  const chosen = isRead(request) ? reads : writes;
  if (url.protocol === 'https:')
    return https.request(url, { ...requestOptions(request), agent: chosen.https });
  if (url.protocol === 'http:') return http.request(url, { ...requestOptions(request), agent: chosen.http });
  throw new TypeError(`cannot talk to ${url.protocol} addresses`);
}

interface Exchange {
  readonly outcome: HttpOutcome;
  /** The server closed a kept connection before it saw the request. */
  readonly stale: boolean;
}

// Pieces that turn out not to be what was sealed end the request before its end: then the server has nothing whole.
function send(sending: ClientRequest, { body }: HttpRequest, onBroken: (error: LockstepError) => void): void {
  if (body === undefined || !('chunks' in body)) {
    sending.end(body);
    return;
  }
  pipeline(Readable.from(body.chunks()), sending).catch((error: unknown) => {
    if (error instanceof LockstepError) onBroken(error);
  });
}

function exchange(request: HttpRequest, agents: Agents, hidden: readonly Secret[]): Promise<Exchange> {
  const { promise, resolve, reject } = Promise.withResolvers<Exchange>();
  const sending = open(request, agents);
  let connected = false;
  let answering = false;
  const lose = (error: Error & { code?: string }) => {
    const outcome: HttpFailure = {
      kind: 'failure',
      sent: connected,
      why: error.message || error.code || 'connection lost',
    };
    resolve({ outcome, stale: sending.reusedSocket && !answering && error.code === 'ECONNRESET' });
  };
  const limit = setTimeout(
    () => sending.destroy(new Error('no complete answer in 30 minutes')),
    deadlineMs,
  ).unref();
  sending.on('socket', (socket) => {
    if (!socket.connecting) connected = true;
    else
      socket.once(request.url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        connected = true;
      });
  });
  sending.on('timeout', () => sending.destroy(new Error('no answer in time')));
  sending.on('error', lose);
  sending.on('close', () => clearTimeout(limit));
  sending.on('response', (message) => {
    answering = true;
    readAnswer(message, request, hidden).then(
      (outcome) => resolve({ outcome, stale: false }),
      (error: Error) => {
        sending.destroy();
        lose(error);
      },
    );
  });
  send(sending, request, (error) => {
    reject(error);
    sending.destroy();
  });
  return promise;
}

/**
 * The real HTTP adapter. It sends each request once and follows no redirect; only a read whose kept connection
 * the server had already closed goes out again, on a fresh one.
 * @param env where the proxies are named.
 * @param hidden secrets that no answer may show, beside that of its own request; more may be added to the list later.
 * @throws LockstepError `INTERNAL` when a credential would leave its channel's origins, and what a streamed body throws.
 */
export function createHttp(env: Environment = {}, hidden: readonly Secret[] = []): Http {
  const agents = createAgents(env);
  return async (request) => {
    const first = await exchange(request, agents, hidden);
    if (!first.stale || !isRead(request)) return first.outcome;
    return (await exchange(request, { reads: agents.writes, writes: agents.writes }, hidden)).outcome;
  };
}
