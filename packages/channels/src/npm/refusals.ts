import { type AnswerRule, refused } from '../registry/answer-rule.ts';

const exists = refused('VERSION_EXISTS', 'it holds this version already');
const oneTimePassword = refused('OTP_REQUIRED', 'it wants a second factor');
const forbidden = refused('AUTH_FORBIDDEN', 'the token has no right to publish this package');
const nameRefused = refused('NAME_REJECTED', 'it does not take the name');

/**
 * The answers of npm registries to a publish request, in the order in which they are tried.
 *
 * Sources: npm-registry-fetch (one-time passwords); the public registry's answers in npm/cli #9889 (previously
 * staged) and #7376 (a conflict after which the version was there all the same); Gitea's package registry (409, on
 * old servers 400, for a version that exists); verdaccio's API errors.
 */
export const answerRules: readonly AnswerRule[] = [
  { statuses: [401, 403], words: /one-time pass|\botp\b|two-factor|\b2fa\b/i, meaning: oneTimePassword },
  { statuses: [401], meaning: refused('AUTH_FAILED', 'it does not accept the token') },
  { statuses: [402], meaning: refused('PAYMENT_REQUIRED', 'it wants payment for a restricted package') },
  {
    statuses: [403],
    words: /sign up for private packages|payment required/i,
    meaning: refused('PAYMENT_REQUIRED', 'it wants payment for a restricted package'),
  },
  { statuses: [409], words: /previously staged/i, meaning: { kind: 'pending' } },
  {
    statuses: [400, 403, 409, 422],
    words: /previously published|pre-existing version|already (exists|present|published)|existing version/i,
    meaning: exists,
  },
  // A conflict of the registry's own documents: seen both with the version stored and without.
  { statuses: [409], meaning: { kind: 'unclear' } },
  {
    statuses: [403],
    words: /cannot be republished/i,
    meaning: refused(
      'REJECTED',
      'the package was unpublished a short while ago',
      'Publish again 24 hours after the package was unpublished.',
    ),
  },
  {
    statuses: [400, 403, 422],
    words: /too similar|spam|(package|invalid) name|name (is|must|can)|security holding/i,
    meaning: nameRefused,
  },
  {
    statuses: [403],
    words: /oidc permission denied/i,
    meaning: refused(
      'TRUSTED_LIMITED',
      'the trusted publisher of the package may not publish',
      'Allow the action “npm publish” in the settings of the package’s trusted publisher.',
    ),
  },
  { statuses: [403], meaning: forbidden },
  {
    statuses: [404],
    meaning: refused(
      'AUTH_FORBIDDEN',
      'the scope does not exist, or the token has no right to it; registries answer both in this way',
    ),
  },
  { statuses: [413], meaning: refused('TOO_LARGE', 'the request is larger than it takes') },
  // The request was not read to its end in time, or not yet; neither says what became of it.
  { statuses: [408, 425], meaning: { kind: 'unclear' } },
];
