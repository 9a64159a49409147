import { describe, expect, test } from '@jest/globals';
import type { HttpAnswer } from '@lockstep/core';
import { publishReceipt } from '../../src/npm/answer.ts';
import { summary } from '../registry/receipt-summary.ts';

const subject = { target: 'npm left-pad@1.0.0' };

function answer(status: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  return {
    kind: 'answer',
    status,
    headers: { 'content-type': type, ...headers },
    body: new TextEncoder().encode(text),
  };
}

describe('an answer to a publish request', () => {
  test.each([
    ['the public registry takes it', answer(200, { success: true }), 'stored'],
    ['verdaccio takes it', answer(201, { ok: 'created new package', success: true }), 'stored'],
    ['Gitea takes it', answer(201, ''), 'stored'],
    ['it is accepted for later', answer(202, { ok: true }), 'pending'],
    [
      'a portal answers in its place',
      answer(200, '<html>log in</html>', { 'content-type': 'text/html' }),
      'unknown',
    ],
    ['it says no with a 200', answer(200, { error: 'no' }), 'unknown'],
    ['the token is unknown', answer(401, { error: 'Unauthorized' }), 'AUTH_FAILED'],
    ['the token is unknown to Gitea', answer(401, 'Failed to authenticate user\n'), 'AUTH_FAILED'],
    ['it wants a one-time password', answer(401, {}, { 'www-authenticate': 'OTP' }), 'OTP_REQUIRED'],
    ['it says so in words', answer(401, { error: 'you must provide a one-time pass' }), 'OTP_REQUIRED'],
    [
      'it wants a second factor',
      answer(403, { error: 'Two-factor authentication is required' }),
      'OTP_REQUIRED',
    ],
    ['it wants payment', answer(402, { error: 'Payment Required' }), 'PAYMENT_REQUIRED'],
    [
      'it forbids',
      answer(403, { error: 'You do not have permission to publish "left-pad".' }),
      'AUTH_FORBIDDEN',
    ],
    [
      'verdaccio forbids',
      answer(403, { error: 'user x is not allowed to publish package left-pad' }),
      'AUTH_FORBIDDEN',
    ],
    ['the scope is unknown', answer(404, { error: 'Scope not found' }), 'AUTH_FORBIDDEN'],
    ['the owner is unknown to Gitea', answer(404, 'Not found.\n'), 'AUTH_FORBIDDEN'],
    [
      'the name is too similar',
      answer(403, { error: 'Package name too similar to existing packages' }),
      'NAME_REJECTED',
    ],
    ['the name is malformed', answer(400, { error: 'Invalid package name' }), 'NAME_REJECTED'],
    [
      'the version exists',
      answer(403, { error: 'You cannot publish over the previously published versions: 1.0.0.' }),
      'VERSION_EXISTS',
    ],
    [
      'the version exists on Gitea',
      answer(409, { error: 'package version already exists' }),
      'VERSION_EXISTS',
    ],
    [
      'the version exists on an old Gitea',
      answer(400, { error: 'package version already exists' }),
      'VERSION_EXISTS',
    ],
    [
      'the version exists on verdaccio',
      answer(409, { error: 'this package is already present' }),
      'VERSION_EXISTS',
    ],
    [
      'the version is staged',
      answer(409, { error: 'Cannot publish over previously staged version "1.0.0".' }),
      'pending',
    ],
    ['two documents conflict', answer(409, { error: 'Failed to save packument.' }), 'unknown'],
    [
      'the package was just unpublished',
      answer(403, { error: 'left-pad cannot be republished until 24 hours have passed.' }),
      'REJECTED',
    ],
    ['the integrity is false', answer(400, { error: 'failed to validate integrity' }), 'REJECTED'],
    ['it is too large', answer(413, 'Payload Too Large'), 'TOO_LARGE'],
    ['it redirects', answer(301, '', { location: 'https://example.org/' }), 'REJECTED'],
    ['there are too many requests', answer(429, {}), 'throttled'],
    ['the request took too long', answer(408, {}), 'unknown'],
    ['it fails', answer(500, {}), 'unknown'],
    ['it is down', answer(503, {}, { 'retry-after': '5' }), 'unknown'],
    ['a proxy fails', answer(520, 'error code: 520'), 'unknown'],
  ])('%s', (_title, given, expected) => {
    expect(summary(publishReceipt(given, subject))).toBe(expected);
  });

  test('says when to come back', () => {
    const receipt = publishReceipt(answer(429, { error: 'slow down' }, { 'retry-after': '7' }), subject);
    expect(receipt).toEqual({
      outcome: 'throttled',
      retryAfterMs: 7000,
      answer: { status: 429, message: 'slow down' },
    });
  });

  test('is quoted in the problem, without what could forge a report', () => {
    const receipt = publishReceipt(answer(401, { error: 'no\n\u001b[2Jentry' }), subject);
    if (receipt.outcome !== 'refused') throw new Error(receipt.outcome);
    expect(receipt.problem.message).toBe(
      'npm left-pad@1.0.0 is refused: it does not accept the token (no entry)',
    );
  });
});

describe('no answer', () => {
  test('proves nothing once the request was sent', () => {
    const receipt = publishReceipt({ kind: 'failure', sent: true, why: 'socket hang up' }, subject);
    expect(receipt.outcome).toBe('unknown');
  });

  test('proves that nothing was stored when it was not', () => {
    const receipt = publishReceipt({ kind: 'failure', sent: false, why: 'ECONNREFUSED' }, subject);
    expect(receipt.outcome).toBe('unsent');
  });
});
