/** What a stand-in remembers of a request. It keeps whether a credential came along, never the credential. */
export interface RecordedRequest {
  readonly method: string;
  /** The unescaped path, without the query. */
  readonly path: string;
  /** The status of the answer; `dropped` when the connection was cut instead, `open` while there is neither. */
  readonly status: number | 'dropped' | 'open';
  readonly credential: boolean;
}

/** The requests in the order in which they arrived. */
export interface RequestLog {
  readonly requests: readonly RecordedRequest[];
  /** Notes an arrival; the function it gives notes how the request ended. */
  arrived(request: Omit<RecordedRequest, 'status'>): (status: number | 'dropped') => void;
}

/** An empty log. */
export function createRequestLog(): RequestLog {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    arrived(request) {
      const index = requests.push({ ...request, status: 'open' }) - 1;
      return (status) => {
        requests[index] = { ...request, status };
      };
    },
  };
}
