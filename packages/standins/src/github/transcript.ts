import type { Handler, StandInAnswer, StandInRequest } from '../exchange.ts';

/** A request that was handled, with its answer; the credential itself is left out. */
export interface GithubExchange {
  /** The whole address, with the query. */
  readonly url: string;
  readonly method: string;
  /** Whether a credential came along. */
  readonly credential: boolean;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly answer: StandInAnswer;
}

/** Notes what passes through a handler of the server at an address; the order is that of the answers. */
export function transcribed(handle: Handler, address: () => string, exchanges: GithubExchange[]): Handler {
  return async (request) => {
    const answer = await handle(request);
    exchanges.push(exchangeOf(request, answer, address()));
    return answer;
  };
}

function exchangeOf(request: StandInRequest, answer: StandInAnswer, root: string): GithubExchange {
  const { authorization, ...headers } = request.headers;
  const query = request.query.size === 0 ? '' : `?${request.query}`;
  return {
    url: `${root}${request.path.slice(1)}${query}`,
    method: request.method,
    credential: authorization !== undefined,
    headers,
    body: request.body,
    answer,
  };
}
