import { anchorOf, assertAnchored, describeEntry, type Report } from '@lockstep/core';
import { anchorsOf } from '../kept-anchors.ts';
import { openByTag } from '../sealed-release.ts';
import type { Run } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** A report with the ledger, entry by entry. */
export interface LogReport extends Report {
  readonly notes: readonly string[];
  readonly entries: readonly { readonly at: string; readonly run: string; readonly text: string }[];
  readonly ledger: string;
}

/** Prints the ledger of a release for people. */
export const runLog: Run = async (options, world) => {
  const { project, seal, ledger } = await openByTag(options, world);
  const chain = await ledger.read();
  for (const { anchor, source } of anchorsOf(options)) assertAnchored(chain, anchor, source);
  const entries = chain.map(({ at, run, body }) => ({ at, run, text: describeEntry(body) }));
  const last = chain.at(-1);
  const { report, exit } = reportWithoutChannels('log', [], { seal, project });
  const shown: LogReport = {
    ...report,
    // What is to be published is not what was asked for.
    channels: [],
    ledger: ledger.location,
    entries,
    ...(last && { anchor: anchorOf(last) }),
    notes: [
      `ledger ${ledger.location}`,
      ...entries.map(({ at, run, text }) => `${at}  ${run}  ${text}`),
      ...(last === undefined ? [] : [`at entry ${anchorOf(last)}`]),
    ],
  };
  return { report: shown, exit };
};
