import { randomUUID } from 'node:crypto';
import { type Handler, jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { claimsOf, type OidcJob } from './claims.ts';
import { signJwt } from './jwt.ts';
import type { SigningKey } from './signing-key.ts';

/** What a job is told of its identity, by the audience that it asks for. */
export type JobOf = (audience: string) => OidcJob;

/** Everything the handlers share. */
export interface Issuer {
  readonly key: SigningKey;
  /** The jobs that may ask, by the last part of their address. */
  readonly jobs: Map<string, { readonly token: string; readonly job: JobOf }>;
  readonly server: string;
  readonly now: () => number;
  /** The issuer's address, without a trailing `/`, as GitHub's has none. */
  readonly url: () => string;
}

/** Answers as GitHub's issuer of identity tokens does, and as the runner's address for asking it. */
export function createOidcHandler(issuer: Issuer): Handler {
  return async (request) => {
    if (request.method !== 'GET') return failure(405, 'Method Not Allowed');
    switch (request.path) {
      case '/.well-known/openid-configuration':
        return jsonAnswer(200, configurationOf(issuer.url()));
      case '/.well-known/jwks':
        return jsonAnswer(200, { keys: [issuer.key.jwk] });
      default:
        return request.path.startsWith('/idtoken/') ? answerJob(issuer, request) : failure(404, 'Not Found');
    }
  };
}

/** An identity token for a job and an audience. */
export function issue(issuer: Issuer, job: OidcJob, audience: string): string {
  return signJwt(claimsOf(job, issuer.url(), audience, randomUUID(), issuer.now()), issuer.key);
}

/** OpenID Connect Discovery 1.0; GitHub's own document also lists its claims. */
function configurationOf(url: string) {
  return {
    issuer: url,
    jwks_uri: `${url}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

const answeredVersion = '2.0';

/**
 * GitHub docs, “OpenID Connect reference”, “Methods for requesting the OIDC token”. What the service says to who may
 * not ask is in no document: the statuses are those of RFC 9110.
 */
function answerJob(issuer: Issuer, { path, query, headers }: StandInRequest): StandInAnswer {
  const [scheme = '', sent = ''] = (headers.authorization ?? '').split(' ', 2);
  const asked = issuer.jobs.get(path.slice('/idtoken/'.length));
  const owner = [...issuer.jobs.values()].find(({ token }) => token === sent);
  if (scheme.toLowerCase() !== 'bearer' || owner === undefined)
    return failure(401, 'the request token is missing or unknown');
  if (asked !== owner) return failure(403, 'the request token belongs to another job');
  // The address that the runner gives carries the version; a client that drops the query drops it as well.
  if (query.get('api-version') !== answeredVersion)
    return failure(400, 'the request names no api-version, or another than 2.0');
  const job = asked.job(query.get('audience') ?? '');
  const [account = ''] = job.repository.split('/');
  return jsonAnswer(200, {
    value: issue(issuer, job, query.get('audience') ?? `${issuer.server}/${account}`),
  });
}

function failure(status: number, message: string): StandInAnswer {
  return jsonAnswer(status, { message }, status === 401 ? { 'www-authenticate': 'Bearer' } : {});
}
