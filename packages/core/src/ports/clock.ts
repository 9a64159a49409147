/** Time, as far as the engine needs it; tests bring their own. */
export interface Clock {
  /** The present in ISO 8601, UTC. */
  timestamp(): string;
  /** Milliseconds since an instant that `timestamp` gave. */
  since(timestamp: string): number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
