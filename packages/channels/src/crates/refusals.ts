import { type AnswerRule, refused } from '../registry/answer-rule.ts';
import { accessRules, trustedPublishingRules } from './refusals-access.ts';
import { contentRules } from './refusals-content.ts';
import { refusing } from './refusals-status.ts';

/**
 * The answers of crate registries to a publish request, in the order in which they are tried.
 *
 * Sources: crates.io's source (`controllers/krate/publish.rs`, `auth.rs`, `crates_io_tarball`, `crates_io_validation`
 * and their tests) and, for Gitea and kellnr, their own (`routers/api/packages/cargo`, `RegistryError`).
 */
export const answerRules: readonly AnswerRule[] = [
  {
    statuses: refusing,
    words: /already (uploaded|exists)/i,
    meaning: refused('VERSION_EXISTS', 'it holds this version already'),
  },
  ...trustedPublishingRules,
  ...accessRules,
  ...contentRules,
  { statuses: [403], meaning: refused('AUTH_FORBIDDEN', 'the token has no right to publish this crate') },
  {
    statuses: [404],
    meaning: refused(
      'AUTH_FORBIDDEN',
      'there is no such place to publish, or the token has no right to it; registries answer both in this way',
      'Check the index and the web API of the channel, and the rights of the token.',
    ),
  },
  // A conflict of other words, or a request that was not read to its end: neither says what became of it.
  { statuses: [408, 409, 425], meaning: { kind: 'unclear' } },
];

/** The answers to a request to yank, beside those to every request. */
export const yankRules: readonly AnswerRule[] = [
  ...accessRules,
  {
    statuses: [404],
    meaning: refused('MISSING', 'it has no such version', 'Nothing is there that could be yanked.'),
  },
  { statuses: [403], meaning: refused('AUTH_FORBIDDEN', 'the token has no right to yank this crate') },
  { statuses: [408, 425], meaning: { kind: 'unclear' } },
];
