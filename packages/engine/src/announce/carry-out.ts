import {
  type Clock,
  type EntryBody,
  foreignText,
  type Ledger,
  type Log,
  type Problem,
  problem,
  type RunIdentity,
} from '@lockstep/core';
import type { Deed, Said } from './deed.ts';
import { isForeign, pastOf } from './past.ts';

/** What deeds are carried out with. */
export interface AnnounceSession {
  readonly ledger: Ledger;
  readonly identity: RunIdentity;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the operator asks to stop. */
  readonly signal?: AbortSignal | undefined;
  /** Whether what may have been said is said once more. */
  readonly again: boolean;
}

/** What came of all deeds. */
export interface Announced {
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** So long another run may take for one request, in milliseconds; after that it is over, whatever became of it. */
const patienceMs = 5 * 60_000;

type Result =
  | { readonly kind: 'said'; readonly note: string }
  | { readonly kind: 'nothing'; readonly note: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

const failed = (found: Problem): Result => ({ kind: 'failed', problem: found });

function uncertain({ title }: Deed, at: string): Result {
  return failed(
    problem('ANNOUNCE_UNCERTAIN', `${title} was begun at ${foreignText(at)}, and nothing says more`),
  );
}

function elsewhere({ title }: Deed, run: string): Result {
  return failed(problem('ANNOUNCE_ELSEWHERE', `${title}: run ${foreignText(run)} began it a moment ago`));
}

async function looked(deed: Deed): Promise<Result | undefined> {
  const found = await deed.look?.();
  switch (found?.state) {
    case 'done':
      return { kind: 'said', note: `${deed.title}: was there already` };
    case 'needless':
      return { kind: 'nothing', note: `${deed.title}: ${found.why}` };
    case 'unknown':
      return failed(found.problem);
    default:
      return undefined;
  }
}

async function acted(deed: Deed): Promise<Said> {
  try {
    return await deed.act();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { outcome: 'unknown', problem: problem('ANNOUNCE_REFUSED', `${deed.title}: ${foreignText(why)}`) };
  }
}

// Intent before deed. Of two runs that begin at once, the ledger's order says whose it is.
async function act(deed: Deed, { ledger, identity }: AnnounceSession, isNew: boolean): Promise<Result> {
  const chain = await ledger.append([{ kind: 'announcing', deed: deed.key }]);
  const past = pastOf(chain, deed.key);
  if (isNew && isForeign(past, identity.run) && past.state === 'begun') return elsewhere(deed, past.run);
  const said = await acted(deed);
  const entry: EntryBody = { kind: 'announced', deed: deed.key, outcome: said.outcome };
  await ledger.append([entry]);
  return said.outcome === 'stored' ? { kind: 'said', note: deed.title } : failed(said.problem);
}

async function carryOutOne(deed: Deed, session: AnnounceSession): Promise<Result> {
  const { ledger, identity, clock, again } = session;
  const past = pastOf(await ledger.read(), deed.key);
  if (past.state === 'done' && !again) return { kind: 'nothing', note: `${deed.title}: was said before` };
  const canLook = deed.look !== undefined;
  if (past.state === 'begun' && !canLook && !again) return uncertain(deed, past.at);
  if (past.state === 'begun' && canLook && isForeign(past, identity.run) && clock.since(past.at) < patienceMs)
    return elsewhere(deed, past.run);
  const found = await looked(deed);
  if (found?.kind === 'said' && past.state !== 'done')
    await ledger.append([{ kind: 'announced', deed: deed.key, outcome: 'present' }]);
  return found ?? act(deed, session, past.state === 'new');
}

/**
 * Carries out deeds, one after the other and each once: what the ledger or the place itself shows as done is left alone.
 * It goes on after a failure, but for a server that asks to be left in peace.
 */
export async function carryOut(deeds: readonly Deed[], session: AnnounceSession): Promise<Announced> {
  const notes: string[] = [];
  const problems: Problem[] = [];
  for (const [index, deed] of deeds.entries()) {
    if (session.signal?.aborted === true || problems.some(({ code }) => code === 'THROTTLED')) {
      notes.push(`left for the next time: ${deeds.length - index} of ${deeds.length}`);
      break;
    }
    const result = await carryOutOne(deed, session);
    if (result.kind === 'failed') problems.push(result.problem);
    else {
      notes.push(result.note);
      session.log.info(`announce: ${result.note}`);
    }
  }
  return { notes, problems };
}
