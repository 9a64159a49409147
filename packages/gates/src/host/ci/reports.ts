import type { CommitState, GateOf, Host, HostRun } from '@lockstep/core';
import type { GateContext } from '../../gate-check.ts';
import { answered } from '../answer.ts';
import { short } from '../words.ts';
import { isOwnWork, runAt, runNumber } from './run-of.ts';

/** What a status or a check run says of a commit. */
export interface Report {
  readonly id: number;
  readonly name: string;
  /** Who reports: reports of one name and one source replace each other. */
  readonly source: string;
  readonly state: CommitState;
  readonly said: string;
  readonly run: HostRun | undefined;
  /** Whether it is of the run that this gate is checked in, which would wait for itself. */
  readonly isOwn: boolean;
}

/** What servers say of a job whose condition did not hold, such as that a job before it succeeded. */
const skipped = 'skipped';

/** Whether a report is of something that was left out: no failure, and no proof of anything either. */
export function isSkipped({ said }: Report): boolean {
  return said === skipped;
}

type Unplaced = Omit<Report, 'run' | 'isOwn'> & { readonly url: string };

// Older servers tell of no runs; then only the words of a status tell a pull request’s.
async function runsOf(host: Host, commit: string): Promise<readonly HostRun[] | undefined> {
  const reply = await host.runs.allOfCommit(commit);
  const isUnknown = reply.outcome === 'refused' && reply.reason === 'missing';
  if (host.address.kind === 'gitea' && isUnknown) return undefined;
  return answered(reply, `the runs for ${short(commit)}`, 'runs', host);
}

async function unplaced(host: Host, commit: string): Promise<readonly Unplaced[]> {
  const [statuses, checks] = await Promise.all([host.statuses.of(commit), host.checks.of(commit)]);
  const what = (things: string) => `the ${things} of ${short(commit)}, if it was pushed`;
  return [
    ...answered(statuses, what('statuses'), 'statuses', host).map(
      ({ context, state, isSkipped, url = '' }) => ({
        id: 0,
        name: context,
        source: '',
        state,
        said: isSkipped === true ? skipped : state,
        url,
      }),
    ),
    ...answered(checks, what('check runs'), 'checks', host).map(({ application, ...check }) => ({
      ...check,
      source: application,
    })),
  ];
}

/** The number by which addresses name the run that checks; undefined when it is not of this repository. */
function ownNumber(
  { run }: GateContext,
  host: Host,
  runs: readonly HostRun[] | undefined,
): string | undefined {
  const id = runNumber(run, host.address);
  if (id === undefined || runs === undefined) return id;
  const own = runs.find((each) => each.id === id);
  return own && runNumber(own.url, host.address);
}

function counts({ name, run }: Report, { branch }: GateOf<'ci'>['settings'], { address }: Host): boolean {
  if (run === undefined) return !(address.kind === 'gitea' && name.endsWith(' (pull_request)'));
  return isOwnWork(run, address) && (branch === undefined || run.ref === branch);
}

const keyOf = ({ source, name, run }: Report) => JSON.stringify([source, run?.workflow ?? '', name]);
const ageOf = ({ id, run }: Report) => (run === undefined ? id : Number(run.id));

// The newest run of a workflow replaces the older ones, job by job; jobs of one run that share a name all count.
function newest(reports: readonly Report[]): readonly Report[] {
  const latest = new Map<string, number>();
  for (const report of reports)
    latest.set(keyOf(report), Math.max(latest.get(keyOf(report)) ?? 0, ageOf(report)));
  return reports.filter((report) => ageOf(report) === latest.get(keyOf(report)));
}

/** Everything that statuses and check runs say of exactly the released commit, the newest of each. */
export async function reportsOf(
  gate: GateOf<'ci'>,
  context: GateContext,
  host: Host,
): Promise<readonly Report[]> {
  const { commit } = context;
  const [found, runs] = await Promise.all([unplaced(host, commit), runsOf(host, commit)]);
  const own = ownNumber(context, host, runs);
  const placed = found.map(({ url, ...report }) => ({
    ...report,
    run: runAt(url, runs ?? [], host.address),
    isOwn: own !== undefined && runNumber(url, host.address) === own,
  }));
  return newest(placed.filter((report) => counts(report, gate.settings, host)));
}
