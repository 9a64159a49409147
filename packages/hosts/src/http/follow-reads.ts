import type { Http, HttpOutcome, HttpRequest } from '@lockstep/core';

const mostHops = 5;

/** Where an answer sends a read on to; undefined when it does not, or when an encrypted read would continue in the clear. */
export function redirectOf(outcome: HttpOutcome, from: string): string | undefined {
  if (outcome.kind !== 'answer' || ![301, 302, 303, 307, 308].includes(outcome.status)) return undefined;
  const { location } = outcome.headers;
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  const allowed = new URL(from).protocol === 'https:' ? ['https:'] : ['https:', 'http:'];
  return allowed.includes(next.protocol) ? next.href : undefined;
}

/** Follows redirects of reads, without any credential once the first answer points elsewhere. */
export function followReads(http: Http): Http {
  return async (request) => {
    let outcome = await http(request);
    let { url } = request;
    for (let hop = 0; request.method === 'GET' && hop < mostHops; hop += 1) {
      const next = redirectOf(outcome, url);
      if (next === undefined) return outcome;
      const { credential: _, ...bare }: HttpRequest = request;
      url = next;
      outcome = await http({ ...bare, url });
    }
    return outcome;
  };
}
