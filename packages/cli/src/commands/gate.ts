import { availableParallelism } from 'node:os';
import {
  exceptionProblems,
  fail,
  type Gate,
  type GateKind,
  type GateResult,
  type Outcome,
  type Report,
  type Secret,
  throwAll,
} from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import type { GateContext } from '@lockstep/gates';
import { createRedaction, withTemporaryFolder } from '@lockstep/hosts';
import { gateContext } from '../gates/gate-context.ts';
import { keepResults, redacted } from '../gates/results.ts';
import { knownSecrets } from '../known-secrets.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { openProject } from '../project.ts';
import { startClean, startingProcess } from '../start-clean.ts';
import type { Run, World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

const asksHost: ReadonlySet<GateKind> = new Set(['ci', 'issues', 'milestone', 'branch', 'approval']);

function gatesMeant({ config }: Project, { gate }: Options): readonly Gate[] {
  if (gate === undefined) return config.gates;
  const found = config.gates.filter(({ id }) => id === gate);
  if (found.length > 0) return found;
  const known = config.gates.map(({ id }) => id).join(', ') || 'none';
  throw fail('GATE_UNKNOWN', `there is no gate “${gate}” in lockstep.yaml; known: ${known}`);
}

// A command can read what its ancestors were started with; where no gate needs a credential, none is kept.
function withoutSecrets(gates: readonly Gate[], { self, env }: World): void {
  if (self === undefined || gates.some(({ kind }) => asksHost.has(kind))) return;
  startClean(startingProcess('gate-check', env));
}

async function isUntouched({ workspace }: Project): Promise<boolean> {
  return (await workspace.git())?.changed.length === 0;
}

async function run(
  gates: readonly Gate[],
  context: GateContext,
  project: Project,
  secrets: readonly Secret[],
): Promise<readonly GateResult[]> {
  const { checkGates } = await import('@lockstep/gates');
  const results = await checkGates(gates, project.config.except, context, { atOnce: availableParallelism() });
  const redact = createRedaction(secrets);
  return results.map((each) => redacted(each, redact));
}

function nextOf(
  ok: boolean,
  isIncident: boolean,
  { gate }: Options,
  context: GateContext,
  world: World,
): string | undefined {
  if (isIncident) return undefined;
  if (!ok) return gate === undefined ? 'lockstep gate' : `lockstep gate --gate ${gate}`;
  if (context.sealed === undefined) return gate === undefined ? 'lockstep seal' : 'lockstep gate';
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
  options: Options,
  world: World,
  folder: string,
): Promise<Outcome<Report & Extras>> {
  const secrets = [...knownSecrets(world.env)];
  const context = await gateContext(project, options, world, folder, (secret) => void secrets.push(secret));
  const isKept = await isUntouched(project);
  const at = context.clock.timestamp();
  const results = await run(gates, context, project, secrets);
  if (isKept) await keepResults(results, context, { at, gate: options.gate });
  const { gateProblems } = await import('@lockstep/gates');
  const { except, gates: all } = project.config;
  const indexOf = (id: string) => all.findIndex((each) => each.id === id);
  const found = gateProblems({ results, exceptions: except, now: at, indexOf, locate: project.locate });
  const { report, exit } = reportWithoutChannels('gate', found);
  const isIncident = report.problems.some(({ severity }) => severity === 'incident');
  const next = nextOf(report.ok, isIncident, options, context, world);
  const notes = notesOn(context, isKept, isIncident);
  return { report: { ...report, gates: results, notes, ...(next !== undefined && { next }) }, exit };
}

function nothingToRun(): Outcome<Report & Extras> {
  const { report, exit } = reportWithoutChannels('gate', []);
  return { report: { ...report, gates: [], notes: ['no gates are configured in lockstep.yaml'] }, exit };
}

/** Runs the gates of lockstep.yaml, or one of them, and reports each, whatever the others say. */
export const runGate: Run = async (options, world) => {
  const project = await openProject(options.dir, world);
  const { gates, except } = project.config;
  throwAll(exceptionProblems(gates, except, project.locate));
  const meant = gatesMeant(project, options);
  if (meant.length === 0) return nothingToRun();
  withoutSecrets(meant, world);
  return withTemporaryFolder((folder) => checkAll(project, meant, options, world, folder));
};
