import { describe, expect, test } from '@jest/globals';
import type { FailedReply } from '@lockstep/core';
import { troubleOf } from '../../src/sync/trouble.ts';

const refused = (
  reason: 'conflict' | 'forbidden' | 'missing' | 'unauthorized',
  message = 'no',
): FailedReply => ({
  outcome: 'refused',
  reason,
  message,
});

describe('what a request that brought nothing means', () => {
  test.each([
    ['a branch that moved', refused('conflict'), 'SYNC_MOVED', 'incomplete'],
    ['a hook that declined', refused('forbidden'), 'SYNC_REFUSED', 'blocked'],
    ['a repository that is not there', refused('missing'), 'SYNC_REFUSED', 'blocked'],
    ['a token that is not known', refused('unauthorized'), 'AUTH_FAILED', 'blocked'],
    [
      'an answer that was lost',
      { outcome: 'failed', sent: true, why: 'cut' },
      'SYNC_UNREACHABLE',
      'incomplete',
    ],
    [
      'a server that is not there',
      { outcome: 'failed', sent: false, why: 'refused' },
      'UNREACHABLE',
      'incomplete',
    ],
    ['too many requests', { outcome: 'throttled', message: 'later' }, 'THROTTLED', 'incomplete'],
  ] as const)('%s', (_, reply, code, severity) => {
    expect(troubleOf(reply, 'main was not pushed').problems).toMatchObject([
      { code, severity, message: expect.stringContaining('main was not pushed: ') },
    ]);
  });

  test('of a token that may write everything but workflows is told as such', () => {
    const words =
      'refusing to allow a Personal Access Token to create or update workflow `.github/workflows/a.yml` without `workflow` scope';
    const [problem] = troubleOf(refused('forbidden', words), 'main was not pushed').problems;
    expect(problem.remedy).toContain('the scope “workflow”');
  });
});
