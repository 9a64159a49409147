import { type AnswerRule, refused } from '../registry/answer-rule.ts';

const notNow =
  'Wait until the registry’s status page says that trusted publishing is on, then run the same command again.';

/**
 * Refusals of the request for a credential, by the code that Warehouse gives and the claim that it names.
 *
 * Source: Warehouse, `oidc/views.py` (codes) and `oidc/models/github.py` (claims).
 */
export const publisherAnswers: readonly AnswerRule[] = [
  {
    statuses: [403, 422],
    words: /not[- ]enabled/i,
    meaning: refused('TRUSTED_REFUSED', 'it gives no credentials at the moment', notNow),
  },
  {
    statuses: [422],
    words: /invalid-pending-publisher/i,
    meaning: refused('TRUSTED_PENDING', 'the pending publisher is for a project that exists meanwhile'),
  },
  {
    statuses: [422],
    words: /pull_request_target/i,
    meaning: refused('TRUSTED_EVENT', 'it trusts no run of this event'),
  },
  {
    statuses: [422],
    words: /job_workflow_ref/i,
    meaning: refused('TRUSTED_REUSABLE', 'the job’s file is not one of the registered repository'),
  },
  {
    statuses: [422],
    words: /claim .?environment/i,
    meaning: refused('TRUSTED_ENVIRONMENT', 'another environment is registered'),
  },
  {
    statuses: [422],
    words: /claim .?repository/i,
    meaning: refused('TRUSTED_REPOSITORY', 'another repository is registered'),
  },
  {
    statuses: [422],
    words: /invalid-publisher|no corresponding publisher/i,
    meaning: refused('TRUSTED_PUBLISHER_UNKNOWN', 'no publisher is registered that fits'),
  },
  {
    statuses: [400, 401, 403, 422],
    meaning: refused('TRUSTED_REFUSED', 'it does not accept the identity token'),
  },
];
