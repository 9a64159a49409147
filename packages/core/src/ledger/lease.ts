import { foreignText } from '../answers/foreign-text.ts';
import { fail } from '../errors/lockstep-error.ts';
import type { EntryBody, LedgerEntry } from './entry.ts';

/**
 * Longer than this, in milliseconds, no run is waited for, whatever it asks: twice what the longest one takes. Who asks
 * for more has made it up, or has a clock that is wrong, and would keep everyone away for good.
 */
const longestLeaseMs = 12 * 60 * 60_000;

/** The run that holds a release. */
export interface Holder {
  readonly run: string;
  readonly operator: string;
  /** ISO 8601. */
  readonly since: string;
  /** Until when it asks others to stay away; ISO 8601. */
  readonly until?: string;
  /** Where it runs, where it says so. */
  readonly machine?: string | undefined;
  readonly process?: number | undefined;
  /** The hash of its opening. */
  readonly opening: string;
}

type Opened = Extract<EntryBody, { kind: 'opened' }>;

function isOpening(body: EntryBody): boolean {
  return body.kind === 'opened' || body.kind === 'abandoned';
}

/** A run without its attempt: the next attempt at a workflow run goes on where the one before it ended. */
function workflowOf(run: string): string {
  return run.replace(/\/attempts\/\d+$/, '');
}

/** Whether two names are of one run, or of two attempts at it. */
export function isSameRun(one: string, other: string): boolean {
  return workflowOf(one) === workflowOf(other);
}

/** The run that holds a release; none when it is over, complete or given up. */
export function holderOf(chain: readonly LedgerEntry[]): Holder | undefined {
  const at = chain.findLastIndex(({ body }) => body.kind === 'opened' && body.mode === 'live');
  const entry = chain[at];
  if (entry?.body.kind !== 'opened') return undefined;
  const isEnd = ({ body, run }: LedgerEntry) =>
    body.kind === 'completed' || body.kind === 'abandoned' || (body.kind === 'closed' && run === entry.run);
  if (chain.slice(at + 1).some(isEnd)) return undefined;
  const { operator, lease } = entry.body;
  return { run: entry.run, operator, since: entry.at, opening: entry.hash, ...lease };
}

// What a ledger says of a run was written by whoever may write there.
function nameOf(run: string, operator: string): string {
  return `run ${foreignText(run)} of ${foreignText(operator)}`;
}

function isBinding({ until }: Holder, since: (instant: string) => number): boolean {
  const overdueMs = until === undefined ? 0 : since(until);
  return overdueMs < 0 && overdueMs >= -longestLeaseMs;
}

function refuseOpening(
  chain: readonly LedgerEntry[],
  run: string,
  { replaces }: Opened,
  since: (instant: string) => number,
): void {
  const holder = holderOf(chain);
  if (holder === undefined || isSameRun(holder.run, run) || replaces === holder.opening) return;
  if (!isBinding(holder, since)) return;
  const who = `${nameOf(holder.run, holder.operator)} holds the release since ${holder.since}`;
  throw fail('LEDGER_HELD', `${who}, until ${holder.until} at the latest`, { severity: 'blocked' });
}

/**
 * Refuses to append for a run while another one holds the release.
 *
 * A live opening is refused while another run holds the release, unless it names that run's opening as replaced; and
 * a run that another one took the place of is told so when it goes on. The lease only saves work: two runs at once
 * do no harm.
 * @param since milliseconds since an instant, at the time of the append.
 * @throws LockstepError `LEDGER_HELD`, naming the holder; `RELEASE_ABANDONED` when it was given up meanwhile.
 */
export function assertLease(
  chain: readonly LedgerEntry[],
  run: string,
  bodies: readonly EntryBody[],
  since: (instant: string) => number,
): void {
  for (const body of bodies)
    if (body.kind === 'opened' && body.mode === 'live') refuseOpening(chain, run, body, since);
  if (bodies.some(isOpening)) return;
  const mine = chain.some((entry) => entry.run === run && isOpening(entry.body));
  const last = chain.findLast((entry) => isOpening(entry.body));
  if (!mine || last === undefined || isSameRun(last.run, run)) return;
  if (last.body.kind === 'abandoned') {
    const { operator: by, reason } = last.body;
    throw fail('RELEASE_ABANDONED', `${foreignText(by)} gave it up at ${last.at}: ${foreignText(reason)}`);
  }
  const operator = 'operator' in last.body ? last.body.operator : 'unknown';
  throw fail('LEDGER_HELD', `${nameOf(last.run, operator)} took the release over at ${last.at}`);
}
