import type { Secret } from '../secret.ts';

/** A credential of one request: one header, and only to the origins that its channel declares. */
export interface Credential {
  readonly secret: Secret;
  /** What stands before the secret in the `authorization` header. */
  readonly scheme: 'Bearer' | 'Basic' | 'token' | '';
  /** With `Basic`: the user whose password the secret is; the pair is sent in base64 (RFC 7617). */
  readonly user?: string;
  /** Origins (`https://host:port`) that may see it; the adapter refuses any other. */
  readonly origins: readonly string[];
}

/** A body that is sent piece by piece, because it may not fit into memory. */
export interface UploadBody {
  /** Bytes in all. */
  readonly size: number;
  /** Opens it anew; an error while it is read ends the request before its end, so that nothing can be stored. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** One request. Adapters never repeat it and never follow a redirect with a credential or a body. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | UploadBody;
  readonly credential?: Credential;
  /** Longest answer that is read, in bytes; a longer one is a failure. Default 64 MiB. */
  readonly maxBytes?: number;
  /** Time without any progress after which the request fails, in milliseconds. */
  readonly timeoutMs?: number;
  /** Takes the body of a 2xx answer piece by piece, instead of `HttpAnswer.body`. */
  readonly onChunk?: (chunk: Uint8Array) => void;
}

/** An answer of a server, whatever its status. Header names are in lower case. */
export interface HttpAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** No answer. `sent: false` proves that the server never saw the request. */
export interface HttpFailure {
  readonly kind: 'failure';
  readonly sent: boolean;
  readonly why: string;
}

export type HttpOutcome = HttpAnswer | HttpFailure;

/** Sends one request once. It never throws for what a server or a network does. */
export type Http = (request: HttpRequest) => Promise<HttpOutcome>;
