import { type ErrorCode, type HttpOutcome, isRecord } from '@lockstep/core';
import { bodyJson, foreignText, registryWords } from '../registry/foreign-text.ts';
import { disproof, type Proof, proof } from '../registry/proof.ts';
import { type Connection, putDocument, readAddress } from './registry.ts';

/** A registry of npm packages on a Gitea: one for each owner. */
export interface GiteaRegistry {
  /** The server's address, with a slash at the end; it may lie below a path. */
  readonly server: string;
  readonly owner: string;
}

/** The Gitea that a registry's address belongs to, if it is one (Gitea's documentation, “npm Package Registry”). */
export function giteaRegistry(registry: string): GiteaRegistry | undefined {
  const [, path, owner] = /^(.*\/)api\/packages\/([^/]+)\/npm\/$/.exec(new URL(registry).pathname) ?? [];
  if (path === undefined || owner === undefined) return undefined;
  return { server: new URL(path, registry).href, owner: decodeURIComponent(owner) };
}

type Identity =
  | { readonly kind: 'known'; readonly user?: string }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly why: string };

function said(outcome: HttpOutcome, { context: { secret } }: Connection): string {
  if (outcome.kind === 'failure') return foreignText(outcome.why, secret);
  const words = registryWords(outcome, secret);
  return `HTTP ${outcome.status}${words && `: ${words}`}`;
}

function failureCode(outcome: HttpOutcome): ErrorCode | undefined {
  if (outcome.kind === 'failure') return outcome.sent ? 'STATE_UNKNOWN' : 'UNREACHABLE';
  if (outcome.status === 401) return 'AUTH_FAILED';
  return outcome.status === 429 || outcome.status >= 500 ? 'STATE_UNKNOWN' : undefined;
}

// A token without the scope “read:user” is refused by 403: known, but it does not say whose it is.
async function identify(connection: Connection, { server }: GiteaRegistry): Promise<Identity> {
  const outcome = await readAddress(connection, `${server}api/v1/user`);
  const code = failureCode(outcome);
  if (code !== undefined) return { kind: 'refused', code, why: said(outcome, connection) };
  const json = outcome.kind === 'answer' && outcome.status === 200 ? bodyJson(outcome) : undefined;
  const login = isRecord(json) && typeof json.login === 'string' ? foreignText(json.login) : '';
  return { kind: 'known', ...(login !== '' && { user: login }) };
}

/**
 * Tries to publish nothing: an empty document is refused as such only to those who may write.
 *
 * Recorded: who may write is decided before the document is read (401 without a token or with a bad one, 400 for a
 * document that is wrong). Source of the empty document's 400: go-gitea/gitea, modules/packages/npm/creator.go,
 * ErrInvalidPackage.
 */
function publishNothing(connection: Connection, name: string): Promise<HttpOutcome> {
  return putDocument(connection, name, {});
}

function verdict(
  outcome: HttpOutcome,
  secret: string,
  user: string | undefined,
  words: string,
  { owner }: GiteaRegistry,
): Proof {
  const status = outcome.kind === 'answer' ? outcome.status : undefined;
  const who = user ?? 'its user';
  if (status === 400)
    return proof(
      secret,
      'proven',
      `the server lets ${who} publish packages of ${owner} with this token`,
      user,
    );
  if (status === 401 || status === 403) {
    const reason = `${who} may not write packages of ${owner}, or the token lacks the scope “write:package” (${words})`;
    return disproof(secret, 'AUTH_FORBIDDEN', reason);
  }
  if (status === 404)
    return disproof(secret, 'ADDRESS_WRONG', `the server has no packages of an owner ${owner} (${words})`);
  const reason = `the server does not tell whether the token may publish (${words})`;
  return proof(secret, user === undefined ? 'not provable here' : 'identity only', reason, user);
}

/** Proves without publishing what a Gitea lets be proven about a token. */
export async function proveOnGitea(
  gitea: GiteaRegistry,
  secret: string,
  names: readonly string[],
  connection: Connection,
): Promise<Proof> {
  const identity = await identify(connection, gitea);
  if (identity.kind === 'refused')
    return disproof(secret, identity.code, `the server does not accept the token: ${identity.why}`);
  const [name] = names;
  if (name === undefined) return proof(secret, 'identity only', 'there is nothing to publish', identity.user);
  const outcome = await publishNothing(connection, name);
  return verdict(outcome, secret, identity.user, said(outcome, connection), gitea);
}
