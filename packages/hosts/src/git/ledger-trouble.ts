import { fail, type LockstepError, type RefusalReason, type Reply } from '@lockstep/core';

const remedies: Readonly<Partial<Record<RefusalReason, string>>> = {
  unauthorized:
    'Hand in a token that the server knows: the one in use is missing, wrong or out of date. Writing the ledger needs write access to the contents of the repository.',
  forbidden:
    'Give the token write access to the contents of the repository (“contents: write” on GitHub), and let it push below refs/lockstep/.',
  missing: 'Correct the address of the repository, or give the token access to it.',
  redirected: 'Configure the address that the server names, if it is one that you trust.',
};

function reasonOf(reply: Exclude<Reply<unknown>, { outcome: 'ok' }>): string {
  switch (reply.outcome) {
    case 'failed':
      return reply.why;
    case 'throttled':
      return `too many requests: ${reply.message}`;
    case 'refused':
      // A hook that declines a push has no status of its own: the credential could write elsewhere.
      return reply.reason === 'forbidden' && reply.status !== undefined
        ? `the credential may only read: ${reply.message}`
        : reply.message;
  }
}

/** Why a ledger cannot be read or written, and what to do about it. */
export function unwritable(
  location: string,
  deed: 'read' | 'written',
  reply: Exclude<Reply<unknown>, { outcome: 'ok' }>,
): LockstepError {
  const remedy =
    (reply.outcome === 'refused' ? remedies[reply.reason] : undefined) ??
    'Run the same command again when the git server answers.';
  return fail('LEDGER_UNWRITABLE', `${location} cannot be ${deed}: ${reasonOf(reply)}`, { remedy });
}
