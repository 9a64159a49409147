import { jsonAnswer, type StandInAnswer } from '../exchange.ts';

/** A request that the registry declines, with the status and the text that clients show. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly detail: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Headers = Readonly<Record<string, string>>;

const refusal = (status: number, detail: string, headers: Headers = {}): Refusal => ({
  kind: 'refusal',
  status,
  detail,
  headers,
});

/** Whether a value is a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal';
}

/** The answer that carries a refusal, in the form of the Cargo book, "Web API". */
export function refuse({ status, detail, headers }: Refusal): StandInAnswer {
  return jsonAnswer(status, { errors: [{ detail }] }, headers);
}

/**
 * Everything that the registry declines, except what is wrong with a manifest. Texts and statuses are those of
 * crates.io (rust-lang/crates.io, the file is named); what stands last are the stand-in's own words.
 */
export const refusals = {
  /** src/auth.rs. */
  unauthenticated: () => refusal(403, 'this action requires authentication'),
  unknownToken: () => refusal(403, 'authentication failed'),
  websiteOnly: () => refusal(403, 'this action can only be performed on the crates.io website'),
  outOfScope: () => refusal(403, 'this token does not have the required permissions to perform this action'),
  scheme: (scheme: string) =>
    refusal(401, `Invalid \`Authorization\` header: Found unexpected authentication scheme \`${scheme}\``),
  /** src/util/errors/json.rs; the advisory's address is left out. */
  tokenFormat: () =>
    refusal(
      401,
      'The given API token does not match the format used by crates.io. Tokens generated before 2020-07-14 were ' +
        'generated with an insecure random number generator, and have been revoked.',
    ),
  /** The Cargo book, "Registry Authentication". */
  loginRequired: () =>
    refusal(401, 'this registry shows nothing without a token', { 'www-authenticate': 'Cargo' }),

  /** src/util/errors.rs. */
  notFound: () => refusal(404, 'Not Found'),
  crateNotFound: (name: string) => refusal(404, `crate \`${name}\` does not exist`),
  versionNotFound: (name: string, version: string) =>
    refusal(404, `crate \`${name}\` does not have a version \`${version}\``),
  methodNotAllowed: () => refusal(405, 'Method Not Allowed'),
  /** src/util/errors/json.rs: the time is an HTTP date, never a number of seconds. */
  tooMany: (what: string, until: string) =>
    refusal(
      429,
      `${what}. Please try again after ${until} and see crates.io/docs/rate-limits for more details.`,
      { 'retry-after': until },
    ),

  /** src/controllers/krate/publish.rs. */
  bad: (detail: string) => refusal(400, detail),
  tooLarge: (detail: string) => refusal(413, detail),
  unverified: () =>
    refusal(
      400,
      'A verified email address is required to publish crates to crates.io. Visit ' +
        'crates.io/settings/profile to set and verify your email address.',
    ),
  notOwner: () =>
    refusal(
      403,
      "this crate exists but you don't seem to be an owner. If you believe this is a mistake, perhaps you need " +
        'to accept an invitation to be an owner before publishing.',
    ),
  /** src/controllers/version/update.rs, src/controllers/krate/owners.rs. */
  notOwnerToYank: () => refusal(403, 'must already be an owner to yank or unyank'),
  notOwnerToModify: () => refusal(403, 'only owners have permission to modify owners'),
  notJson: () => refusal(415, 'Expected request with `Content-Type: application/json`'),

  /** src/auth.rs, src/controllers/trustpub/tokens/revoke. */
  noAuthorization: () => refusal(401, 'Missing `Authorization` header'),
  unparsedToken: () => refusal(401, 'Invalid `Authorization` header: Failed to parse token'),
  /** src/controllers/krate/publish.rs. */
  noNewCrates: () =>
    refusal(
      403,
      'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first',
    ),
  invalidToken: () => refusal(403, 'Invalid authentication token'),
  otherCrate: (name: string) => refusal(403, `The provided access token is not valid for crate \`${name}\``),
  trustedOnly: () =>
    refusal(
      403,
      'New versions of this crate can only be published using Trusted Publishing (see crates.io/docs/trusted-publishing).',
    ),
  /** src/controllers/trustpub/tokens/exchange. */
  noKeys: () => refusal(500, 'Failed to load OIDC key set'),
  missingField: (field: string) =>
    refusal(422, `Failed to deserialize the JSON body into the target type: missing field \`${field}\``),

  upstream: () => refusal(502, 'The registry behind this one gave no usable answer'),
  badPath: () => refusal(400, 'The path cannot be decoded'),
  publishedAlready: () => refusal(403, 'this stand-in shows what is published already, and takes nothing'),
} as const;
