import { type AnswerRule, refused } from '../registry/answer-rule.ts';

const wait =
  'Wait until the registry’s status page says that uploads are taken, then run the same command again.';

/** Refusals of whoever uploads, or of uploads altogether. */
export const accessRules: readonly AnswerRule[] = [
  {
    statuses: [403],
    words: /read-only mode|temporarily disabled/i,
    meaning: refused('STATE_UNKNOWN', 'it takes no uploads at the moment, and nothing was stored', wait),
  },
  {
    statuses: [403],
    words: /username\/password/i,
    meaning: refused(
      'AUTH_FAILED',
      'it does not accept passwords',
      'Create an API token on the registry and store it under the same name.',
    ),
  },
  {
    statuses: [403],
    words: /token is expired/i,
    meaning: refused('AUTH_FAILED', 'the token has expired'),
  },
  {
    statuses: [403],
    words: /project-scoped token|oidc scoped token|(user|publisher) restriction/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the token is limited to other projects',
      'Use a token whose scope is this project, or, for a project that is new, the whole account.',
    ),
  },
  {
    statuses: [403],
    words: /invalid or non-existent authentication|invalid api token/i,
    meaning: refused(
      'AUTH_FAILED',
      'it does not know the token',
      'Create a token on this very service (the test service has tokens of its own) and store it under the same name.',
    ),
  },
  {
    statuses: [403],
    words: /verified primary email/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the account has no verified e-mail address',
      'Verify the primary e-mail address of the account, then run the same command again.',
    ),
  },
  {
    statuses: [403],
    words: /two.factor auth/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the account has no two-factor authentication',
      'Switch it on for the account (tokens go on working without a code), then run the same command again.',
    ),
  },
  {
    statuses: [400],
    words: /non-user identities cannot create/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'trusted publishing cannot create this project',
      'Give the pending publisher on the registry exactly the name of the project in its metadata.',
    ),
  },
  {
    statuses: [400],
    words: /organization account .*inactive/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the organization that owns the project is inactive',
      'Settle the organization’s standing with the registry.',
    ),
  },
  {
    statuses: [403],
    words: /allowed to upload to project/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the account or token has no right to this project, or the project is archived',
      'If the project is yours, add the account as a maintainer or bring it back from the archive; if it is not, rename the package.',
    ),
  },
  { statuses: [401], meaning: refused('AUTH_FAILED', 'it does not accept the token') },
  { statuses: [403], meaning: refused('AUTH_FORBIDDEN', 'the token has no right to upload this file') },
];
