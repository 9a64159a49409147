/** Time, as far as the engine needs it; tests bring their own. */
export interface Clock {
  /** The present in ISO 8601, UTC. */
  timestamp(): string;
  /** Milliseconds since an instant that `timestamp` gave. */
  since(timestamp: string): number;
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}
