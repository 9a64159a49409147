import { type Channel, type ErrorCode, problem, reveal, type Secret, type Target } from '@lockstep/core';
import { companions, endpoints } from '../endpoints.ts';
import { nameOfToken, noToken, type Proof, proof } from '../registry/proof.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { type Caveat, readCaveat } from './credential-caveats.ts';
import { type Macaroon, readToken } from './credential-macaroon.ts';
import { normalName } from './package-name.ts';
import { type Connection, isWarehouse } from './registry.ts';

interface Doubt {
  readonly code: ErrorCode;
  readonly why: string;
}

const epoch = '1970-01-01T00:00:00.000Z';

// Nothing of a token is ever shown, so what is wrong is said without its contents.
function lifetimeDoubts(caveats: readonly Caveat[], nowMs: number): readonly Doubt[] {
  const now = nowMs / 1000;
  return caveats.flatMap((caveat) => {
    if (caveat.kind !== 'lifetime') return [];
    if (now >= caveat.until) return [{ code: 'AUTH_FAILED' as const, why: 'the token has expired' }];
    return now < caveat.from ? [{ code: 'AUTH_FAILED' as const, why: 'the token is not valid yet' }] : [];
  });
}

function scopeDoubts(caveats: readonly Caveat[], targets: readonly Target[]): readonly Doubt[] {
  const scopes = caveats.flatMap((caveat) =>
    caveat.kind === 'projects' ? [caveat.names.map(normalName)] : [],
  );
  const names = new Set(targets.map((target) => packageOf(target).name));
  const excluded = [...names].filter((name) => scopes.some((scope) => !scope.includes(name)));
  if (excluded.length === 0) return [];
  return [
    { code: 'AUTH_FORBIDDEN', why: `the token is limited to other projects than ${excluded.join(', ')}` },
  ];
}

function hostOf(address: string): string {
  return new URL(address).hostname;
}

// The service that issues tokens is where its index is, and not always where uploads go.
function issuerDoubts({ location }: Macaroon, { upload, index }: Connection): readonly Doubt[] {
  const isPublic = upload === endpoints.pypi;
  const publicIssuer = hostOf(companions.pypiIndex);
  const isForeign = isPublic
    ? location !== publicIssuer
    : location === publicIssuer && hostOf(index) !== publicIssuer;
  if (!isForeign) return [];
  const why = isPublic
    ? 'the token was issued by another service than the public registry, such as its test service'
    : 'the token was issued by the public registry, and would be shown to another server';
  return [{ code: 'AUTH_FAILED', why }];
}

function doubtsAbout(token: Macaroon, targets: readonly Target[], connection: Connection): readonly Doubt[] {
  const caveats = token.caveats.map(readCaveat);
  return [
    ...issuerDoubts(token, connection),
    ...lifetimeDoubts(caveats, connection.context.clock.since(epoch)),
    ...scopeDoubts(caveats, targets),
  ];
}

const malformed: Doubt = {
  code: 'AUTH_FAILED',
  why: 'it has not the form of an API token (“pypi-…”, whole); passwords are not accepted',
};

const unprovable = 'no API of the registry tells what a token may do';

function reasonFor(token: Macaroon | undefined): string {
  if (token === undefined) return `${unprovable}, and it is none whose conditions can be read`;
  const caveats = token.caveats.map(readCaveat);
  const isOpen = caveats.some(({ kind }) => kind === 'unknown');
  return [
    `${unprovable}; read in the token itself: its issuer, its expiry and its projects do not speak against it`,
    ...(isOpen ? ['it has a condition that is not known'] : []),
  ].join('; ');
}

function judge(secret: Secret, targets: readonly Target[], connection: Connection): Proof {
  const token = readToken(reveal(secret).trim());
  const doubts =
    token === undefined
      ? isWarehouse(connection)
        ? [malformed]
        : []
      : doubtsAbout(token, targets, connection);
  const reason = doubts.length > 0 ? doubts.map(({ why }) => why).join('; ') : reasonFor(token);
  const problems = doubts.map(({ code, why }) => problem(code, `${secret.name}: ${why}`));
  return { ...proof(secret.name, 'not provable here', reason), problems };
}

/** Reads in the channel’s token what can be read without asking anyone; nothing is sent. */
export function proveCredential(
  channel: Pick<Channel, 'token'>,
  targets: readonly Target[],
  connection: Connection,
): Proof {
  const { secret, proof: minted } = connection.context;
  if (minted !== undefined) return { credential: minted, problems: [] };
  return secret === undefined ? noToken(nameOfToken(channel, secret)) : judge(secret, targets, connection);
}
