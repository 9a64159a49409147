import { problem, type Receipt, type Target } from '@lockstep/core';
import type { Mishap } from './life.ts';
import type { Servers, ServerTraits } from './servers.ts';

/** How long a server hides or holds back a version in a mishap, in milliseconds. */
export const delayMs = 20_000;

/** What a server answers when it stores nothing. */
function refusalBy(mishap: Mishap | undefined): Receipt | undefined {
  switch (mishap) {
    case 'busy':
      return { outcome: 'unknown', why: 'HTTP 503', answer: { status: 503 } };
    case 'throttled':
      return { outcome: 'throttled', answer: { status: 429 } };
    case 'throttled with a time':
      return { outcome: 'throttled', retryAfterMs: 5_000, answer: { status: 429 } };
    case 'throttled for long':
      return { outcome: 'throttled', retryAfterMs: 600_000, answer: { status: 429 } };
    case 'unsent':
      return { outcome: 'unsent', why: 'connection refused', answer: {} };
    case 'refused':
      return {
        outcome: 'refused',
        problem: problem('AUTH_FORBIDDEN', 'not yours'),
        answer: { status: 403 },
      };
    default:
      return undefined;
  }
}

function afterStoring(mishap: Mishap | undefined): Receipt {
  switch (mishap) {
    case 'answer lost':
    case 'answer lost and hidden for a while':
      return { outcome: 'unknown', why: 'connection lost', answer: {} };
    case 'pending':
      return { outcome: 'pending', answer: { status: 202 } };
    case 'our own error after sending':
      throw new TypeError('undefined is not an answer');
    default:
      return { outcome: 'stored', answer: { status: 201 } };
  }
}

/** Serves one write request. */
export function serve(
  servers: Servers,
  traits: ServerTraits,
  { key, artifact, title }: Target,
  now: number,
  mishap: Mishap | undefined,
): Receipt {
  const refusal = refusalBy(mishap);
  if (refusal !== undefined) return refusal;
  if (mishap === 'our own error') throw new TypeError('undefined is not a request');
  if (traits.refusesDuplicates && servers.holds(key))
    return {
      outcome: 'refused',
      problem: problem('VERSION_EXISTS', `${title} exists`),
      answer: { status: 409 },
    };
  servers.store(key, {
    digest: artifact.digest,
    visibleAt: mishap?.includes('hidden') ? now + delayMs : now,
    pendingUntil: mishap === 'pending' ? now + delayMs : now,
  });
  return afterStoring(mishap);
}
