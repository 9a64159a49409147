import { type ErrorCode, type HttpAnswer, type HttpOutcome, isRecord, type Secret } from '@lockstep/core';
import { bodyJson, foreignText, registryWords } from '../registry/foreign-text.ts';

/** What a registry says of a token. */
export type TokenStanding =
  | { readonly kind: 'known'; readonly user?: string }
  /** Nothing that proves anything either way. */
  | { readonly kind: 'untold'; readonly why: string }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly why: string };

interface Wording {
  readonly statuses: readonly number[];
  readonly words: RegExp;
  readonly standing: 'known' | ErrorCode;
}

/**
 * crates.io refuses every token here, since its `/me` is for browsers; only the words tell known tokens from others.
 *
 * Source: crates.io's source, `auth.rs` (`AuthCheck::check`, `authenticate_via_token`) and `util/errors.rs`.
 */
const wordings: readonly Wording[] = [
  {
    statuses: [403],
    words: /only be performed on the crates\.io website|does not have the required permissions/i,
    standing: 'known',
  },
  {
    statuses: [401, 403],
    words: /authentication failed|requires authentication|format used by crates\.io/i,
    standing: 'AUTH_FAILED',
  },
  { statuses: [403], words: /account is (indefinitely )?locked/i, standing: 'AUTH_FORBIDDEN' },
  { statuses: [401], words: /(?:)/, standing: 'AUTH_FAILED' },
];

// crates.io puts its user one level down; other registries have their own forms.
function userIn(answer: HttpAnswer, secret: Secret | undefined): string | undefined {
  const json = bodyJson(answer);
  const user = isRecord(json) && isRecord(json.user) ? json.user : json;
  const names = isRecord(user) ? [user.login, user.username, user.name] : [];
  const name = names.find((each) => typeof each === 'string' && each !== '');
  return typeof name === 'string' ? foreignText(name, secret) : undefined;
}

function standingOf(answer: HttpAnswer, secret: Secret | undefined): TokenStanding {
  const words = registryWords(answer, secret);
  const { status } = answer;
  const user = status === 200 ? userIn(answer, secret) : undefined;
  if (user !== undefined) return { kind: 'known', user };
  const said = `HTTP ${status}${words && `: ${words}`}`;
  const wording = wordings.find((each) => each.statuses.includes(status) && each.words.test(words));
  if (wording?.standing === 'known') return { kind: 'known' };
  if (wording !== undefined) return { kind: 'refused', code: wording.standing, why: said };
  if (status === 429 || status >= 500) return { kind: 'refused', code: 'STATE_UNKNOWN', why: said };
  return { kind: 'untold', why: `the registry does not say whose token it is (HTTP ${status})` };
}

/** Reads the answer to a request for `/api/v1/me`. */
export function tokenStanding(outcome: HttpOutcome, secret?: Secret): TokenStanding {
  if (outcome.kind === 'answer') return standingOf(outcome, secret);
  const code = outcome.sent ? 'STATE_UNKNOWN' : 'UNREACHABLE';
  return { kind: 'refused', code, why: foreignText(outcome.why, secret) };
}
