import type { Log } from '@lockstep/core';

/** A log that keeps its warnings. */
export function keptLog(): Log & { readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  return { info() {}, debug() {}, warn: (message) => void warnings.push(message), warnings };
}
