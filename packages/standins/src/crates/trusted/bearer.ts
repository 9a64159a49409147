import type { StandInAnswer, StandInRequest } from '../../exchange.ts';
import { canonicalName } from '../crate-name.ts';
import { sentToken } from '../credential.ts';
import { isRefusal, type Refusal, refusals, refuse } from '../refusal.ts';
import { isKnown, type Registry } from '../registry.ts';
import { isAccessToken, isOfPublisher } from './access-token.ts';
import type { AccessToken, Trust } from './trust.ts';

/** Takes a token back; one that is over or was never given is no error (`src/controllers/trustpub/tokens/revoke`). */
export function revokeToken(trust: Trust, request: StandInRequest): StandInAnswer {
  const token = sentToken(request);
  if (token === undefined) return refuse(refusals.noAuthorization());
  if (isRefusal(token)) return refuse(token);
  if (!isAccessToken(token)) return refuse(refusals.unparsedToken());
  trust.minted.delete(token);
  return { status: 204, headers: {}, body: new Uint8Array() };
}

/**
 * The publisher's token that a publication carries; undefined when it carries none, or one of an account. It is for
 * crates that are there, and for its own (`src/controllers/krate/publish.rs`).
 */
export function publisherToken(
  registry: Registry,
  request: StandInRequest,
  name: string,
): AccessToken | Refusal | undefined {
  const token = sentToken(request);
  if (token === undefined || isRefusal(token)) return token;
  if (!isOfPublisher(token)) return undefined;
  if (!isAccessToken(token)) return refusals.unparsedToken();
  if (!isKnown(registry, name)) return refusals.noNewCrates();
  const known = registry.trust?.minted.get(token);
  if (known === undefined || known.expires <= registry.now()) return refusals.invalidToken();
  return known.crates.includes(canonicalName(name)) ? known : refusals.otherCrate(name);
}
