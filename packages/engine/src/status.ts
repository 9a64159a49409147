import {
  type History,
  historyOf,
  holderOf,
  type LedgerEntry,
  mayBePublic,
  mayBeStored,
  notPreflighted,
  type Outcome,
  type Report,
  rehearsalOf,
  releaseOf,
  reportOn,
  type Sighting,
  sealDigest,
} from '@lockstep/core';
import { gateProblems } from './publish/gate-demands.ts';
import { assertAnchors } from './publish/opening.ts';
import type { ReleaseSession } from './release-session.ts';
import { type LastChecks, lastChecks } from './status/checks.ts';
import { type Judged, judgeAll, problemsOf, survey } from './survey.ts';
import { takenBack } from './take-back.ts';

/** Where a release stands, short enough to read in a log (P14). */
export interface Checkpoint extends LastChecks {
  readonly stage:
    | 'sealed'
    | 'rehearsed'
    | 'ready'
    | 'reserved'
    | 'partly public'
    | 'complete'
    | 'abandoned'
    | 'rolling back'
    | 'rolled back';
  readonly target: string;
  readonly commit: string;
  readonly build: string;
  readonly seal: string;
  /** The last live run of the ledger. */
  readonly lastRun?: { readonly run: string; readonly operator: string; readonly at: string };
  /** The run that holds the release, and until when it asks others to stay away. */
  readonly heldBy?: { readonly run: string; readonly operator: string; readonly until?: string };
  readonly ledger: string;
}

export interface StatusReport extends Report {
  readonly checkpoint: Checkpoint;
}

export interface Status extends Outcome<StatusReport> {
  readonly sightings: readonly Sighting[];
}

function stageOf(
  chain: readonly LedgerEntry[],
  history: History,
  seal: string,
  judged: readonly Judged[],
  channels: readonly string[],
): Checkpoint['stage'] {
  if (history.rolledBack !== undefined) return 'rolled back';
  if (history.abandoned !== undefined)
    return chain.some(({ body }) => body.kind === 'undoing') ? 'rolling back' : 'abandoned';
  if (judged.every(({ verdict }) => verdict.kind === 'done')) return 'complete';
  if (mayBePublic(history) || judged.some(({ observed }) => observed.state === 'present'))
    return 'partly public';
  // Drafts and branches at most, which no user sees.
  if (mayBeStored(history)) return 'reserved';
  if (rehearsalOf(chain, seal) === undefined) return 'sealed';
  return notPreflighted(chain, seal, channels).length > 0 ? 'rehearsed' : 'ready';
}

// Of a release that was given up nothing has to be there, and what is may be withdrawn.
const isOver = (stage: Checkpoint['stage']) => /^(?:abandoned|roll)/.test(stage);

function nextOf(stage: Checkpoint['stage'], isHopeless: boolean, isGated: boolean): string | undefined {
  if (isHopeless && !isOver(stage)) return 'lockstep verify';
  if (isGated && (stage === 'ready' || stage === 'reserved')) return 'lockstep gate';
  switch (stage) {
    case 'sealed':
      return 'lockstep rehearse';
    case 'rehearsed':
      return 'lockstep preflight';
    case 'ready':
    case 'reserved':
    case 'partly public':
      return 'lockstep publish';
    case 'complete':
      return 'lockstep verify';
    case 'rolling back':
      return 'lockstep rollback --apply';
    case 'abandoned':
    case 'rolled back':
      return undefined;
  }
}

// What was taken back may be anything but public; nobody waits for it to appear again.
function isAsUndone({ state }: Sighting['observed']): boolean {
  return state === 'reserved' || state === 'absent' || state === 'burned';
}

function lastRunOf(chain: readonly LedgerEntry[]): Checkpoint['lastRun'] {
  const last = chain.findLast(({ body }) => body.kind === 'opened' && body.mode === 'live');
  if (last?.body.kind !== 'opened') return undefined;
  return { run: last.run, operator: last.body.operator, at: last.at };
}

function heldBy(chain: readonly LedgerEntry[]): Pick<Checkpoint, 'heldBy'> {
  const holder = holderOf(chain);
  if (holder === undefined) return {};
  const { run, operator, until } = holder;
  return { heldBy: { run, operator, ...(until !== undefined && { until }) } };
}

/** Says where a release stands and what to run next. It only looks, and holds no credential it does not need. */
export async function status(session: ReleaseSession): Promise<Status> {
  const chain = await session.ledger.read();
  assertAnchors(session, chain);
  const history = historyOf(chain);
  const seal = sealDigest(session.seal);
  const judged = judgeAll(session, await survey(session), history);
  const stage = stageOf(
    chain,
    history,
    seal,
    judged,
    session.channels.map(({ id }) => id),
  );
  const undone = takenBack(chain);
  const problems = problemsOf(
    judged.filter(({ target, observed }) => !isAsUndone(observed) || !undone.has(target.key)),
  );
  const release = releaseOf(session.seal);
  const lastRun = lastRunOf(chain);
  const next = nextOf(
    stage,
    problems.some(({ severity }) => severity === 'incident'),
    history.committedSeal === undefined && (await gateProblems(session, chain)).length > 0,
  );
  const report: StatusReport = {
    ...reportOn('status', session, judged, problems),
    checkpoint: {
      stage,
      target: release.id,
      commit: release.commit,
      build: session.seal.build.run,
      seal,
      ledger: session.ledger.location,
      ...lastChecks(
        chain,
        session.seal,
        session.channels.map(({ id }) => id),
      ),
      ...heldBy(chain),
      ...(lastRun !== undefined && { lastRun }),
    },
    ...(next !== undefined && { next }),
  };
  return { report, exit: exitOf(report), sightings: judged };
}

// A look that finds a healthy release on its way has succeeded; only what needs a person is an error.
function exitOf({ problems }: StatusReport): number {
  return problems.some(({ severity }) => severity === 'incident') ? 3 : problems.length > 0 ? 4 : 0;
}
