/** Progress for people; never a secret, never needed to understand the outcome. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  debug(message: string): void;
}

/** A log that nobody reads. */
export const silentLog: Log = { info() {}, warn() {}, debug() {} };
