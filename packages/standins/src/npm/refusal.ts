import { jsonAnswer, type StandInAnswer } from '../exchange.ts';

/** A request that the registry declines, with the status and the text that clients show. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly error: string;
}

const refusal = (status: number, error: string): Refusal => ({ kind: 'refusal', status, error });

/** Whether a value is a refusal. */
export function isRefusal(value: object | undefined): value is Refusal {
  return value !== undefined && 'kind' in value && value.kind === 'refusal';
}

/** The answer that carries a refusal; a 401 names the scheme, as RFC 9110 section 11.6.1 demands. */
export function refuse({ status, error }: Refusal): StandInAnswer {
  return jsonAnswer(status, { error }, status === 401 ? { 'www-authenticate': 'Bearer' } : {});
}

/**
 * Everything that the registry declines. Texts and statuses are the public registry's where a source is named;
 * the others are the stand-in's own words for a rule that clients enforce before they send.
 */
export const refusals = {
  unauthenticated: () => refusal(401, 'You must be logged in to do this.'),
  notFound: () => refusal(404, 'Not found'),
  versionNotFound: (version: string) => refusal(404, `version not found: ${version}`),
  methodNotAllowed: () => refusal(405, 'Method Not Allowed'),
  badPath: () => refusal(400, 'The path cannot be decoded'),
  upstream: () => refusal(502, 'The registry behind this one gave no usable answer'),

  /** semantic-release/semantic-release#3186: a read-only or too narrow token. */
  insufficientRights: () => refusal(403, 'You may not perform that action with these credentials.'),
  /** npm/npm#18546. */
  notOwner: (name: string) =>
    refusal(403, `You do not have permission to publish "${name}". Are you logged in as the correct user?`),
  /** npm docs, "npm access": a scoped package is restricted unless it is published with public access. */
  paymentRequired: () => refusal(402, 'You must sign up for private packages'),
  unscopedRestricted: () => refusal(400, "Can't restrict access to unscoped packages."),

  /** getsentry/craft#621. */
  versionExists: (version: string) =>
    refusal(403, `You cannot publish over the previously published versions: ${version}.`),
  /** npm/cli#9889: accepted, but not visible yet. */
  versionPending: (version: string) =>
    refusal(409, `Cannot publish over previously staged version "${version}".`),
  /** npm/cli#3076: an unpublished version. */
  versionBurned: (version: string) =>
    refusal(400, `Cannot publish over previously published version "${version}".`),
  /** npm/cli#958: a package whose versions were all unpublished. */
  recentlyRemoved: (name: string) =>
    refusal(403, `${name} cannot be republished until 24 hours have passed.`),

  /** jupyter-book/mystmd#2662. */
  wrongRepository: (found: string, expected: string) =>
    refusal(
      422,
      'Error verifying sigstore provenance bundle: Failed to validate repository information: ' +
        `package.json: "repository.url" is "${found}", expected to match "${expected}" from provenance`,
    ),

  malformed: (what: string) => refusal(400, what),
  /** npm/npm#16093. */
  invalidName: (name: string, why: string) => refusal(400, `"${name}" is invalid for new packages: ${why}`),
  /** fleet-sdk/fleet#79. */
  similarName: (name: string, existing: string, user: string) =>
    refusal(
      403,
      `Package name too similar to existing package ${existing}; try renaming your package to ` +
        `'@${user}/${name}' and publishing with 'npm publish --access=public' instead`,
    ),
  /** npm/npm#20844. */
  checksum: (expected: string, got: string) =>
    refusal(400, `integrity checksum error: expected ${expected}, got ${got}`),

  /** npm docs, "npm dist-tag", Caveats. */
  tagIsRange: (tag: string) => refusal(400, `Tag name must not be a valid SemVer range: ${tag}`),
  tagUnsafe: (tag: string) => refusal(400, `Tag name "${tag}" has characters that a URL would escape`),
  /** npm/cli#8490. */
  latestStays: () => refusal(400, 'The "latest" tag cannot be removed'),

  /** CouchDB documentation, "Conflict management". */
  conflict: () => refusal(409, 'Document update conflict.'),
  /** npm/cli#1686; the criteria are those of npm's Unpublish Policy. */
  cannotUnpublish: (subject: string, criterion: string) =>
    refusal(
      405,
      `You can no longer unpublish this package.\nFailed criteria:\n${criterion}\n\nPlease deprecate it instead:\n` +
        `npm deprecate -f '${subject}' "this package has been deprecated"`,
    ),
} as const;
