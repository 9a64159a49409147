import {
  type Clock,
  fail,
  type GitRemote,
  type LedgerEntry,
  type Reply,
  readJournal,
  writeLine,
} from '@lockstep/core';
import { holds } from '../ledger-chain.ts';
import { unwritable } from './ledger-trouble.ts';
import { asking } from './patience.ts';

/** The file that holds the whole journal in each commit, so that the last one is all that has to be read. */
export const journalFile = 'ledger.jsonl';

/** The end of a ledger: the commit that the ref points at, and what it holds. */
export interface Tip {
  /** Undefined for a ledger that was never written. */
  readonly commit: string | undefined;
  readonly text: string;
  readonly chain: readonly LedgerEntry[];
}

/** Where a ledger is. */
export interface LedgerPlace {
  readonly remote: GitRemote;
  readonly ref: string;
  /** For people. */
  readonly location: string;
  readonly clock: Clock;
}

/** How often a server that shows less than before is asked again: one of its copies may lag behind. */
const looksAtLess = 3;
const pauseMs = 1_000;

const nothing: Tip = { commit: undefined, text: '', chain: [] };

function known<T>(place: LedgerPlace, reply: Reply<T>): T {
  if (reply.outcome === 'ok') return reply.value;
  throw unwritable(place.location, 'read', reply);
}

// Unlike a file, a commit is never cut off, and only the winner of a race gets in: every line counts.
function tipOf({ location }: LedgerPlace, commit: string, content: Uint8Array | undefined): Tip {
  if (content === undefined)
    throw fail('LEDGER_TAMPERED', `${location} is at ${commit}, which holds no ${journalFile}`);
  const text = Buffer.from(content).toString();
  const chain = readJournal(text);
  if (chain.length === 0 || chain.map(writeLine).join('') !== text)
    throw fail('LEDGER_TAMPERED', `${location} holds lines that no run wrote`);
  return { commit, text, chain };
}

async function readTip(place: LedgerPlace, seen: Tip): Promise<Tip> {
  const { remote, ref, clock } = place;
  const { ids } = known(place, await asking(clock, () => remote.refs(ref)));
  const commit = ids.get(ref);
  if (commit === undefined) return nothing;
  if (commit === seen.commit) return seen;
  return tipOf(place, commit, known(place, await asking(clock, () => remote.read(commit, journalFile))));
}

/**
 * Reads the end of a ledger.
 * @param seen what it was when it was looked at last.
 * @throws LockstepError `LEDGER_UNWRITABLE` when the server does not let it be read, `LEDGER_TAMPERED`.
 */
export async function lookAtTip(place: LedgerPlace, seen: Tip = nothing): Promise<Tip> {
  let tip = await readTip(place, seen);
  for (let look = 1; look < looksAtLess && !holds(tip.chain, seen.chain.at(-1)); look += 1) {
    await place.clock.sleep(pauseMs);
    tip = await readTip(place, seen);
  }
  return tip;
}
