import type { Http, HttpAnswer, HttpFailure, HttpRequest } from '@lockstep/core';

/** An answer in short. */
export interface Scripted {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An HTTP port that answers from a table and keeps the requests. */
export interface ScriptedHttp {
  readonly http: Http;
  readonly requests: readonly HttpRequest[];
}

/** An answer as the port gives it; a body that is no text is sent as JSON. */
export function httpAnswer({ status, body = '', headers = {} }: Scripted): HttpAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  return {
    kind: 'answer',
    status,
    headers: { 'content-type': type, ...headers },
    body: new TextEncoder().encode(text),
  };
}

/** A connection that broke after the request was sent. */
export const broken: HttpFailure = { kind: 'failure', sent: true, why: 'socket hang up' };

/** Answers by `METHOD URL`; everything else is not found. Credentials may only go where they are declared to go. */
export function scriptedHttp(table: Readonly<Record<string, Scripted | HttpFailure>>): ScriptedHttp {
  const requests: HttpRequest[] = [];
  const http: Http = async (request) => {
    requests.push(request);
    const { method, url, credential } = request;
    if (credential !== undefined && !credential.origins.includes(new URL(url).origin))
      throw new Error(`a credential for ${url}`);
    const scripted = table[`${method} ${url}`] ?? { status: 404 };
    if (!('status' in scripted)) return scripted;
    const answer = httpAnswer(scripted);
    if (request.onChunk === undefined || answer.status !== 200) return answer;
    request.onChunk(answer.body);
    return { ...answer, body: new Uint8Array() };
  };
  return { http, requests };
}

/** One line of an index file. */
export function indexLine(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    name: 'foo',
    vers: '1.0.0',
    deps: [],
    cksum: '0'.repeat(64),
    features: {},
    yanked: false,
    ...fields,
  });
}
