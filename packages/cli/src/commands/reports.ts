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

/** What blocks, and what is only worth knowing, each in its order. */
export function withoutWarnings(found: readonly Problem[]): {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
} {
  const isWarning = ({ severity }: Problem) => severity === 'warning';
  return { problems: found.filter((each) => !isWarning(each)), warnings: found.filter(isWarning) };
}

/** The report of a command that asks no channel; warnings among what was found do not count against it. */
export function reportWithoutChannels(
  command: string,
  found: readonly Problem[],
  sealed?: { readonly seal: Seal; readonly project: Project },
  next?: string,
): Outcome {
  const { problems, warnings } = withoutWarnings(found);
  const bare = { command, ok: problems.length === 0, releases: [], channels: [], public: [], problems };
  const reported: Report =
    sealed === undefined
      ? bare
      : reportOn(command, { seal: sealed.seal, channels: sealed.project.config.channels }, [], problems);
  const report = {
    ...reported,
    ...(warnings.length > 0 && { warnings }),
    ...(next !== undefined && { next }),
  };
  return { report, exit: exitCodeOf(problems.map(({ severity }) => severity)) };
}

/** A report that names the last entry of a ledger that others can read. */
export function anchored<R extends Report>(report: R, ledger: Ledger): R {
  const anchor = ledger.anchor?.();
  return anchor === undefined ? report : { ...report, anchor };
}
