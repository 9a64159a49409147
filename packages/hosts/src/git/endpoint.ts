import type { Credential, Http, HttpAnswer, Reply, Secret } from '@lockstep/core';
import { failed, ok, replyOf } from './answer.ts';

export type Service = 'git-upload-pack' | 'git-receive-pack';

/** A repository's address, and how it is reached. */
export interface Endpoint {
  readonly http: Http;
  /** Without a credential and without a slash at the end. */
  readonly url: string;
  readonly secret: Secret | undefined;
}

/** The longest answer that is read, in bytes: a whole tap, or a ledger, packed. */
const maxBytes = 256 * 1024 * 1024;

// GitHub and Gitea take a token as the password of any user; GitHub's own clients say this one.
function credentialFor({ url, secret }: Endpoint): { readonly credential?: Credential } {
  if (secret === undefined) return {};
  const { origin } = new URL(url);
  return { credential: { secret, scheme: 'Basic', user: 'x-access-token', origins: [origin] } };
}

/** The address of a repository as requests are built on it: without credential, query and slash at the end. */
export function addressOf(url: string): string {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  address.search = '';
  address.hash = '';
  return address.href.replace(/\/+$/, '');
}

/** Asks what a service offers; the first request of a conversation (gitprotocol-http, “Discovering References”). */
export async function discover(endpoint: Endpoint, service: Service): Promise<Reply<HttpAnswer>> {
  const headers = service === 'git-upload-pack' ? { 'git-protocol': 'version=2' } : {};
  const outcome = await endpoint.http({
    method: 'GET',
    url: `${endpoint.url}/info/refs?service=${service}`,
    headers: { ...headers, accept: '*/*', 'cache-control': 'no-cache' },
    maxBytes,
    ...credentialFor(endpoint),
  });
  return replyOf(outcome);
}

/** Sends a message to a service and gives the body of its answer. */
export async function call(
  endpoint: Endpoint,
  service: Service,
  message: readonly Uint8Array[],
): Promise<Reply<Uint8Array>> {
  const version = service === 'git-upload-pack' ? { 'git-protocol': 'version=2' } : {};
  const outcome = await endpoint.http({
    method: 'POST',
    url: `${endpoint.url}/${service}`,
    headers: {
      ...version,
      'content-type': `application/x-${service}-request`,
      accept: `application/x-${service}-result`,
    },
    body: Buffer.concat(message),
    maxBytes,
    ...credentialFor(endpoint),
  });
  const reply = replyOf(outcome);
  if (reply.outcome !== 'ok') return reply;
  if (reply.value.headers['content-type'] !== `application/x-${service}-result`)
    return failed('the answer is not one of a git server');
  return ok(reply.value.body);
}
