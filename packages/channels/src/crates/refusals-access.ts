import { type AnswerRule, refused } from '../registry/answer-rule.ts';
import { refusing } from './refusals-status.ts';

const publishScopes =
  'Create a token with the scopes publish-new (for crates that are new) and publish-update, and with a pattern that covers every crate of the release.';
const withPublishNew =
  'Publish the first version of that crate with an API token that has the scope publish-new, then run the same command again.';

/** Refusals of the credential, in whatever request. */
export const accessRules: readonly AnswerRule[] = [
  { statuses: [401], meaning: refused('AUTH_FAILED', 'it does not accept the token') },
  {
    statuses: refusing,
    words: /authentication failed|invalid authentication token|requires authentication/i,
    meaning: refused('AUTH_FAILED', 'it does not know the token: mistyped, expired or revoked'),
  },
  {
    statuses: refusing,
    words: /does not have the required permissions/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the token lacks a scope, or its crate patterns leave this crate out',
      publishScopes,
    ),
  },
  {
    statuses: refusing,
    words: /be an owner|not the owner|must already be an owner/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the account is no owner of the crate',
      'Have an owner invite the account, accept the invitation on the registry’s site, then run the same command again.',
    ),
  },
  {
    statuses: refusing,
    words: /account is (indefinitely )?locked/i,
    meaning: refused('AUTH_FORBIDDEN', 'the account is locked', 'Ask the people behind the registry.'),
  },
  {
    statuses: refusing,
    words: /verified email/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the account has no verified e-mail address',
      'Set and verify an e-mail address in the account’s profile on the registry, then run the same command again.',
    ),
  },
];

/** Refusals of tokens of Trusted Publishing. */
export const trustedPublishingRules: readonly AnswerRule[] = [
  {
    statuses: refusing,
    words: /do not support creating new crates/i,
    meaning: refused('AUTH_FORBIDDEN', 'Trusted Publishing cannot create a new crate', withPublishNew),
  },
  {
    statuses: refusing,
    words: /access token is not valid for crate/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the Trusted Publishing token was issued for other crates',
      'Name this repository and workflow as a trusted publisher in the settings of every crate of the release.',
    ),
  },
  {
    statuses: refusing,
    words: /only be published using trusted publishing/i,
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the crate takes new versions from Trusted Publishing alone',
      'Publish with a Trusted Publishing token, or lift that restriction in the crate’s settings.',
    ),
  },
];
