import { randomBytes, randomUUID } from 'node:crypto';
import { type LoopbackServer, startServer } from '../server.ts';
import type { OidcJob } from './claims.ts';
import { createOidcHandler, type Issuer, issue, type JobOf } from './handler.ts';
import type { JobEnvironment, OidcStandInOptions } from './options.ts';
import { createSigningKey } from './signing-key.ts';

/** GitHub's issuer of identity tokens, and what the runner offers to ask it, on the loopback interface. */
export interface OidcStandIn extends LoopbackServer {
  /** What stands in a token as its issuer, and what a registry has to trust. */
  readonly issuer: string;
  readonly jwksUrl: string;
  /**
   * The variables that the runner gives to a job with `id-token: write`; each call is another job. A job without that
   * permission has none of them, so that nothing is to be asked for here.
   *
   * One environment may serve several jobs, as `act` starts them: then a function tells them apart by the audience.
   */
  environment(job: OidcJob | JobOf): JobEnvironment;
  /** An identity token for a job, without asking over HTTP. */
  jwt(job: OidcJob, audience: string): string;
}

const maxBodyBytes = 64 * 1024;

/** Starts an issuer with a key of its own. */
export async function startOidcStandIn(options: OidcStandInOptions = {}): Promise<OidcStandIn> {
  let url = '';
  const issuer: Issuer = {
    key: await createSigningKey(),
    jobs: new Map(),
    server: options.server ?? 'https://github.com',
    now: options.now ?? Date.now,
    url: () => url,
  };
  const server = await startServer(createOidcHandler(issuer), { ...options, maxBodyBytes });
  url = server.url.replace(/\/$/, '');
  return {
    ...server,
    issuer: url,
    jwksUrl: `${url}/.well-known/jwks`,
    environment: (job) => admit(issuer, typeof job === 'function' ? job : () => job),
    jwt: (job, audience) => issue(issuer, job, audience),
  };
}

function admit(issuer: Issuer, job: JobOf): JobEnvironment {
  const id = randomUUID();
  const token = randomBytes(32).toString('base64url');
  issuer.jobs.set(id, { token, job });
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url()}/idtoken/${id}?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
  };
}
