import { type Channel, problem, reveal, type Secret } from '@lockstep/core';
import { disproof, nameOfToken, noToken, type Proof, proof } from '../registry/proof.ts';
import { packageOf } from '../registry/sealed-package.ts';
import type { KnownCrate } from './known-crate.ts';
import { type Connection, readAuthorized } from './registry.ts';
import { type TokenStanding, tokenStanding } from './token-standing.ts';
import type { WebApi } from './web-api.ts';

const scopesUntold =
  'the registry does not tell which scopes and crates it has (new crates need publish-new, others publish-update)';

// Source: cargo's `check_token`; anything else could not stand in a header.
function isSendable(secret: Secret): boolean {
  return /^[\x20-\x7e\t]+$/.test(reveal(secret));
}

// Source: crates.io's source, crates_io_trustpub, `AccessToken::PREFIX`; its `/me` does not know these tokens.
function isTrustedPublishing(secret: Secret): boolean {
  return reveal(secret).startsWith('cio_tp_');
}

function trustedPublishing(secret: string, names: readonly KnownCrate[]): Proof {
  const reason =
    'it is a token of Trusted Publishing, of which the registry tells nothing; it lives 30 minutes and cannot yank';
  const fresh = names.filter(({ isNew }) => isNew).map(({ target }) => packageOf(target).name);
  if (fresh.length === 0) return proof(secret, 'not provable here', reason);
  const message = `${secret}: Trusted Publishing cannot create ${fresh.join(', ')}, which the registry does not know yet`;
  const remedy =
    'Publish the first version of those crates with an API token that has the scope publish-new, then set Trusted Publishing up for them.';
  return {
    ...proof(secret, 'not provable here', reason),
    problems: [problem('AUTH_FORBIDDEN', message, { remedy })],
  };
}

function byStanding(secret: string, standing: TokenStanding): Proof {
  switch (standing.kind) {
    case 'known':
      return standing.user === undefined
        ? proof(
            secret,
            'identity only',
            `the registry knows the token but does not say whose it is; ${scopesUntold}`,
          )
        : proof(secret, 'identity only', scopesUntold, standing.user);
    case 'untold':
      return proof(secret, 'not provable here', standing.why);
    case 'refused':
      return disproof(secret, standing.code, standing.why);
  }
}

/** Proves without publishing what can be proven about the channel's token; never more than that it is known. */
export async function proveCredential(
  channel: Pick<Channel, 'token'>,
  names: readonly KnownCrate[],
  connection: Connection,
  api: WebApi,
): Promise<Proof> {
  const { secret, proof: minted } = connection.context;
  if (minted !== undefined) return { credential: minted, problems: [] };
  const name = nameOfToken(channel, secret);
  if (secret === undefined) return noToken(name);
  if (!isSendable(secret))
    return disproof(
      name,
      'AUTH_FAILED',
      'it holds characters that no header can carry, such as a line break',
    );
  if (connection.registry.isPublic && isTrustedPublishing(secret)) return trustedPublishing(name, names);
  if (api.kind !== 'known') return proof(name, 'not provable here', 'it is not known where the web API is');
  const outcome = await readAuthorized(connection, `${api.address}api/v1/me`);
  return byStanding(name, tokenStanding(outcome, secret));
}
