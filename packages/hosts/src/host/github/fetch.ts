import type { Credential, Http, HttpOutcome, HttpRequest } from '@lockstep/core';

/** The longest answer of the API that is read, in bytes. */
const longestAnswer = 32 * 1024 * 1024;

const methods = ['GET', 'POST', 'PATCH', 'DELETE'] as const;

/** What Octokit hands to its `fetch`. */
export interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

function requestOf(url: string, options: FetchOptions, credential: Credential | undefined): HttpRequest {
  const method = methods.find((each) => each === options.method);
  if (method === undefined) throw new TypeError(`no request is a ${options.method}`);
  return {
    method,
    url,
    headers: options.headers,
    maxBytes: longestAnswer,
    ...(options.body !== undefined && { body: new TextEncoder().encode(options.body) }),
    ...(credential && { credential }),
  };
}

const bodiless = [204, 205, 304];

// As much of a Response as Octokit needs to know whether the server throttles.
function responseOf(outcome: HttpOutcome): Response {
  if (outcome.kind === 'failure') throw new Error('no answer');
  const { status, headers, body } = outcome;
  return new Response(bodiless.includes(status) ? null : body.slice(), { status, headers });
}

/** Octokit's way out: a `fetch` that sends through our own HTTP, and remembers what came of it. */
export interface Exchange {
  readonly fetch: (url: string, options: FetchOptions) => Promise<Response>;
  /** What came of the last request; undefined when none was sent. */
  outcome(): HttpOutcome | undefined;
}

export function createExchange(http: Http, credential: Credential | undefined): Exchange {
  let last: HttpOutcome | undefined;
  return {
    async fetch(url, options) {
      last = undefined;
      last = await http(requestOf(url, options, credential));
      return responseOf(last);
    },
    outcome: () => last,
  };
}
