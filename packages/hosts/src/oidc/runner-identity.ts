import {
  bodyJson,
  foreignText,
  type Http,
  type HttpAnswer,
  type Identity,
  type IdentityReply,
  isRecord,
  type Problem,
  problem,
  readClaims,
  type Secret,
  secretOf,
} from '@lockstep/core';
import type { Environment } from '../environment.ts';
import { type ForkStanding, forkStanding } from './event-payload.ts';

const addressName = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const requestTokenName = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
/** GitHub's identity tokens have about two kilobytes. */
const longestAnswer = 64 * 1024;
const timeoutMs = 20_000;

/** What an identity is asked through. */
export interface IdentitySources {
  readonly env: Environment;
  readonly http: Http;
  /** Hides a secret in everything that is written from now on. */
  readonly conceal: (secret: Secret) => void;
}

interface Endpoint {
  readonly url: URL;
  readonly secret: Secret;
}

function isGitea({ GITEA_ACTIONS, FORGEJO_ACTIONS }: Environment): boolean {
  return GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true';
}

function missing(env: Environment, { isForksRequest }: ForkStanding): Problem {
  if (isGitea(env)) return problem('OIDC_UNAVAILABLE', 'this server’s runner offers no identity token');
  if (env.GITHUB_ACTIONS !== 'true')
    return problem('OIDC_UNAVAILABLE', 'this is no job of GitHub Actions, so it has no identity token');
  if (isForksRequest)
    return problem('OIDC_FORK', 'this run is for a fork’s pull request, which gets no identity token');
  return problem(
    'OIDC_NOT_PERMITTED',
    `the runner offers no identity token (${addressName} is not set): the job lacks the permission “id-token: write”`,
  );
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
}

function endpointIn(env: Environment): Endpoint | Problem | undefined {
  const { [addressName]: address = '', [requestTokenName]: token = '' } = env;
  if (address === '' || token === '') return undefined;
  const url = URL.parse(address);
  if (url === null || !isSafe(url) || !/^https?:$/.test(url.protocol))
    return problem('OIDC_FAILED', `${addressName} is no address that a credential may be sent to`, {
      rerun: false,
    });
  if (!/^[\x21-\x7e]{1,65536}$/.test(token))
    return problem('OIDC_FAILED', `${requestTokenName} holds what no token holds`, { rerun: false });
  return { url, secret: secretOf(requestTokenName, token) };
}

function tokenIn(answer: HttpAnswer): string | undefined {
  const json = bodyJson(answer);
  const value = isRecord(json) ? json.value : undefined;
  const isToken = typeof value === 'string' && value.length <= longestAnswer;
  return isToken && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
}

function unavailable(message: string): IdentityReply {
  return { kind: 'unavailable', problem: problem('OIDC_FAILED', message) };
}

async function request({ url, secret }: Endpoint, audience: string, { http, conceal }: IdentitySources) {
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  conceal(secret);
  const outcome = await http({
    method: 'GET',
    url: address.href,
    headers: { accept: 'application/json' },
    credential: { secret, scheme: 'Bearer', origins: [url.origin] },
    maxBytes: longestAnswer,
    timeoutMs,
  });
  if (outcome.kind === 'failure')
    return unavailable(`the runner’s endpoint gave no identity token: ${foreignText(outcome.why, secret)}`);
  const token = outcome.status === 200 ? tokenIn(outcome) : undefined;
  if (token === undefined)
    return unavailable(`the runner’s endpoint gave no identity token (HTTP ${outcome.status})`);
  const identityToken = secretOf('identity token', token);
  conceal(identityToken);
  return { kind: 'token', secret: identityToken, claims: readClaims(token) } as const;
}

/**
 * The identity of the job that this process runs in.
 *
 * Source: GitHub's documentation, “OpenID Connect reference”, methods for requesting the OIDC token.
 */
export function createRunnerIdentity(sources: IdentitySources): Identity {
  const standing = forkStanding(sources.env);
  const endpoint = endpointIn(sources.env) ?? missing(sources.env, standing);
  const { isFork } = standing;
  if ('code' in endpoint)
    return {
      obstacle: endpoint,
      isFork,
      token: async () => ({ kind: 'unavailable', problem: endpoint }),
    };
  return { isFork, token: (audience) => request(endpoint, audience, sources) };
}

/** Why this process has no identity, as far as that shows without asking anyone. */
export function identityObstacle(env: Environment): Problem | undefined {
  const endpoint = endpointIn(env) ?? missing(env, forkStanding(env));
  return 'code' in endpoint ? endpoint : undefined;
}
