import {
  anchorOf,
  assertLease,
  type Clock,
  describeEntry,
  type EntryBody,
  fail,
  foreignText,
  type GitRemote,
  type Ledger,
  type LedgerEntry,
  type LockstepError,
  type Reply,
  writeLine,
} from '@lockstep/core';
import { ledgerRef } from './git/ledger-ref.ts';
import { journalFile, type LedgerPlace, lookAtTip, type Tip } from './git/ledger-tip.ts';
import { unwritable } from './git/ledger-trouble.ts';
import { createPatience, isConflict } from './git/patience.ts';
import { assertContinues, createTurns, holds, type LedgerOptions, linkEntries } from './ledger-chain.ts';

const author = { name: 'Lockstep', email: 'lockstep@localhost' };

function messageOf(entries: readonly LedgerEntry[], run: string): string {
  const lines = entries.map(({ sequence, body }) => foreignText(`${sequence} ${describeEntry(body)}`));
  return [...lines, '', `Run: ${foreignText(run)}`].join('\n');
}

type NotDone = Exclude<Reply<undefined>, { outcome: 'ok' }>;

/** Puts entries on top of a tip; gives the new tip, or why it is not there, as far as is known. */
async function pushEntries(
  { remote, ref }: LedgerPlace,
  tip: Tip,
  entries: readonly LedgerEntry[],
  { run, at }: { readonly run: string; readonly at: string },
): Promise<Tip | NotDone> {
  const text = tip.text + entries.map(writeLine).join('');
  const files = new Map([[journalFile, Buffer.from(text)]]);
  const message = messageOf(entries, run);
  const made = await remote.commit({ parent: tip.commit, files, message, author, at });
  if (made.outcome !== 'ok') return made;
  const pushed = await remote.push({ ref, from: tip.commit, to: made.value });
  return pushed.outcome === 'ok' ? { commit: made.value, text, chain: [...tip.chain, ...entries] } : pushed;
}

function refusal(location: string, reply: NotDone): LockstepError {
  return isConflict(reply)
    ? fail('LEDGER_HELD', `${location} changes faster than this run can append`)
    : unwritable(location, 'written', reply);
}

// A lack of rights is told at once; it takes no look to know that nothing was stored.
function isHopeless(reply: NotDone): boolean {
  return reply.outcome === 'refused' && !isConflict(reply);
}

/**
 * A ledger in a ref of a git repository. Every append is one commit on top of the one before, and its push is the
 * compare-and-swap: whoever loses a race reads what is new and goes on top of it. A push whose answer is lost is
 * settled by looking; no entry is ever there twice, because a push says where the ref must be.
 *
 * @param release the id of the release.
 * @param run names the run that appends.
 */
export function createGitLedger(
  remote: GitRemote,
  release: string,
  run: string,
  clock: Clock,
  { ignoresLease = false }: LedgerOptions = {},
): Ledger {
  const ref = ledgerRef(release);
  const location = `${remote.url} ${ref}`;
  const place = { remote, ref, location, clock };
  const inTurn = createTurns();
  let seen: Tip | undefined;

  const look = async (): Promise<Tip> => {
    const tip = await lookAtTip(place, seen);
    assertContinues(tip.chain, seen?.chain ?? [], location);
    seen = tip;
    return tip;
  };

  const attempt = async (tip: Tip, bodies: readonly EntryBody[], sent: LedgerEntry[]) => {
    const at = clock.timestamp();
    if (!ignoresLease) assertLease(tip.chain, run, bodies, clock.since);
    const entries = linkEntries(bodies, run, at, tip.chain.at(-1));
    sent.push(...entries.slice(-1));
    return pushEntries(place, tip, entries, { run, at });
  };

  const append = async (bodies: readonly EntryBody[]): Promise<readonly LedgerEntry[]> => {
    const patience = createPatience(clock);
    const sent: LedgerEntry[] = [];
    let tip = seen ?? (await look());
    if (bodies.length === 0) return tip.chain;
    for (;;) {
      const pushed = await attempt(tip, bodies, sent);
      if (!('outcome' in pushed)) {
        seen = pushed;
        return pushed.chain;
      }
      if (isHopeless(pushed)) throw refusal(location, pushed);
      const again = await patience.wait(pushed);
      tip = await look();
      const { chain } = tip;
      if (sent.some((entry) => holds(chain, entry))) return chain;
      if (!again) throw refusal(location, pushed);
    }
  };

  return {
    location,
    read: () => inTurn(async () => (await look()).chain),
    append: (bodies) => inTurn(() => append(bodies)),
    anchor() {
      const last = seen?.chain.at(-1);
      return last === undefined ? undefined : anchorOf(last);
    },
  };
}
