import { availableParallelism } from 'node:os';
import {
  exceptionProblems,
  fail,
  type Gate,
  type GateResult,
  type Outcome,
  type Report,
  type Secret,
  throwAll,
} from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import type { GateContext } from '@lockstep/gates';
import { createRedaction, withTemporaryFolder } from '@lockstep/hosts';
import { takeResults } from '../gates/asked-results.ts';
import { gateContext } from '../gates/gate-context.ts';
import { askHostFirst, asksHost } from '../gates/host-first.ts';
import { keepResults, redacted } from '../gates/results.ts';
import { knownSecrets } from '../known-secrets.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { narrowed, openProject } from '../project.ts';
import type { Run, World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

function gatesMeant({ config }: Project, { gate, asksHost: only }: Options): readonly Gate[] {
  if (gate === undefined) return config.gates.filter((each) => only === undefined || asksHost(each) === only);
  const found = config.gates.filter(({ id }) => id === gate);
  if (found.length > 0) return found;
  const known = config.gates.map(({ id }) => id).join(', ') || 'none';
  throw fail('GATE_UNKNOWN', `there is no gate “${gate}” in lockstep.yaml; known: ${known}`);
}

async function isUntouched({ workspace }: Project): Promise<boolean> {
  return (await workspace.git())?.changed.length === 0;
}

/** What gates are checked with, and what may be shown of it. */
interface Bench {
  readonly context: GateContext;
  readonly secrets: readonly Secret[];
}

async function benchOf(project: Project, options: Options, world: World, folder: string): Promise<Bench> {
  const secrets = [...knownSecrets(world.env)];
  const context = await gateContext(project, options, world, folder, (secret) => void secrets.push(secret));
  return { context, secrets };
}

async function checkSome(
  gates: readonly Gate[],
  { config }: Project,
  { context, secrets }: Bench,
): Promise<readonly GateResult[]> {
  const { checkGates } = await import('@lockstep/gates');
  const results = await checkGates(gates, config.except, context, { atOnce: availableParallelism() });
  const redact = createRedaction(secrets);
  return results.map((each) => redacted(each, redact));
}

// The options that choose some of the gates.
function partOf({ gate, asksHost: only }: Options): string {
  if (gate !== undefined) return ` --gate ${gate}`;
  if (only === undefined) return '';
  return only ? ' --host' : ' --no-host';
}

function nextOf(
  {
    ok,
    isKept,
    isIncident,
  }: { readonly ok: boolean; readonly isKept: boolean; readonly isIncident: boolean },
  options: Options,
  context: GateContext,
  world: World,
): string | undefined {
  if (isIncident) return undefined;
  const part = partOf(options);
  if (!ok) return `lockstep gate${part}`;
  if (!isKept) return `commit or undo what differs, then lockstep gate${part}`;
  if (context.sealed === undefined) return part === '' ? 'lockstep seal' : 'lockstep gate';
  return world.inWorkflow ? 'lockstep record' : 'lockstep rehearse';
}

function notesOn(context: GateContext, isKept: boolean, isIncident: boolean): readonly string[] {
  const { release, baseTag, commit } = context;
  const what = release === undefined ? commit.slice(0, 12) : `${release.tag} (${commit.slice(0, 12)})`;
  return [
    `checked ${what}; ${baseTag === undefined ? 'no earlier release' : `compared with ${baseTag}`}`,
    ...(isKept
      ? []
      : ['tracked files differ from the commit, so the results count for nothing and are not kept']),
    ...(isIncident ? ['this is an incident: a rerun cannot help, a person has to decide'] : []),
  ];
}

async function checkAll(
  project: Project,
  gates: readonly Gate[],
  asked: readonly GateResult[],
  options: Options,
  world: World,
  folder: string,
): Promise<Outcome<Report & Extras>> {
  const bench = await benchOf(project, options, world, folder);
  const { context } = bench;
  const isKept = await isUntouched(project);
  const at = context.clock.timestamp();
  const answered = new Map(asked.map((each) => [each.id, each]));
  const rest = await checkSome(
    gates.filter(({ id }) => !answered.has(id)),
    project,
    bench,
  );
  const found = new Map([...answered, ...rest.map((each) => [each.id, each] as const)]);
  const results = gates.flatMap(({ id }) => found.get(id) ?? []);
  if (isKept) await keepResults(results, context, { at, part: options.asksHost ? 'host' : options.gate });
  return outcomeOf(results, { isKept, at }, { project, context, options, world });
}

interface Stage {
  readonly project: Project;
  readonly context: GateContext;
  readonly options: Options;
  readonly world: World;
}

async function outcomeOf(
  results: readonly GateResult[],
  { isKept, at }: { readonly isKept: boolean; readonly at: string },
  { project, context, options, world }: Stage,
): Promise<Outcome<Report & Extras>> {
  const { gateProblems } = await import('@lockstep/gates');
  const { except, gates: all } = project.config;
  const indexOf = (id: string) => all.findIndex((each) => each.id === id);
  const found = gateProblems({ results, exceptions: except, now: at, indexOf, locate: project.locate });
  const { report, exit } = reportWithoutChannels('gate', found);
  const isIncident = report.problems.some(({ severity }) => severity === 'incident');
  const next = nextOf({ ok: report.ok, isKept, isIncident }, options, context, world);
  const notes = [
    ...notesOn(context, isKept, isIncident),
    ...(results.length === 0 ? [nothingMeant(project)] : []),
  ];
  return { report: { ...report, gates: results, notes, ...(next !== undefined && { next }) }, exit };
}

function nothingMeant({ config }: Project): string {
  return config.gates.length === 0
    ? 'no gates are configured in lockstep.yaml'
    : 'none of the gates in lockstep.yaml is of this kind';
}

function nothingToRun(project: Project): Outcome<Report & Extras> {
  const { report, exit } = reportWithoutChannels('gate', []);
  return { report: { ...report, gates: [], notes: [nothingMeant(project)] }, exit };
}

interface Meant {
  readonly project: Project;
  readonly meant: readonly Gate[];
}

async function openGates(options: Options, world: World): Promise<Meant> {
  const project = narrowed(await openProject(options.dir, world), options.packages);
  const { gates, except } = project.config;
  throwAll(exceptionProblems(gates, except, project.locate));
  return { project, meant: gatesMeant(project, options) };
}

// The folder is gone again before a process that could not remove it is replaced.
function askFirst({ project, meant }: Meant, options: Options, world: World): Promise<readonly GateResult[]> {
  const check = (some: readonly Gate[]) =>
    withTemporaryFolder(async (folder) =>
      checkSome(some, project, await benchOf(project, options, world, folder)),
    );
  return askHostFirst(meant, check, world);
}

/**
 * Does what comes before any gate runs something: asks the host, and has a process without secrets take the place of
 * this one. It returns where there is no need for that, and where something is wrong, which `gate` then says.
 */
export async function prepareGates(options: Options, world: World): Promise<void> {
  try {
    await askFirst(await openGates(options, world), options, world);
  } catch {
    // The command meets it again, and reports it.
  }
}

/** Runs the gates of lockstep.yaml, or one of them, and reports each, whatever the others say. */
export const runGate: Run = async (options, world) => {
  const opened = await openGates(options, world);
  const { project, meant } = opened;
  // In a workflow the file goes from job to job, whether or not there was something to run.
  if (meant.length === 0 && !world.inWorkflow) return nothingToRun(project);
  const asked = (await takeResults(world.env)) ?? (await askFirst(opened, options, world));
  return withTemporaryFolder((folder) => checkAll(project, meant, asked, options, world, folder));
};
