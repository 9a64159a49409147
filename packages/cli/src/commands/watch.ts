import {
  exitCodeOf,
  type Host,
  LockstepError,
  type Outcome,
  type Problem,
  type Report,
} from '@lockstep/core';
import {
  type Project,
  settleIssue,
  type VerificationFindings,
  verificationIssue,
  wantedIssue,
  watchWindow,
} from '@lockstep/engine';
import { createGitHistory, systemClock } from '@lockstep/hosts';
import { identify } from '../identity.ts';
import type { Options } from '../options.ts';
import { openProject } from '../project.ts';
import { type ReleasedTag, releasesToLookAt } from '../sanity/released.ts';
import { issueHost } from '../watch/host.ts';
import { failedJobs, jobsVariable } from '../watch/jobs.ts';
import { type Looked, lookAtChannels, newIssues } from '../watch/looking.ts';
import type { Run, World } from '../world.ts';
import { reportWithoutChannels, withoutWarnings } from './reports.ts';

/** A report with what was done about the issue. */
export interface WatchReport extends Report {
  readonly notes: readonly string[];
  /** Whether the release was within the hours that it is watched. */
  readonly due: boolean;
  /** Where the issue is, if one was opened, updated or closed. */
  readonly issue?: string;
}

// At a terminal issues can be done without; an issue that is to be opened can not.
async function hostFor(project: Project, options: Options, world: World): Promise<Host | undefined> {
  try {
    return await issueHost(project, options.report, world);
  } catch (error) {
    if (options.report || !(error instanceof LockstepError)) throw error;
    return undefined;
  }
}

async function lookAt(
  released: ReleasedTag,
  since: string | undefined,
  host: Host | undefined,
  project: Project,
  options: Options,
  world: World,
): Promise<Looked> {
  const [channels, issues] = await Promise.all([
    lookAtChannels(released, project, options, world),
    newIssues(host, since, released.release),
  ]);
  return { ...channels, notes: [...channels.notes, ...issues] };
}

// The reports of several releases as one: each has channels of its own.
function joined(looks: readonly Looked[], problems: readonly Problem[]): Outcome {
  const { report } = reportWithoutChannels('watch', problems);
  const reports = looks.flatMap((look) => look.report ?? []);
  return {
    report: {
      ...report,
      releases: reports.flatMap(({ releases }) => releases),
      channels: reports.flatMap(({ channels }) => channels),
      public: reports.flatMap((each) => each.public),
    },
    exit: exitCodeOf(withoutWarnings(problems).problems.map(({ severity }) => severity)),
  };
}

async function settled(host: Host | undefined, findings: VerificationFindings, { report }: Options) {
  if (!report || host === undefined) return { notes: [] };
  const { problems } = withoutWarnings(findings.problems);
  const { outcome, url } = await settleIssue(
    host,
    verificationIssue(findings.releases),
    wantedIssue({ ...findings, problems }),
  );
  const what = { opened: 'was opened', updated: 'was brought up to date', closed: 'was closed' };
  if (outcome === 'unchanged') return { notes: ['no issue had to be opened, changed or closed'] };
  return { notes: [`the issue ${url ?? ''} ${what[outcome]}`], ...(url !== undefined && { issue: url }) };
}

/** A release that is watched now. */
interface Watched {
  readonly released: ReleasedTag;
  readonly since: string | undefined;
}

function overNow(all: readonly ReleasedTag[], hours: number): Outcome {
  const { report, exit } = reportWithoutChannels('watch', []);
  const names = all.map(({ release }) => release.name).join(', ');
  const note = `the first ${hours} hours after ${names} are over: nothing was looked at`;
  const watch: WatchReport = { ...report, due: false, notes: [note] };
  return { report: watch, exit };
}

// A terminal has no address, and the same findings give the same text.
function runOf(options: Options, { env }: World): string {
  const { run } = identify(options, env);
  return URL.canParse(run) ? run.replace(/\/attempts\/\d+$/, '') : 'a terminal';
}

async function watchThem(watched: readonly Watched[], project: Project, options: Options, world: World) {
  const host = await hostFor(project, options, world);
  const looks = await Promise.all(
    watched.map(({ released, since }) => lookAt(released, since, host, project, options, world)),
  );
  const run = runOf(options, world);
  const problems = [...looks.flatMap((look) => look.problems), ...failedJobs(world.env[jobsVariable], run)];
  const releases = watched.map(({ released }) => released.release.name);
  const { notes, ...issue } = await settled(host, { releases, problems, run }, options);
  const { report, exit } = joined(looks, problems);
  const told = [...looks.flatMap((look) => look.notes), ...notes];
  const watch: WatchReport = { ...report, due: true, notes: told, ...issue };
  return { report: watch, exit };
}

/**
 * Looks once at a release after it was made: whether channels still show the same bytes, and which new issues name it.
 * With `--report` one issue shows what is wrong, together with what other jobs of the workflow found. It never waits; a
 * schedule runs it again. Channels are read as anyone reads them.
 */
export const runWatch: Run = async (options, world): Promise<Outcome> => {
  const project = await openProject(options.dir, world);
  const history = createGitHistory(project.workspace.folder, world.env);
  const all = await releasesToLookAt(project, history, options, world);
  const watched = all.flatMap((released): readonly Watched[] => {
    const { isOpen, since } = watchWindow(released.chain, options.hours, systemClock);
    return isOpen ? [{ released, since }] : [];
  });
  if (watched.length === 0) return overNow(all, options.hours);
  return watchThem(watched, project, options, world);
};
