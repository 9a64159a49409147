import {
  anchorProblems,
  assertLease,
  type EntryBody,
  fail,
  foreignText,
  type History,
  historyOf,
  holderOf,
  isSameRun,
  type LedgerEntry,
  LockstepError,
  notPreflighted,
  type Problem,
  problem,
  rehearsalOf,
  releaseOf,
  sealDigest,
  throwAll,
  tipProblems,
} from '@lockstep/core';
import type { Presence, ReleaseSession } from '../release-session.ts';
import { sealEntries } from '../seal/seal-entries.ts';
import { gateProblems } from './gate-demands.ts';

/** What a live run may leave out, and says so in the ledger. */
export interface Demands {
  readonly skipRehearsal: boolean;
}

function shortOf(digest: string): string {
  return digest.slice(0, 12);
}

function sealConflict(history: History, seal: string): readonly Problem[] {
  if (history.committedSeal === undefined || history.committedSeal === seal) return [];
  const message = `seal ${shortOf(history.committedSeal)} is being published, this one is ${shortOf(seal)}`;
  return [problem('SEAL_SUPERSEDED', message)];
}

function missingProofs(
  chain: readonly LedgerEntry[],
  seal: string,
  channels: readonly string[],
): readonly Problem[] {
  const missing: Problem[] = [];
  if (rehearsalOf(chain, seal) === undefined)
    missing.push(problem('NOT_REHEARSED', `no successful rehearsal of seal ${shortOf(seal)} is recorded`));
  const unasked = notPreflighted(chain, seal, channels);
  if (unasked.length > 0) {
    const message = `no successful preflight of seal ${shortOf(seal)} is recorded for ${unasked.join(', ')}`;
    missing.push(problem('NOT_PREFLIGHTED', message));
  }
  return missing;
}

/** Refuses a release that was given up, or whose seal is another one than the ledger's. */
export function assertOpen(history: History, seal: string): void {
  const { abandoned } = history;
  if (abandoned !== undefined) {
    const { operator, reason } = abandoned;
    throw fail('RELEASE_ABANDONED', `${foreignText(operator)} gave the release up: ${foreignText(reason)}`);
  }
  throwAll(sealConflict(history, seal));
}

async function brokenArtifacts({ seal, context }: ReleaseSession): Promise<readonly Problem[]> {
  const broken: Problem[] = [];
  for (const artifact of seal.artifacts) {
    try {
      await context.artifacts.confirm(artifact);
    } catch (error) {
      if (!(error instanceof LockstepError)) throw error;
      broken.push(...error.problems);
    }
  }
  return broken;
}

/**
 * Hashes every sealed file again.
 * @throws LockstepError `SEAL_BROKEN`, naming every file that is not what was sealed.
 */
export async function assertSealed(session: ReleaseSession): Promise<void> {
  throwAll(await brokenArtifacts(session));
}

/** Whether an earlier live run of a seal went without a rehearsal, as the ledger says. */
export function wasSkipped(chain: readonly LedgerEntry[], seal: string): boolean {
  return chain.some(
    ({ body }) =>
      body.kind === 'opened' && body.mode === 'live' && body.seal === seal && body.rehearsalSkipped,
  );
}

/**
 * Refuses a ledger that lacks an entry which was there once.
 * @throws LockstepError `LEDGER_TAMPERED`, or `LEDGER_BEHIND` where it only is not there yet.
 */
export function assertAnchors({ anchors = [] }: ReleaseSession, chain: readonly LedgerEntry[]): void {
  const found = anchors.flatMap(({ anchor, source, isFresh }) =>
    isFresh === true ? tipProblems(chain, anchor, source) : anchorProblems(chain, anchor, source),
  );
  // A ledger that was rewritten explains whatever else is missing.
  const tampered = found.filter(({ code }) => code === 'LEDGER_TAMPERED');
  throwAll(tampered.length > 0 ? tampered : found);
}

// A holder that is over, or told to give way, is named: if another takes its place meanwhile, that one is not meant.
async function replacedBy(
  { presence, identity }: ReleaseSession,
  chain: readonly LedgerEntry[],
): Promise<string | undefined> {
  const holder = holderOf(chain);
  if (holder === undefined || presence === undefined || isSameRun(holder.run, identity.run)) return undefined;
  const givesWay = presence.takesOver || (await presence.isOver(holder));
  return givesWay ? holder.opening : undefined;
}

async function openingOf(
  session: ReleaseSession,
  chain: readonly LedgerEntry[],
  { skipRehearsal }: Demands,
): Promise<EntryBody> {
  const { presence, identity } = session;
  const replaces = await replacedBy(session, chain);
  return {
    kind: 'opened',
    mode: 'live',
    target: releaseOf(session.seal).id,
    operator: identity.operator,
    seal: sealDigest(session.seal),
    rehearsalSkipped: skipRehearsal,
    ...(presence && { lease: leaseOf(presence) }),
    ...(replaces !== undefined && { replaces }),
  };
}

function leaseOf(presence: Presence) {
  return {
    until: presence.until(),
    ...(presence.machine !== undefined && { machine: presence.machine }),
    ...(presence.process !== undefined && { process: presence.process }),
  };
}

/**
 * Opens a live run: everything that must hold before a channel is asked, then one ledger entry.
 * @param chain the ledger as it is known; the entry only goes on top of what is there then.
 * @returns the chain with the opening.
 * @throws LockstepError `RELEASE_ABANDONED`, `SEAL_SUPERSEDED`, `LEDGER_HELD`, `LEDGER_TAMPERED`, `NOT_REHEARSED`,
 * `NOT_PREFLIGHTED`, `SEAL_BROKEN`.
 */
export async function openLive(
  session: ReleaseSession,
  { skipRehearsal }: Demands,
  chain: readonly LedgerEntry[],
): Promise<readonly LedgerEntry[]> {
  const { ledger, identity, context } = session;
  const seal = sealDigest(session.seal);
  assertAnchors(session, chain);
  assertOpen(historyOf(chain), seal);
  const opening = await openingOf(session, chain, { skipRehearsal });
  // Whoever must wait for another run need not hash every file first.
  assertLease(chain, identity.run, [opening], context.clock.since);
  const ids = session.channels.map(({ id }) => id);
  const history = historyOf(chain);
  // What gates held against a release was settled before its first commit; from then on it only moves forward.
  const barred = history.committedSeal === seal ? [] : await gateProblems(session, chain);
  const missing = [...barred, ...(skipRehearsal ? [] : missingProofs(chain, seal, ids))];
  throwAll([...missing, ...(await brokenArtifacts(session))]);
  const opened = await ledger.append([...sealEntries(session.seal, chain), opening]);
  // Another run may have acted between the look and the entry; from here on this one holds the release.
  assertOpen(historyOf(opened), seal);
  return opened;
}
