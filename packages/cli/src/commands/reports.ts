import {
  exitCodeOf,
  type Ledger,
  type Outcome,
  type Problem,
  type Report,
  reportOn,
  type Seal,
} from '@lockstep/core';
import type { Project } from '@lockstep/engine';

/** The report of a command that asks no channel. */
export function reportWithoutChannels(
  command: string,
  problems: readonly Problem[],
  sealed?: { readonly seal: Seal; readonly project: Project },
  next?: string,
): Outcome {
  const nothing = { command, ok: problems.length === 0, releases: [], channels: [], public: [], problems };
  const found: Report =
    sealed === undefined
      ? nothing
      : reportOn(command, { seal: sealed.seal, channels: sealed.project.config.channels }, [], problems);
  const report = { ...found, ...(next !== undefined && { next }) };
  return { report, exit: exitCodeOf(problems.map(({ severity }) => severity)) };
}

/** A report that names the last entry of a ledger that others can read. */
export function anchored<R extends Report>(report: R, ledger: Ledger): R {
  const anchor = ledger.anchor?.();
  return anchor === undefined ? report : { ...report, anchor };
}
