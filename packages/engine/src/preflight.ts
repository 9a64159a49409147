import {
  type Channel,
  type CredentialProof,
  type EntryBody,
  historyOf,
  type Problem,
  sealDigest,
} from '@lockstep/core';
import { assertOpen, assertSealed } from './publish/opening.ts';
import { contextOf, type ReleaseSession } from './release-session.ts';
import { judgeAll, problemsOf, survey } from './survey.ts';

/** A credential's proof with the channel it is for. */
export interface ChannelProof extends CredentialProof {
  readonly channel: string;
}

/** What was proven without publishing. */
export interface Preflighted {
  readonly ok: boolean;
  readonly proofs: readonly ChannelProof[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

async function preflightChannel(session: ReleaseSession, channel: Channel): Promise<Preflighted> {
  const { problems, notes, credential } = await channel.preflight(
    channel.targets(session.seal),
    contextOf(session, channel),
  );
  const proofs = [{ channel: channel.id, ...credential }];
  return {
    ok: problems.length === 0,
    proofs,
    notes: notes.map((note) => `${channel.id}: ${note}`),
    problems,
  };
}

async function surveyProblems(session: ReleaseSession): Promise<readonly Problem[]> {
  const history = historyOf(await session.ledger.read());
  const judged = judgeAll(session, await survey(session), history);
  return problemsOf(judged).filter(({ code }) => code !== 'NOT_VISIBLE_YET');
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ code, where, message }: Problem) => `${code} ${where?.target ?? message}`;
  return [...new Map(problems.map((each) => [keyOf(each), each])).values()];
}

/** Tries every credential and asks every channel what it would refuse; publishes nothing. */
export async function preflight(session: ReleaseSession): Promise<Preflighted> {
  await assertSealed(session);
  assertOpen(historyOf(await session.ledger.read()), sealDigest(session.seal));
  const [perChannel, surveyed] = await Promise.all([
    Promise.all(session.channels.map((channel) => preflightChannel(session, channel))),
    surveyProblems(session),
  ]);
  const problems = distinct([...perChannel.flatMap((each) => each.problems), ...surveyed]);
  return {
    ok: problems.length === 0,
    proofs: perChannel.flatMap(({ proofs }) => proofs),
    notes: perChannel.flatMap(({ notes }) => notes),
    problems,
  };
}

/** A preflight as the ledger remembers it. */
export function preflightEntry(
  seal: string,
  { ok, proofs }: Preflighted,
): Extract<EntryBody, { kind: 'preflighted' }> {
  return { kind: 'preflighted', seal, ok, proofs: proofs.map((proof) => ({ ...proof })) };
}
