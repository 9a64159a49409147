import type { Sandbox } from '@lockstep/core';

/** A sandbox whose commands end, with all that they started, when the signal is aborted. */
export function cancellable(sandbox: Sandbox, signal: AbortSignal): Sandbox {
  return { ...sandbox, run: (command) => sandbox.run({ ...command, signal }) };
}
