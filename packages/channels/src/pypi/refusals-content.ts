import { type AnswerRule, refused } from '../registry/answer-rule.ts';

const limits =
  'Ask for a higher limit on the project’s settings page; a new project needs a smaller first release to ask with.';

const names: readonly AnswerRule[] = [
  {
    statuses: [400],
    words: /standard library module/i,
    meaning: refused('NAME_REJECTED', 'the name is that of a module of Python itself', 'Rename the package.'),
  },
  {
    statuses: [400],
    words: /the name .* is too similar/i,
    meaning: refused('NAME_REJECTED', 'the name is too similar to another project’s', 'Rename the package.'),
  },
  {
    statuses: [400],
    words: /the name .* isn.t allowed/i,
    meaning: refused(
      'NAME_REJECTED',
      'the name is prohibited',
      'Rename the package, or ask the registry’s administrators for the name.',
    ),
  },
  {
    statuses: [400],
    words: /the name .* is invalid|invalid value for name/i,
    meaning: refused(
      'NAME_REJECTED',
      'the name breaks a rule',
      'Rename the package: letters, digits, “.”, “_” and “-”, with a letter or digit at both ends.',
    ),
  },
];

const sizes: readonly AnswerRule[] = [
  {
    statuses: [400],
    words: /file too large/i,
    meaning: refused('TOO_LARGE', 'the file exceeds the project’s limit', limits),
  },
  {
    statuses: [400],
    words: /project size too large/i,
    meaning: refused(
      'TOO_LARGE',
      'all files of the project together exceed its limit',
      'Ask for a higher limit on the project’s settings page, or delete old releases that nobody uses.',
    ),
  },
];

const files: readonly AnswerRule[] = [
  {
    statuses: [400],
    words: /unsupported platform tag/i,
    meaning: refused(
      'ARTIFACT_NAME_WRONG',
      'it does not take wheels of this platform',
      'Build on a manylinux or musllinux image, or repair the wheel with auditwheel; then release the next version.',
    ),
  },
  {
    statuses: [400],
    words:
      /start filename for|filename .*(is invalid|should)|in filename should be|(file|distribution|wheel) (filename|extension)|filename is too long|bad filename|in the name\b/i,
    meaning: refused('ARTIFACT_NAME_WRONG', 'it does not take the file name'),
  },
  {
    statuses: [400],
    words: /(digest|hash).*(does not match|mismatch)|hash mismatch/i,
    meaning: refused(
      'STATE_UNKNOWN',
      'the bytes that arrived are not those that were sent, and nothing was stored',
      'Run the same command again; if it happens again, look for a proxy that changes what passes.',
    ),
  },
  {
    statuses: [400],
    words:
      /invalid distribution file|does not contain the required|invalid entry points|license-file .* does not exist/i,
    meaning: refused(
      'REJECTED',
      'it does not take what is in the file',
      'Build the file with its own tool, and release the next version.',
    ),
  },
];

const metadata: readonly AnswerRule[] = [
  {
    statuses: [400],
    words: /description failed to render/i,
    meaning: refused('DESCRIPTION_UNRENDERABLE', 'it cannot render the long description'),
  },
  {
    statuses: [400],
    words: /local versions/i,
    meaning: refused(
      'METADATA_INVALID',
      'it takes no local versions',
      'Leave out the part of the version from “+” on, and build again.',
    ),
  },
  {
    statuses: [400],
    words:
      /core-metadata|invalid value for|invalid data|metadata|classifier|direct dependency|unknown protocol version|message digest/i,
    meaning: refused('METADATA_INVALID', 'it does not take the metadata'),
  },
];

/** Refusals of a file for what it is: its name, its size, its contents, its metadata. */
export const contentRules: readonly AnswerRule[] = [...names, ...sizes, ...files, ...metadata];
