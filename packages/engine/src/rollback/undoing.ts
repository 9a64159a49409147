import type { EntryBody, LedgerEntry, Problem, Receipt } from '@lockstep/core';
import { failureOf } from '../publish/failure.ts';
import { shortened } from '../publish/journal.ts';
import { isAccepted } from '../publish/stage-run.ts';
import { contextOf, type ReleaseSession } from '../release-session.ts';
import type { Deed } from './standing.ts';

/** What was taken back by this run or an earlier one: nobody waits for it to appear again. */
export function takenBack(chain: readonly LedgerEntry[]): ReadonlySet<string> {
  const undone = chain.flatMap(({ body }) => (body.kind === 'undone' ? [body] : []));
  return new Set(undone.filter(isAccepted).map(({ target }) => target));
}

async function send(session: ReleaseSession, { channel, target, step }: Deed): Promise<Receipt> {
  try {
    const sent = await channel.undo?.(target, contextOf(session, channel), step);
    return sent ?? { outcome: 'unsent', why: 'the channel offers no way back', answer: {} };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { outcome: 'unknown', why, answer: {} };
  }
}

async function carryOut(session: ReleaseSession, deed: Deed): Promise<Problem | undefined> {
  const { step, channel } = deed;
  session.context.log.info(step.title);
  await session.ledger.append([
    { kind: 'undoing', target: step.target, channel: channel.id, step: step.key },
  ]);
  const receipt = await send(session, deed);
  const { outcome, answer } = receipt;
  const entry: EntryBody = {
    kind: 'undone',
    target: step.target,
    step: step.key,
    outcome,
    answer: shortened(answer),
  };
  await session.ledger.append([entry]);
  return isAccepted(receipt)
    ? undefined
    : failureOf({ step: { channel: channel.id, title: step.title }, receipt });
}

/**
 * Carries out deeds one after the other, each with its intent before it and its receipt after it. One that fails keeps
 * the later ones of its own target back, and no others.
 * @returns what went wrong, by the target.
 */
export async function carryOutAll(
  session: ReleaseSession,
  deeds: readonly Deed[],
): Promise<ReadonlyMap<string, Problem>> {
  const failures = new Map<string, Problem>();
  for (const deed of deeds) {
    if (failures.has(deed.step.target)) continue;
    if (session.signal?.aborted === true) break;
    const failure = await carryOut(session, deed);
    if (failure !== undefined) failures.set(deed.step.target, failure);
  }
  return failures;
}
