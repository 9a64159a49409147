import type { Clock, Http, HttpOutcome, HttpRequest } from '@lockstep/core';

/** Pauses between the tries of a read, in milliseconds. */
const pauses = [500, 2_000];

function isPassing(outcome: HttpOutcome): boolean {
  return outcome.kind === 'failure' || [500, 502, 503, 504].includes(outcome.status);
}

/** Repeats a read that got no answer, a few times. Writes go out once, and so does a read whose first bytes are out. */
export function steadyReads(http: Http, clock: Clock): Http {
  return async (request) => {
    if (request.method !== 'GET') return http(request);
    let begun = false;
    const { onChunk } = request;
    const watched: HttpRequest = {
      ...request,
      ...(onChunk && {
        onChunk: (chunk) => {
          begun = true;
          onChunk(chunk);
        },
      }),
    };
    let outcome = await http(watched);
    for (const pause of pauses) {
      if (begun || !isPassing(outcome)) return outcome;
      await clock.sleep(pause);
      outcome = await http(watched);
    }
    return outcome;
  };
}
