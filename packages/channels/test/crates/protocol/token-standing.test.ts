import { expect, test } from '@jest/globals';
import { secretOf } from '@lockstep/core';
import { tokenStanding } from '../../../src/crates/token-standing.ts';
import { broken, httpAnswer } from './scripted-http.ts';

function standing(status: number, body: unknown): string {
  const found = tokenStanding(httpAnswer({ status, body }));
  return found.kind === 'refused' ? found.code : found.kind;
}

// The words of crates.io’s source: auth.rs and util/errors.
test.each([
  [403, 'this action can only be performed on the crates.io website', 'known'],
  [403, 'this token does not have the required permissions to perform this action', 'known'],
  [403, 'authentication failed', 'AUTH_FAILED'],
  [403, 'this action requires authentication', 'AUTH_FAILED'],
  [
    401,
    'The given API token does not match the format used by crates.io. Tokens generated before 2020-07-14 were …',
    'AUTH_FAILED',
  ],
  [401, 'Invalid `Authorization` header: Found unexpected authentication scheme `token`', 'AUTH_FAILED'],
  [403, 'This account is indefinitely locked. Reason: spam', 'AUTH_FORBIDDEN'],
  [403, 'This account is locked until 2027-01-01 at 00:00:00 UTC. Reason: spam', 'AUTH_FORBIDDEN'],
  [403, 'something else', 'untold'],
  [404, 'Not Found', 'untold'],
  [429, 'slow down', 'STATE_UNKNOWN'],
  [503, 'crates.io is currently in read-only mode.', 'STATE_UNKNOWN'],
])('after %i “%s” a token is %s', (status, detail, expected) => {
  expect(standing(status, { errors: [{ detail }] })).toBe(expected);
});

test.each([
  ['crates.io’s form', { user: { login: 'alice' } }, 'alice'],
  ['another form', { username: 'alice' }, 'alice'],
  ['a name that forges a line', { name: 'alice\nroot' }, 'alice root'],
])('a registry may say whose it is, in %s', (_title, body, user) => {
  expect(tokenStanding(httpAnswer({ status: 200, body }))).toEqual({ kind: 'known', user });
});

test('a registry that repeats the token as a name does not spread it', () => {
  const answer = httpAnswer({ status: 200, body: { login: 'cio-secret' } });
  expect(tokenStanding(answer, secretOf('TOKEN', 'cio-secret'))).toEqual({ kind: 'known', user: '***' });
});

test.each([
  ['a page', 200, '<html>'],
  ['nobody', 200, { user: { login: '' } }],
  ['a redirect to a page', 302, ''],
])('%s says nothing', (_title, status, body) => {
  expect(standing(status, body)).toBe('untold');
});

test('no answer leaves it open', () => {
  expect(tokenStanding(broken)).toMatchObject({ kind: 'refused', code: 'STATE_UNKNOWN' });
  expect(tokenStanding({ ...broken, sent: false })).toMatchObject({ kind: 'refused', code: 'UNREACHABLE' });
});
