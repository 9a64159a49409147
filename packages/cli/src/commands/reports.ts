import {
  exitCodeOf,
  type Outcome,
  type Problem,
  publicOf,
  type Report,
  reportChannels,
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
  const channels =
    sealed === undefined ? [] : reportChannels(sealed.project.config.channels, sealed.seal, []);
  const report: Report = {
    command,
    ok: problems.length === 0,
    releases: sealed?.seal.releases ?? [],
    channels,
    public: publicOf([]),
    problems,
    ...(next !== undefined && { next }),
  };
  return { report, exit: exitCodeOf(problems.map(({ severity }) => severity)) };
}
