import { type AnswerRule, refused } from '../registry/answer-rule.ts';
import { accessRules } from './refusals-access.ts';
import { contentRules } from './refusals-content.ts';

/** Answers about what is there already. */
const existing: readonly AnswerRule[] = [
  {
    statuses: [400],
    words: /previously used by a file that has since been deleted|filename has already been used/i,
    meaning: refused(
      'VERSION_BURNED',
      'a file of this name was there and was deleted; the name never returns',
    ),
  },
  {
    statuses: [400],
    words: /releases older than \d+ days/i,
    meaning: refused('RELEASE_CLOSED', 'the first file of this version is too old for another one'),
  },
  {
    statuses: [400],
    words: /only one sdist/i,
    meaning: refused('REJECTED', 'the version has another sdist already'),
  },
  {
    statuses: [409],
    words: /conflicts with an existing project/i,
    meaning: refused(
      'STATE_UNKNOWN',
      'another upload created the project at the same moment',
      'Run the same command again.',
    ),
  },
  {
    statuses: [400, 403, 404, 409, 422],
    words:
      /already (exists?|been taken)|does not allow updating|cannot be updated|overwrite (all )?artifact/i,
    meaning: refused(
      'VERSION_EXISTS',
      'it holds this file name, or these very bytes under another name',
      'Run lockstep verify: equal bytes are done; with other bytes, or under another name, release the next version.',
    ),
  },
  { statuses: [409], meaning: refused('VERSION_EXISTS', 'it holds this file already') },
];

const address = 'Check the channel’s upload address, and whether the token may see it.';

/** Answers about where the upload went. */
const place: readonly AnswerRule[] = [
  {
    statuses: [301, 302, 303, 307, 308],
    meaning: refused(
      'REJECTED',
      'it redirects to another address, which an upload does not follow',
      'Write the upload address as the registry names it, with its slash at the end.',
    ),
  },
  { statuses: [404, 405, 410], meaning: refused('REJECTED', 'this address takes no uploads', address) },
  { statuses: [413], meaning: refused('TOO_LARGE', 'the request is larger than it takes') },
  // The request was not read to its end in time, or not yet; neither says what became of it.
  { statuses: [408, 425], meaning: { kind: 'unclear' } },
];

/**
 * The answers of Python registries to an upload, in the order in which they are tried.
 *
 * Sources: Warehouse, `forklift/legacy.py`, `forklift/decorators.py`, `ProjectService.create_project` and
 * `macaroons/caveats`; pypiserver, `_app.py`; Gitea’s package registry (409); for devpi, Nexus, Artifactory and GitLab
 * the words that users met (twine #332, #681, #1251, sonatype/nexus-public #696). Too many new projects are a 429.
 */
export const answerRules: readonly AnswerRule[] = [...existing, ...accessRules, ...contentRules, ...place];
