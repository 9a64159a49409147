import { type AnswerRule, refused } from '../registry/answer-rule.ts';

const statuses = [400, 401, 403, 422];

/**
 * Refusals of the request for a credential.
 *
 * Source: crates.io’s source, `controllers/trustpub/tokens/exchange`; all of them are HTTP 400 with a `detail`.
 */
export const publisherAnswers: readonly AnswerRule[] = [
  {
    statuses,
    words: /does not support the .* event/i,
    meaning: refused('TRUSTED_EVENT', 'it trusts no run of this event'),
  },
  {
    statuses,
    words: /no trusted publishing config found/i,
    meaning: refused('TRUSTED_REPOSITORY', 'no crate has a publisher of this repository'),
  },
  {
    statuses,
    words: /owner id/i,
    meaning: refused(
      'TRUSTED_REPOSITORY',
      'the owner’s name belongs to another account than when the publisher was registered',
      'Remove the publisher from the crate’s settings and register it again, if the repository is still yours.',
    ),
  },
  {
    statuses,
    words: /workflow filename/i,
    meaning: refused('TRUSTED_WORKFLOW', 'another workflow file is registered'),
  },
  {
    statuses,
    words: /environment/i,
    meaning: refused('TRUSTED_ENVIRONMENT', 'another environment is registered'),
  },
  { statuses, meaning: refused('TRUSTED_REFUSED', 'it does not accept the identity token') },
];
