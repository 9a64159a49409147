import type { Outcome, Report } from '@lockstep/core';
import { type Hotfix, makeHotfix } from '../hotfix/hotfix.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import type { World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** What `lockstep hotfix` reports beside the common parts. */
export interface HotfixReport extends Report, Extras {
  readonly branch: string;
  readonly version: string;
}

function nextOf({ branch }: Hotfix, { commit, push }: Options): string {
  if (!commit) return `mend it on ${branch}, write into the CHANGELOG what changed, and commit`;
  return push ? `mend it on ${branch}, then merge it` : `mend it, then git push origin ${branch}`;
}

/** Makes the branch for a hotfix of a release. */
export async function runHotfix(options: Options, world: World): Promise<Outcome<HotfixReport>> {
  const made = await makeHotfix(options, world);
  const { report, exit } = reportWithoutChannels('hotfix', [], undefined, nextOf(made, options));
  return { report: { ...report, notes: made.notes, branch: made.branch, version: made.version }, exit };
}
