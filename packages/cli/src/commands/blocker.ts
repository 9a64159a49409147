import { resolve } from 'node:path';
import {
  blockersAmong,
  declaredIncident,
  type FiledBlocker,
  fail,
  foreignText,
  inert,
  type Outcome,
  type Problem,
  type Report,
} from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { existingIssues, type Filed, fileAll } from '../blocker/filing.ts';
import { withTriage } from '../blocker/own-triage.ts';
import { closings, fileRelease } from '../blocker/release-filing.ts';
import { standingOf } from '../blocker/standing.ts';
import { demandHostToken } from '../builds/host-repository.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { openProject } from '../project.ts';
import { openProjectHost, type ProjectHost } from '../triage/project-host.ts';
import type { World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** What the command works with. */
interface Desk extends ProjectHost {
  readonly project: Project;
  readonly options: Options;
  readonly world: World;
}

// Asked for by name, what cannot be filed is no mere warning.
function outcomeOf({ notes, problems }: Filed, otherwise: string, next?: string): Outcome<Report & Extras> {
  const grave = problems.map((each): Problem => ({ ...each, severity: 'blocked' }));
  const { report, exit } = reportWithoutChannels('blocker', grave, undefined, next);
  return { report: { ...report, notes: notes.length + grave.length > 0 ? notes : [otherwise] }, exit };
}

async function open({ project, host, options, world }: Desk): Promise<Outcome> {
  const found = await standingOf(options, world);
  const release = found.standing?.release;
  if (release === undefined)
    throw fail('USAGE', 'it is not known which release is meant: name it by --target TAG');
  const { reason, run } = options;
  const declared = reason === undefined ? [] : [declaredIncident(release, reason)];
  const evidence =
    run === undefined ? found.evidence : await withTriage(found.evidence, host, run, project, world);
  const filed = await fileRelease(host.issues, project.config.blocker, { ...found, evidence }, declared);
  const nothing = `nothing to change: ${release} has no incident, or its blocker says what is known`;
  return outcomeOf(filed, nothing, found.outcome.report.next);
}

async function releaseMeant({ options, world }: Desk): Promise<string> {
  const release = options.target ?? (await standingOf(options, world)).standing?.release;
  if (release !== undefined) return release;
  throw fail('USAGE', 'it is not known which release is meant: name it by --target TAG');
}

async function close(desk: Desk): Promise<Outcome> {
  const { project, host, options } = desk;
  const [label = ''] = project.config.blocker.labels;
  const release = await releaseMeant(desk);
  const listed = await existingIssues(host.issues, label);
  if ('problem' in listed) return outcomeOf({ notes: [], problems: [listed.problem] }, '');
  const { reason } = options;
  const comment = reason === undefined ? 'Closed by hand.' : `Closed by hand: ${inert(reason)}`;
  const filings = closings(listed.existing, label, release, comment);
  return outcomeOf(
    await fileAll(host.issues, listed.existing, filings, []),
    `${release} has no open blocker`,
  );
}

function describe({ issue, standing }: FiledBlocker): string {
  return `${standing.subject}: ${issue.url} since ${issue.createdAt}`;
}

async function list({ project, host, options }: Desk): Promise<Outcome> {
  const [label = ''] = project.config.blocker.labels;
  const listed = await existingIssues(host.issues, label);
  if ('problem' in listed) return outcomeOf({ notes: [], problems: [listed.problem] }, '');
  const notes = blockersAmong(listed.existing, label, options.target)
    .filter(({ issue }) => issue.isOpen)
    .map(describe);
  return outcomeOf({ notes, problems: [] }, 'there is no open blocker');
}

/** Opens, lists or closes the issues of what a rerun cannot mend (P13). */
export async function runBlocker(options: Options, world: World): Promise<Outcome> {
  const works = new Map([
    ['open', open],
    ['close', close],
    ['list', list],
  ]);
  const work = works.get(options.word ?? '');
  if (work === undefined)
    throw fail('USAGE', `blocker takes open, close or list, not “${foreignText(options.word ?? '')}”`);
  const project = await openProject(options.dir, world);
  const reached = await openProjectHost(resolve(world.cwd, options.dir), world);
  if (work !== list) demandHostToken(reached.address.kind, 'a blocker cannot be filed', world);
  return work({ ...reached, project, options, world });
}
