import {
  fail,
  foreignText,
  historyOf,
  holderOf,
  isSameRun,
  type LedgerEntry,
  type Problem,
  problem,
} from '@lockstep/core';
import type { ReleaseSession } from '../release-session.ts';
import type { Deed } from './standing.ts';

/**
 * Refuses to take a release back under the hands of a run that holds it: what that one sends now would appear afterwards.
 * @throws LockstepError `LEDGER_HELD`.
 */
export async function assertNotHeld(
  { presence, identity, context }: ReleaseSession,
  chain: readonly LedgerEntry[],
): Promise<void> {
  const holder = holderOf(chain);
  if (holder?.until === undefined || isSameRun(holder.run, identity.run)) return;
  if (context.clock.since(holder.until) >= 0 || presence?.takesOver === true) return;
  if ((await presence?.isOver(holder)) === true) return;
  const who = `run ${foreignText(holder.run)} of ${foreignText(holder.operator)}`;
  throw fail('LEDGER_HELD', `${who} holds the release until ${holder.until} at the latest`, {
    severity: 'blocked',
    remedy: 'Stop that run, or wait until it has ended; --take-over goes on all the same.',
  });
}

/** The channels that need a credential for what is left to do, and have none: each once. */
export function missingTokens({ secrets }: ReleaseSession, deeds: readonly Deed[]): readonly Problem[] {
  const channels = new Map(deeds.map(({ channel }) => [channel.id, channel]));
  return [...channels.values()]
    .filter(({ id }) => !secrets.has(id))
    .map(({ id, token }) => {
      const why =
        token === undefined
          ? 'lockstep.yaml names no token for it'
          : `${'env' in token ? token.env : token.file} holds none`;
      return problem('ROLLBACK_TOKEN_MISSING', `nothing can be taken back from ${id}: ${why}`, {
        where: { file: 'lockstep.yaml', key: `channels.${id}.token` },
      });
    });
}

/** Whether anything was ever given up or published of a release, as its ledger says. */
export function hasHappened(chain: readonly LedgerEntry[]): boolean {
  const { abandoned, acknowledged, unresolved, completed } = historyOf(chain);
  return abandoned !== undefined || acknowledged.size > 0 || unresolved.size > 0 || completed;
}
