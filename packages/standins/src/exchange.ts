/** What a fault asks of the handler itself, because only it knows what "before" or "invisible" means. */
export interface Hints {
  /** Answer as if the last change had not happened yet. */
  readonly stale: boolean;
  /** Reads during which what this request stores stays invisible. */
  readonly hiddenReads: number;
}

/** One request as a stand-in's handler sees it: read completely, within the size limit. */
export interface StandInRequest {
  readonly method: string;
  /** The path as it was sent, still escaped, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly hints: Hints;
}

export interface StandInAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Turns a request into an answer; whatever it stores, it stores at once or not at all. */
export type Handler = (request: StandInRequest) => Promise<StandInAnswer>;

/** An answer with a JSON body; `headers` may replace the content type. */
export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): StandInAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}
