import { describe, expect, test } from '@jest/globals';
import { secretOf } from '@lockstep/core';
import { publishReceipt, yankReceipt } from '../../../src/crates/answer.ts';
import { summary } from '../../registry/receipt-summary.ts';
import { broken, httpAnswer } from './scripted-http.ts';

const subject = { target: 'crates foo@1.0.0' };

function errors(detail: string) {
  return { errors: [{ detail }] };
}

function summaryOf(status: number, body: unknown, headers: Record<string, string> = {}): string {
  return summary(publishReceipt(httpAnswer({ status, body, headers }), subject));
}

// The words are those of crates.io’s source and its tests, unless another registry is named.
const refusals = [
  [400, 'crate version `1.0.0` is already uploaded', 'VERSION_EXISTS'],
  [403, 'authentication failed', 'AUTH_FAILED'],
  [403, 'this action requires authentication', 'AUTH_FAILED'],
  [403, 'Invalid authentication token', 'AUTH_FAILED'],
  [401, 'The given API token does not match the format used by crates.io.', 'AUTH_FAILED'],
  [401, 'Invalid `Authorization` header: Failed to parse token', 'AUTH_FAILED'],
  [403, 'this token does not have the required permissions to perform this action', 'AUTH_FORBIDDEN'],
  [
    403,
    "this crate exists but you don't seem to be an owner. If you believe this is a mistake, perhaps you need to accept an invitation to be an owner before publishing.",
    'AUTH_FORBIDDEN',
  ],
  [403, 'This account is indefinitely locked. Reason: spam', 'AUTH_FORBIDDEN'],
  [403, 'This account is locked until 2027-01-01 at 00:00:00 UTC. Reason: spam', 'AUTH_FORBIDDEN'],
  [
    400,
    'A verified email address is required to publish crates to crates.io. Visit the profile to set it.',
    'AUTH_FORBIDDEN',
  ],
  [
    403,
    'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first',
    'AUTH_FORBIDDEN',
  ],
  [403, 'The provided access token is not valid for crate `foo`', 'AUTH_FORBIDDEN'],
  [
    403,
    'New versions of this crate can only be published using Trusted Publishing (see the documents).',
    'AUTH_FORBIDDEN',
  ],
  [
    400,
    'A crate with the name `foo` was recently deleted. Reuse of this name will be available after 2099-12-25T12:34:56Z.',
    'NAME_REJECTED',
  ],
  [400, 'crate was previously named `Foo_similar`', 'NAME_REJECTED'],
  [400, 'cannot upload a crate with a reserved name', 'NAME_REJECTED'],
  [
    400,
    'the name `1foo` cannot be used as a crate name, the name cannot start with a digit',
    'NAME_REJECTED',
  ],
  [
    400,
    'invalid character `🦀` in crate name: `🦀`, the first character must be an ASCII character',
    'NAME_REJECTED',
  ],
  [400, `the crate name \`${'f'.repeat(65)}\` is too long (max 64 characters)`, 'NAME_REJECTED'],
  [400, 'crate name cannot be empty', 'NAME_REJECTED'],
  [400, 'no known crate named `bar_missing`', 'DEPENDENCY_MISSING'],
  [400, 'wildcard (`*`) dependency constraints are not allowed on crates.io.', 'METADATA_INVALID'],
  [
    400,
    'Dependency `dep` is hosted on another registry. Cross-registry dependencies are not permitted on crates.io.',
    'METADATA_INVALID',
  ],
  [400, '"broken" is an invalid version requirement', 'METADATA_INVALID'],
  [400, 'dependency name cannot be empty', 'METADATA_INVALID'],
  [400, 'invalid character `🦀` in dependency name: `🦀`', 'METADATA_INVALID'],
  [
    400,
    'missing or empty metadata fields: description, license. Please see the documents',
    'METADATA_INVALID',
  ],
  [
    400,
    'The `description` is too long. A maximum of 1000 characters are currently allowed.',
    'METADATA_INVALID',
  ],
  [
    400,
    'unknown or invalid license expression; see http://opensource.org/licenses for options',
    'METADATA_INVALID',
  ],
  [
    400,
    "URL for field `documentation` must begin with http:// or https:// (url: javascript:alert('boom'))",
    'METADATA_INVALID',
  ],
  [400, '`homepage` is not a valid url: `http://`', 'METADATA_INVALID'],
  [400, 'expected at most 5 keywords per crate', 'METADATA_INVALID'],
  [400, '"áccênts" is an invalid keyword', 'METADATA_INVALID'],
  [400, 'expected at most 5 categories per crate', 'METADATA_INVALID'],
  [
    400,
    'The following category slugs are not currently supported on crates.io: bar\n\nSee the list',
    'METADATA_INVALID',
  ],
  [400, '"broken" is an invalid semver version', 'METADATA_INVALID'],
  [400, 'the version number is too long (max 150 characters)', 'METADATA_INVALID'],
  [400, 'invalid character `🍺` in feature `🍺`, the first character must be …', 'METADATA_INVALID'],
  [400, 'crates.io only allows a maximum number of 300 features, but your crate …', 'METADATA_INVALID'],
  [400, 'crates.io only allows a maximum number of 500 dependencies.', 'METADATA_INVALID'],
  [400, 'metadata name `a` does not match manifest name `b`', 'METADATA_INVALID'],
  [400, 'failed to parse `Cargo.toml` manifest file\n\ninvalid `rust-version` value', 'METADATA_INVALID'],
  [400, 'Cargo.toml manifest is missing', 'METADATA_INVALID'],
  [400, 'invalid upload request: missing field `name` at line 1 column 2', 'METADATA_INVALID'],
  [413, 'max upload size is: 10485760', 'TOO_LARGE'],
  [413, 'JSON metadata blob too large', 'TOO_LARGE'],
  [400, 'uploaded tarball is malformed or too large when decompressed', 'TOO_LARGE'],
  [400, 'uploaded tarball contains more than 2 entries', 'TOO_LARGE'],
  [400, 'unexpected tar entry type Symlink found: foo-1.1.0/bar', 'ARCHIVE_HOSTILE'],
  [400, 'invalid path found: bar-1.0.0/a', 'ARCHIVE_HOSTILE'],
  [400, 'malformed pax size', 'ARCHIVE_HOSTILE'],
  [409, 'package version already exists', 'VERSION_EXISTS'],
  [403, 'maximum allowed package storage quota exceeded', 'TOO_LARGE'],
  [400, 'ERROR: Crate with version already exists: foo-1.0.0', 'VERSION_EXISTS'],
  [403, 'ERROR: Not the owner of the crate', 'AUTH_FORBIDDEN'],
  [403, 'no', 'AUTH_FORBIDDEN'],
  [404, 'Not Found', 'AUTH_FORBIDDEN'],
  [400, 'whatever else', 'REJECTED'],
] as const;

describe('an answer to a publish request', () => {
  test.each(refusals)('%i “%s” is %s', (status, detail, code) => {
    expect(summaryOf(status, errors(detail))).toBe(code);
  });

  test.each(refusals.filter(([status]) => status === 400))(
    'says the same with status 200 as with %i: “%s”',
    (_status, detail, code) => {
      const receipt = publishReceipt(httpAnswer({ status: 200, body: errors(detail) }), subject);
      expect(summary(receipt)).toBe(code);
      expect(receipt.answer.status).toBe(200);
    },
  );

  test.each([
    ['the public registry takes it', 200, { crate: { name: 'foo' }, warnings: { other: [] } }, 'stored'],
    ['Gitea takes it', 200, { ok: true }, 'stored'],
    ['a registry says nothing and means yes', 200, '', 'stored'],
    ['a list of no errors', 200, { errors: [] }, 'unknown'],
    ['a registry that is not content', 200, { ok: false }, 'unknown'],
    ['a page of somebody else', 200, '<html>log in</html>', 'unknown'],
    ['a conflict of unknown meaning', 409, errors('conflict'), 'unknown'],
    ['the request took too long', 408, '', 'unknown'],
    ['it redirects', 301, '', 'REJECTED'],
    [
      'read-only mode',
      503,
      errors('crates.io is currently in read-only mode. Please check the status page.'),
      'unknown',
    ],
    ['it fails', 500, errors('internal'), 'unknown'],
    ['a proxy fails', 520, 'error code: 520', 'unknown'],
  ])('%s', (_title, status, body, expected) => {
    expect(summaryOf(status, body)).toBe(expected);
  });

  test('without the answer proves nothing', () => {
    expect(summary(publishReceipt(broken, subject))).toBe('unknown');
    expect(summary(publishReceipt({ ...broken, sent: false }, subject))).toBe('unsent');
  });

  test('names what to do about it', () => {
    const body = errors('this token does not have the required permissions to perform this action');
    const receipt = publishReceipt(httpAnswer({ status: 403, body }), subject);
    expect(receipt).toMatchObject({
      problem: { remedy: expect.stringMatching(/publish-new.*publish-update/) },
    });
  });

  test('is quoted without what could forge a report, and without the token', () => {
    const secret = secretOf('CARGO_TOKEN', 'cio_secret');
    const body = errors('no\n\u001b[2Jcio_secret');
    const receipt = publishReceipt(httpAnswer({ status: 400, body }), { ...subject, secret });
    expect(receipt.answer.message).toBe('no ***');
  });
});

describe('a throttling answer', () => {
  const date = 'Fri, 20 Nov 2026 10:00:00 GMT';
  const until = 'Fri, 20 Nov 2026 10:09:30 GMT';
  const words = `You have published too many new crates in a short period of time. Please try again after ${until} and see the documents for more details.`;

  test.each([
    ['a date in its header', words, { 'retry-after': until, date }, 571_000],
    ['seconds in its header', 'slow down', { 'retry-after': '7' }, 7000],
    ['a date in its words', words, { date }, 571_000],
    ['a date in older words', `Please try again after ${until} or email us`, { date }, 571_000],
    ['a moment that has come', words.replace(until, date), { date }, 1000],
    ['a date without one of its own', words, {}, undefined],
    ['a header that says nothing', words, { 'retry-after': 'soon', date }, 571_000],
    ['no time', 'slow down', { date }, undefined],
    [
      'a limit for a day',
      'You have published too many versions of this crate in the last 24 hours',
      { date },
      86_400_000,
    ],
  ])('with %s', (_title, detail, headers, expected) => {
    const receipt = publishReceipt(httpAnswer({ status: 429, body: errors(detail), headers }), subject);
    expect(receipt.outcome).toBe('throttled');
    expect(receipt.outcome === 'throttled' && receipt.retryAfterMs).toBe(expected);
  });
});

describe('an answer to a request to yank', () => {
  test.each([
    ['done', 200, { ok: true }, 'stored'],
    ['nothing', 200, '', 'unknown'],
    ['not done', 200, { ok: false }, 'unknown'],
    ['an error with 200', 200, errors('must already be an owner to yank or unyank'), 'AUTH_FORBIDDEN'],
    ['no owner', 403, errors('must already be an owner to yank or unyank'), 'AUTH_FORBIDDEN'],
    ['no right', 403, errors('no'), 'AUTH_FORBIDDEN'],
    ['an unknown token', 403, errors('authentication failed'), 'AUTH_FAILED'],
    ['no such version', 404, errors('crate `foo` does not have a version `1.0.0`'), 'MISSING'],
    ['too many', 429, errors('You have yanked or unyanked too many versions'), 'throttled'],
    ['a failure', 500, '', 'unknown'],
  ])('%s', (_title, status, body, expected) => {
    expect(summary(yankReceipt(httpAnswer({ status, body }), subject))).toBe(expected);
  });
});
