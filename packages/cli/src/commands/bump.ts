import type { Outcome, Problem, Report } from '@lockstep/core';
import { carryOut } from '../bump/carry-out.ts';
import { decide } from '../bump/decision.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import type { World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** What `lockstep bump` reports beside the common parts. */
export interface BumpReport extends Report, Extras {
  /** The next version; absent where no release is needed. */
  readonly version?: string;
}

function reported(
  notes: readonly string[],
  { version, warnings = [], next }: { version?: string; warnings?: readonly Problem[]; next?: string },
): Outcome<BumpReport> {
  const { report, exit } = reportWithoutChannels('bump', warnings, undefined, next);
  return { report: { ...report, notes, ...(version !== undefined && { version }) }, exit };
}

/** Says the next version and why, writes it everywhere, and makes commit and tag where it is told to. */
export async function runBump(options: Options, world: World): Promise<Outcome<BumpReport>> {
  const { release, notes } = await decide(options, world);
  if (release === undefined) return reported(notes, {});
  const { notes: done, ...rest } = await carryOut(release);
  return reported([...notes, ...done], { ...rest, version: release.version });
}
