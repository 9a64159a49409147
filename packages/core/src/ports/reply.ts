/** Why a server refused, as far as it concerns a caller. */
export type RefusalReason =
  | 'unauthorized' // the credential is not known
  | 'forbidden' // it is known, and may not
  | 'missing' // there is no such thing, or none that this credential may see
  | 'conflict' // it is there already, or has changed since it was read
  | 'immutable' // it is there, and locked for good
  | 'too large'
  | 'invalid' // the request as such
  | 'redirected' // the server sent the request elsewhere, and it was not followed
  | 'other';

/**
 * What came of one request to a host or a git server. It never throws for what a server or a network does.
 *
 * `throttled` proves that nothing was stored; so does `failed` with `sent: false`.
 */
export type Reply<T> =
  | { readonly outcome: 'ok'; readonly value: T }
  | {
      readonly outcome: 'refused';
      readonly reason: RefusalReason;
      readonly status?: number;
      /** What the server said, shortened and free of secrets. */
      readonly message: string;
    }
  | { readonly outcome: 'throttled'; readonly retryAfterMs?: number; readonly message: string }
  | { readonly outcome: 'failed'; readonly sent: boolean; readonly why: string };
