import { join } from 'node:path';
import { type Outcome, problem, type Report, type SanityPlan, type SanityStop } from '@lockstep/core';
import { watchWindow } from '@lockstep/engine';
import { createGitHistory, createSandbox, systemClock, withTemporaryFolder } from '@lockstep/hosts';
import type { Options } from '../options.ts';
import { openProject } from '../project.ts';
import { makePlan } from '../sanity/plan.ts';
import { planFrom } from '../sanity/plan-text.ts';
import { type Visit, visit } from '../sanity/visit.ts';
import { assertChannel } from '../sealed-release.ts';
import { upstreamsFor } from '../upstream.ts';
import type { Run, World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** A report with what is to be installed, for other jobs. */
export interface SanityReport extends Report {
  readonly plan: SanityPlan;
  /** Whether the release is to be looked at now: its first hours are not over. */
  readonly due: boolean;
  /** The releases whose seal can be read. */
  readonly sealed: readonly string[];
}

interface Found {
  readonly plan: SanityPlan;
  readonly due: boolean;
  readonly sealed: readonly string[];
  readonly notes: readonly string[];
}

async function foundHere(options: Options, world: World): Promise<Found> {
  const project = await openProject(options.dir, world);
  assertChannel(project, options.channel);
  const history = createGitHistory(project.workspace.folder, world.env);
  const { plan, chains, sealed, notes } = await makePlan(project, history, options, world);
  const windows = chains.map((chain) => watchWindow(chain, options.hours, systemClock));
  const due = windows.some(({ isOpen }) => isOpen);
  const over = `the first ${options.hours} hours after ${plan.releases.join(', ')} are over: nothing was looked at`;
  return { plan, due, sealed, notes: due ? notes : [...notes, over] };
}

async function found(options: Options, world: World): Promise<Found> {
  if (options.planFile === undefined) return foundHere(options, world);
  return { plan: await planFrom(options.planFile, world.cwd), due: true, sealed: [], notes: [] };
}

function chosen({ stops }: SanityPlan, channel: string | undefined): readonly SanityStop[] {
  return channel === undefined ? stops : stops.filter((stop) => stop.channel === channel);
}

async function installAll(plan: SanityPlan, stops: readonly SanityStop[], options: Options, world: World) {
  return withTemporaryFolder(async (folder) => {
    const sandbox = await createSandbox(join(folder, 'sanity'), world.env);
    const kinds = stops.map(({ channel: id, kind }) => ({ id, kind, settings: { artifacts: [] } }));
    const upstreams = await upstreamsFor({ config: { channels: kinds }, workspace: { folder } }, world);
    const upstreamOf = (kind: string) => upstreams.get(kind);
    const visits: Visit[] = [];
    for (const stop of stops)
      visits.push(await visit(stop, { plan, sandbox, commands: options.commands, upstreamOf, world }));
    return visits;
  });
}

function nothingThere({ releases }: SanityPlan, channel: string | undefined) {
  const where = channel === undefined ? 'no channel' : `the channel “${channel}”`;
  const message = `nothing of ${releases.join(', ')} is installed from ${where}`;
  return channel === undefined
    ? problem('SANITY_UNKNOWN', message, { severity: 'warning' })
    : problem('SANITY_UNKNOWN', message);
}

/**
 * Installs what was released with the ecosystems’ own clients, in clean surroundings, runs it, and looks at licences,
 * notices and contents. It needs no sealed file and no credential, and with a plan not even a checkout.
 */
export const runSanity: Run = async (options, world): Promise<Outcome> => {
  const { plan, due, sealed, notes } = await found(options, world);
  const stops = chosen(plan, options.channel);
  const isIdle = options.noInstall || !due;
  const visits = isIdle ? [] : await installAll(plan, stops, options, world);
  const problems = stops.length === 0 && due ? [nothingThere(plan, options.channel)] : [];
  const { report, exit } = reportWithoutChannels('sanity', [
    ...problems,
    ...visits.flatMap((each) => each.problems),
  ]);
  const listed = stops.flatMap(({ channel, packages }) =>
    packages.map(({ name, version }) => `${channel}: ${name}@${version}`),
  );
  const sanity: SanityReport & { readonly notes: readonly string[] } = {
    ...report,
    installed: visits.flatMap((each) => each.installed),
    plan,
    due,
    sealed,
    notes: isIdle && due ? [...notes, ...listed] : notes,
  };
  return { report: sanity, exit };
};
