import type { ErrorCode } from '../errors/catalogue.ts';
import type { HostJob, HostLog, HostRun } from '../ports/host.ts';
import { codesIn, type Hint, hintsFor, type OwnHint, tellingLines } from './hints.ts';
import { cleanLine, linesOf } from './log-line.ts';
import { extract, type Passage } from './passages.ts';
import { builtInPatterns, type TellingPattern } from './telling.ts';

/** A job that failed, with what its log tells. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly attempt: number;
  readonly conclusion: string;
  readonly startedAt?: string;
  readonly completedAt?: string;
  /** The steps that failed. */
  readonly steps: readonly string[];
  /** Why its log could not be had. */
  readonly unread?: string;
  readonly passages: readonly Passage[];
  /** How many telling lines are not shown. */
  readonly left: number;
  readonly codes: readonly ErrorCode[];
  readonly hints: readonly Hint[];
}

/** What is kept of a run that failed: for machines, and for whoever comes later. */
export interface TriageEvidence {
  readonly schema: 1;
  readonly run: Pick<
    HostRun,
    'id' | 'url' | 'workflow' | 'event' | 'commit' | 'ref' | 'attempt' | 'isOver'
  > & {
    readonly conclusion?: string;
  };
  /** How many jobs there are, and how many of them are over. */
  readonly jobs: { readonly all: number; readonly over: number };
  readonly failed: readonly FailedJob[];
  readonly codes: readonly ErrorCode[];
  /** Whether every hint says that running the failed jobs again can help. */
  readonly rerun: boolean;
}

/** Patterns from the configuration. */
export interface OwnPattern {
  readonly pattern: string;
  readonly hint?: string | undefined;
  isTelling(text: string): boolean;
}

const failures = new Set(['failure', 'timed_out', 'startup_failure']);

/** Whether a job failed; one that was cancelled because another failed did not. */
export function hasFailed({ conclusion = '' }: HostJob): boolean {
  return failures.has(conclusion);
}

/** Whether a run ended without success although none of its jobs failed: its file cannot be read, or it was cancelled. */
export function endedBadly({ isOver, conclusion = '' }: Pick<HostRun, 'isOver' | 'conclusion'>): boolean {
  return isOver && failures.has(conclusion);
}

/** Lines of own patterns that are looked at: the work is in proportion to them. */
const mostOwnLines = 20_000;

function patternsFor(own: readonly OwnPattern[]): readonly TellingPattern[] {
  const mine = own.map(({ isTelling }) => ({ name: 'lockstep.yaml', isTelling }));
  return [...mine, ...builtInPatterns];
}

function hasHint(own: OwnPattern): own is OwnPattern & OwnHint {
  return own.hint !== undefined;
}

/** What the log of a failed job tells. */
export function triageJob(
  job: HostJob,
  log: HostLog | { readonly unread: string },
  own: readonly OwnPattern[] = [],
): FailedJob {
  const isRead = !('unread' in log);
  const lines = isRead ? linesOf(log) : [];
  const recent = new Set(lines.slice(-mostOwnLines).map(({ text }) => text));
  const bounded = own.map((each) => ({
    ...each,
    isTelling: (text: string) => recent.has(text) && each.isTelling(text),
  }));
  const { passages, left } = extract(lines, patternsFor(bounded));
  const { id, url, attempt, conclusion = '', startedAt, completedAt } = job;
  return {
    id,
    name: cleanLine(job.name),
    url,
    attempt,
    conclusion,
    ...(startedAt !== undefined && { startedAt }),
    ...(completedAt !== undefined && { completedAt }),
    steps: job.steps.filter((step) => failures.has(step.conclusion ?? '')).map(({ name }) => cleanLine(name)),
    ...(!isRead && { unread: log.unread }),
    passages,
    left,
    codes: codesIn(tellingLines(passages)),
    hints: hintsFor(passages, bounded.filter(hasHint)),
  };
}

/** The evidence of a run. */
export function triageEvidence(
  run: HostRun,
  jobs: readonly HostJob[],
  failed: readonly FailedJob[],
): TriageEvidence {
  const { id, url, workflow, event, commit, ref, attempt, isOver, conclusion } = run;
  const hints = failed.flatMap((job) => job.hints);
  return {
    schema: 1,
    run: {
      id,
      url,
      workflow: cleanLine(workflow),
      event: cleanLine(event),
      commit,
      ref: cleanLine(ref),
      attempt,
      isOver,
      ...(conclusion !== undefined && { conclusion }),
    },
    jobs: { all: jobs.length, over: jobs.filter(({ state }) => state === 'over').length },
    failed,
    codes: [...new Set(failed.flatMap((job) => job.codes))],
    rerun: hints.length > 0 && hints.every(({ rerun }) => rerun),
  };
}
