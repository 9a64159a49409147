import { describe, expect, test } from '@jest/globals';
import { type RefusalReason, secretOf } from '@lockstep/core';
import { problemOf, refusedReceipt, unwrittenReceipt } from '../../src/host-release/reply.ts';

const secret = secretOf('HOST_TOKEN', 'hunter2');
const upload = { target: 'github app.tgz', isUpload: true, secret };
const draft = { target: 'github release v1.0.0', secret };

const refusals: readonly (readonly [RefusalReason, string, string])[] = [
  ['unauthorized', 'AUTH_FAILED', 'AUTH_FAILED'],
  ['forbidden', 'AUTH_FORBIDDEN', 'AUTH_FORBIDDEN'],
  ['missing', 'REPOSITORY_UNKNOWN', 'REPOSITORY_UNKNOWN'],
  ['conflict', 'VERSION_EXISTS', 'VERSION_EXISTS'],
  ['immutable', 'RELEASE_IMMUTABLE', 'RELEASE_IMMUTABLE'],
  ['too large', 'ASSET_REFUSED', 'ASSET_REFUSED'],
  ['invalid', 'ASSET_REFUSED', 'REJECTED'],
  ['redirected', 'REDIRECTED', 'REDIRECTED'],
  ['other', 'REJECTED', 'REJECTED'],
];

describe('a write', () => {
  test.each(refusals)('that is refused as “%s” is %s for an asset, else %s', (reason, asset, other) => {
    const reply = { outcome: 'refused', reason, status: 422, message: 'no, hunter2' } as const;
    expect(refusedReceipt(reply, upload)).toMatchObject({
      outcome: 'refused',
      problem: { code: asset, where: { target: 'github app.tgz' } },
      answer: { status: 422, message: 'no, ***' },
    });
    expect(refusedReceipt(reply, draft)).toMatchObject({ problem: { code: other } });
    expect(problemOf(reply, draft).message).not.toContain('hunter2');
  });

  test('that was throttled was not stored', () => {
    const reply = { outcome: 'throttled', retryAfterMs: 7_000, message: 'slow down' } as const;
    expect(refusedReceipt(reply, upload)).toEqual({
      outcome: 'throttled',
      retryAfterMs: 7_000,
      answer: { message: 'slow down' },
    });
    expect(problemOf(reply, draft).code).toBe('THROTTLED');
  });

  test.each([
    [true, 'unknown', 'STATE_UNKNOWN'],
    [false, 'unsent', 'UNREACHABLE'],
  ])('without an answer (sent: %s) is %s', (sent, outcome, code) => {
    const reply = { outcome: 'failed', sent, why: 'reset' } as const;
    expect(refusedReceipt(reply, upload)).toEqual({ outcome, why: 'reset', answer: { message: 'reset' } });
    expect(problemOf(reply, draft).code).toBe(code);
  });
});

test('a look that failed before a write leaves nothing unknown', () => {
  const reply = { outcome: 'failed', sent: true, why: 'reset' } as const;
  expect(unwrittenReceipt(reply, upload)).toMatchObject({ outcome: 'unsent' });
});
