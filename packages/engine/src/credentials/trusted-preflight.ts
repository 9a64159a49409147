import {
  type ChannelContext,
  type CredentialProof,
  type Minted,
  type Problem,
  problem,
  type Secret,
  type Target,
} from '@lockstep/core';
import {
  type MintedCredentials,
  packageIsNew,
  packageName,
  type TrustedChannel,
} from './minted-credentials.ts';

/** What a preflight of a channel goes by that publishes by the job's identity. */
export interface TrustedStanding {
  /** What the channel is told of its credential. */
  readonly context: Pick<ChannelContext, 'secret' | 'proof'>;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** Why the channel's token takes the place of trusted publishing. */
  readonly because?: Problem;
}

const credentialName = 'trusted publishing';

type Proven = { readonly proof: CredentialProof } | { readonly problems: readonly [Problem, ...Problem[]] };

function refused(problems: readonly Problem[]): Proven | undefined {
  const [first, ...others] = problems;
  return first === undefined ? undefined : { problems: [first, ...others] };
}

async function newNames(
  credentials: MintedCredentials,
  channel: TrustedChannel,
  targets: readonly Target[],
): Promise<readonly string[]> {
  const names = [...new Set(targets.map(packageName))];
  const found: string[] = [];
  for (const name of names) if ((await credentials.isNew(channel, name)) === true) found.push(name);
  return found;
}

function tooManyNew(channel: TrustedChannel, names: readonly string[]): readonly Problem[] {
  if (names.length <= channel.trusted.rules.creates) return [];
  if (channel.trusted.rules.creates === 0) return names.map((name) => packageIsNew(channel, name));
  const message = `${channel.id} does not know ${names.join(', ')} yet, and has one pending publisher at a time for one workflow and environment`;
  return [problem('TRUSTED_PENDING', message, { where: { target: channel.id } })];
}

// Asking for a credential would already create the project, and a preflight changes nothing.
async function withoutAsking(
  { identity }: MintedCredentials,
  { trusted }: TrustedChannel,
  names: readonly string[],
): Promise<Proven> {
  const reason = `a credential would already create ${names.join(', ')} from its pending publisher, so none was asked for; the job’s claims fit the configuration`;
  return (
    refused(await trusted.examine(identity)) ?? {
      proof: { secret: credentialName, strength: 'not provable here', reason },
    }
  );
}

function proofBy(minted: readonly Minted[], { trusted: { rules } }: TrustedChannel): Proven {
  const identities = minted.flatMap((each) => (each.kind === 'minted' ? each.identity : []));
  const [identity] = identities;
  return {
    proof: {
      secret: credentialName,
      strength: rules.strength,
      reason: rules.reason,
      ...(identity !== undefined && { identity }),
    },
  };
}

async function prove(
  credentials: MintedCredentials,
  channel: TrustedChannel,
  targets: readonly Target[],
): Promise<Proven> {
  const names = await newNames(credentials, channel, targets);
  const problems = tooManyNew(channel, names);
  const known = targets.filter((target) => !names.includes(packageName(target)));
  if (problems.length === 0 && names.length > 0) return withoutAsking(credentials, channel, names);
  const scopes = new Set(known.map((target) => channel.trusted.scopeOf(target)));
  const minted: Minted[] = [];
  for (const scope of scopes) minted.push(await credentials.mint(channel, scope));
  const refusals = minted.flatMap((each) => (each.kind === 'refused' ? each.problems : []));
  return refused([...problems, ...refusals]) ?? proofBy(minted, channel);
}

function byToken(secret: Secret, because: Problem): TrustedStanding {
  return {
    context: { secret },
    problems: [],
    notes: [`${secret.name} is used, because trusted publishing failed: ${because.code}: ${because.message}`],
    because,
  };
}

/**
 * Has credentials made for a channel's targets, which is the proof that they can be had; where that fails, its token is
 * what is proven.
 */
export async function standingOf(
  credentials: MintedCredentials,
  channel: TrustedChannel,
  targets: readonly Target[],
): Promise<TrustedStanding> {
  const proven = await prove(credentials, channel, targets);
  if ('proof' in proven) {
    const notes = [`credentials of trusted publishing may not ${channel.trusted.rules.cannot}`];
    return { context: { proof: proven.proof }, problems: [], notes };
  }
  const [first] = proven.problems;
  const secret = credentials.insteadOf(channel, proven.problems);
  if (secret !== undefined) return byToken(secret, first);
  const proof: CredentialProof = {
    secret: credentialName,
    strength: 'not provable here',
    reason: first.message,
  };
  return { context: { proof }, problems: proven.problems, notes: [] };
}
