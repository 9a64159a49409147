import {
  type Channel,
  type CredentialProof,
  type EntryBody,
  historyOf,
  type Problem,
  type Sighting,
  sealDigest,
  type Target,
} from '@lockstep/core';
import { isTrusted } from './credentials/minted-credentials.ts';
import { standingOf, type TrustedStanding } from './credentials/trusted-preflight.ts';
import { assertOpen, assertSealed } from './publish/opening.ts';
import { contextOf, type ReleaseSession } from './release-session.ts';
import { type Judged, judgeAll, problemsOf, survey } from './survey.ts';

/** A credential's proof with the channel it is for. */
export interface ChannelProof extends CredentialProof {
  readonly channel: string;
}

/** What was proven without publishing. */
export interface Preflighted {
  readonly ok: boolean;
  /** The channels that were asked. */
  readonly channels: readonly string[];
  readonly proofs: readonly ChannelProof[];
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
  /** Tokens that took the place of trusted publishing. */
  readonly warnings: readonly Problem[];
  /** Where the targets stand. */
  readonly sightings: readonly Sighting[];
}

type ChannelPreflight = Omit<Preflighted, 'ok' | 'channels' | 'sightings' | 'warnings'>;

async function credentialOf(
  { credentials }: ReleaseSession,
  channel: Channel,
  targets: readonly Target[],
): Promise<TrustedStanding | undefined> {
  if (credentials === undefined || !isTrusted(channel) || targets.length === 0) return undefined;
  return standingOf(credentials, channel, targets);
}

function reasonFor({ reason }: CredentialProof, standing: TrustedStanding | undefined) {
  const because = standing?.because;
  return because === undefined
    ? {}
    : { reason: `token, because ${because.code}: ${because.message}; ${reason}` };
}

async function preflightChannel(session: ReleaseSession, channel: Channel): Promise<ChannelPreflight> {
  const targets = channel.targets(session.seal);
  const standing = await credentialOf(session, channel, targets);
  const { problems, notes, credential } = await channel.preflight(targets, {
    ...contextOf(session, channel),
    ...standing?.context,
  });
  const proofs = [{ channel: channel.id, ...credential, ...reasonFor(credential, standing) }];
  const told = [...(standing?.notes ?? []), ...notes];
  return {
    proofs,
    notes: told.map((note) => `${channel.id}: ${note}`),
    problems: [...(standing?.problems ?? []), ...problems],
  };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ code, where, message }: Problem) => `${code} ${where?.target ?? message}`;
  return [...new Map(problems.map((each) => [keyOf(each), each])).values()];
}

// Gitea answers 401 even to a look with a token that it does not know; the cause is told, not each thing it hides.
function isToldAlready(
  problem: Problem,
  { target }: Judged,
  perChannel: readonly ChannelPreflight[],
): boolean {
  if (problem.code === 'NOT_VISIBLE_YET') return true;
  const own = perChannel.find(({ proofs }) => proofs.some(({ channel }) => channel === target.channel));
  const isRefused = own?.problems.some(({ code }) => code === 'AUTH_FAILED') ?? false;
  return isRefused && problem.code === 'STATE_UNKNOWN';
}

/**
 * Tries every credential and asks every channel what it would refuse; publishes nothing.
 * @param only the id of the one channel whose credential is at hand.
 */
export async function preflight(whole: ReleaseSession, only?: string): Promise<Preflighted> {
  try {
    return await preflighted(whole, only);
  } finally {
    await whole.credentials?.end();
  }
}

async function preflighted(whole: ReleaseSession, only: string | undefined): Promise<Preflighted> {
  const channels = whole.channels.filter(({ id }) => only === undefined || id === only);
  const session = { ...whole, channels };
  await assertSealed(session);
  const history = historyOf(await session.ledger.read());
  assertOpen(history, sealDigest(session.seal));
  const [perChannel, sightings] = await Promise.all([
    Promise.all(session.channels.map((channel) => preflightChannel(session, channel))),
    survey(session),
  ]);
  const judged = judgeAll(session, sightings, history);
  const problems = distinct([
    ...perChannel.flatMap((each) => each.problems),
    ...judged.flatMap((each) =>
      problemsOf([each]).filter((problem) => !isToldAlready(problem, each, perChannel)),
    ),
  ]);
  return {
    ok: problems.length === 0,
    channels: channels.map(({ id }) => id),
    proofs: perChannel.flatMap(({ proofs }) => proofs),
    notes: perChannel.flatMap(({ notes }) => notes),
    problems,
    warnings: session.credentials?.fallbacks ?? [],
    sightings,
  };
}

/** A preflight as the ledger remembers it. */
export function preflightEntry(
  seal: string,
  { ok, channels, proofs }: Pick<Preflighted, 'ok' | 'channels' | 'proofs'>,
): Extract<EntryBody, { kind: 'preflighted' }> {
  return {
    kind: 'preflighted',
    seal,
    channels: [...channels],
    ok,
    proofs: proofs.map((proof) => ({ ...proof })),
  };
}
