/** Requests that a rule is about; what is left out matches everything. */
export interface RequestMatcher {
  readonly method?: string;
  /** The unescaped path: a text must equal it, a pattern must be found in it. */
  readonly path?: string | RegExp;
}

/** When a late answer is sent after all. */
export type Delay =
  | { readonly until: 'elapsed'; readonly milliseconds: number }
  /** Another request arrives, after the held one. */
  | { readonly until: 'request'; readonly on: RequestMatcher }
  /** The test calls `release` with this name. */
  | { readonly until: 'released'; readonly gate: string };

/** What goes wrong with a request. */
export type Fault =
  /** The request is read, but never handled. */
  | {
      readonly kind: 'reject';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The connection is cut and nothing is handled. */
  | { readonly kind: 'drop'; readonly moment: 'before-reading' | 'after-reading' }
  /** The request is handled, and the connection cut instead of an answer. */
  | { readonly kind: 'lose-answer' }
  /** The request is handled, and the answer held back. */
  | { readonly kind: 'late'; readonly delay: Delay }
  /** The request is handled, and the answer's body replaced. */
  | { readonly kind: 'garbage'; readonly body: string }
  /** The request is answered as of before the last change. */
  | { readonly kind: 'stale' }
  /** What the request stores stays invisible for so many reads. */
  | { readonly kind: 'hold'; readonly reads: number }
  /** At most `allow` requests in `windowMs` milliseconds; more are answered 429 with `Retry-After`. */
  | { readonly kind: 'throttle'; readonly allow: number; readonly windowMs: number };

/** A fault and the requests it befalls. */
export interface FaultRule {
  readonly on: RequestMatcher & {
    /** Only the nth match, counted from 1. */
    readonly nth?: number;
    /** Only the first so many matches. */
    readonly first?: number;
  };
  readonly fault: Fault;
}

/** Rules in order of precedence: the first that applies to a request decides what befalls it. */
export type FaultProgramme = readonly FaultRule[];

/** Whether a request is one that the matcher is about. */
export function matches(matcher: RequestMatcher, method: string, path: string): boolean {
  if (matcher.method !== undefined && matcher.method !== method) return false;
  if (matcher.path === undefined || typeof matcher.path === 'string') return (matcher.path ?? path) === path;
  return path.search(matcher.path) !== -1;
}
