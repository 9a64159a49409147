import { type ErrorCode, type HttpOutcome, isRecord } from '@lockstep/core';
import { bodyJson, foreignText, registryWords } from '../registry/foreign-text.ts';
import { type Connection, readJson } from './registry.ts';

/** As whom a registry knows a token. */
export type Identity =
  | { readonly kind: 'known'; readonly user: string }
  /** The registry does not say who its users are; that proves nothing either way. */
  | { readonly kind: 'untold'; readonly why: string }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly why: string };

function userIn(outcome: HttpOutcome): string {
  const json = outcome.kind === 'answer' && outcome.status === 200 ? bodyJson(outcome) : undefined;
  return isRecord(json) && typeof json.username === 'string' ? foreignText(json.username) : '';
}

function refusalCode(status: number): ErrorCode | undefined {
  if (status === 401) return 'AUTH_FAILED';
  if (status === 403) return 'AUTH_FORBIDDEN';
  return status === 429 || status >= 500 ? 'STATE_UNKNOWN' : undefined;
}

/** Asks the registry who it takes the token's holder for. */
export async function whoami(connection: Connection): Promise<Identity> {
  const outcome = await readJson(connection, '-/whoami');
  const { secret } = connection.context;
  if (outcome.kind === 'failure') {
    const code = outcome.sent ? 'STATE_UNKNOWN' : 'UNREACHABLE';
    return { kind: 'refused', code, why: foreignText(outcome.why, secret) };
  }
  const user = userIn(outcome);
  if (user !== '') return { kind: 'known', user };
  const code = refusalCode(outcome.status);
  const words = registryWords(outcome, secret);
  const why = `HTTP ${outcome.status}${words && `: ${words}`}`;
  if (code !== undefined) return { kind: 'refused', code, why };
  return { kind: 'untold', why: `the registry does not say whose token it is (HTTP ${outcome.status})` };
}
