import {
  type History,
  historyOf,
  type LedgerEntry,
  LockstepError,
  notPreflighted,
  type Problem,
  problem,
  rehearsalOf,
  releaseOf,
  sealDigest,
  throwAll,
} from '@lockstep/core';
import type { ReleaseSession } from '../release-session.ts';

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
  if (abandoned !== undefined)
    throwAll([
      problem('RELEASE_ABANDONED', `${abandoned.operator} gave the release up: ${abandoned.reason}`),
    ]);
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
 * Opens a live run: everything that must hold before a channel is asked, then one ledger entry.
 * @throws LockstepError `RELEASE_ABANDONED`, `SEAL_SUPERSEDED`, `NOT_REHEARSED`, `NOT_PREFLIGHTED`, `SEAL_BROKEN`.
 */
export async function openLive(session: ReleaseSession, { skipRehearsal }: Demands): Promise<void> {
  const seal = sealDigest(session.seal);
  const chain = await session.ledger.read();
  assertOpen(historyOf(chain), seal);
  const ids = session.channels.map(({ id }) => id);
  const missing = skipRehearsal ? [] : missingProofs(chain, seal, ids);
  throwAll([...missing, ...(await brokenArtifacts(session))]);
  const { id } = releaseOf(session.seal);
  const { operator } = session.identity;
  const opened = await session.ledger.append([
    { kind: 'opened', mode: 'live', target: id, operator, seal, rehearsalSkipped: skipRehearsal },
  ]);
  // Another run may have acted between the look and the entry; from here on this one holds the release.
  assertOpen(historyOf(opened), seal);
}
