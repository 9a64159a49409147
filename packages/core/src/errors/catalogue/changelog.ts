import type { Catalogue } from './entry.ts';

/** What can be wrong with the CHANGELOG. */
export const changelog = {
  CHANGELOG_MISSING: {
    title: 'There is no CHANGELOG',
    meaning: 'The file that release.changelog names is not there, so the release on a host says nothing.',
    remedy: 'Write one (lockstep bump begins it), or name the right file as release.changelog.',
    rerun: false,
    severity: 'warning',
  },
  CHANGELOG_NOT_MARKDOWN: {
    title: 'The CHANGELOG is not checked',
    meaning: 'The file is not Markdown, and its form is not known here; whether it is right is not said.',
    remedy: 'Nothing, if others look after it; else write it in Markdown, as Keep a Changelog describes.',
    rerun: false,
    severity: 'warning',
  },
  CHANGELOG_SECTION_MISSING: {
    title: 'The CHANGELOG does not know the version',
    meaning: 'Each release has a section of its own; its text is also what the release on a host says.',
    remedy: 'Write the section (lockstep bump begins it), and commit it before the tag.',
    rerun: false,
    severity: 'usage',
  },
  CHANGELOG_SECTION_EMPTY: {
    title: 'The section of the version says nothing',
    meaning: 'The heading is there, but nobody learns from it what has changed.',
    remedy: 'Write at least one entry below the heading.',
    rerun: false,
    severity: 'usage',
  },
  CHANGELOG_SECTION_TWICE: {
    title: 'A version has two sections',
    meaning: 'It is not said which of the two describes the version; a release on a host shows the first.',
    remedy: 'Join the two, or correct the version of one.',
    rerun: false,
    severity: 'usage',
  },
  CHANGELOG_DATE_INVALID: {
    title: 'The date of the section is wrong',
    meaning: 'A section carries the day of its release as YYYY-MM-DD: a day that exists and has come.',
    remedy: 'Write the day of the release, such as 2026-03-02.',
    rerun: false,
    severity: 'usage',
  },
  CHANGELOG_CATEGORY_UNKNOWN: {
    title: 'A category that nobody knows',
    meaning:
      'Keep a Changelog has Added, Changed, Deprecated, Removed, Fixed and Security; readers and tools go by them.',
    remedy: 'Put the entries under one of the six.',
    rerun: false,
    severity: 'usage',
  },
  CHANGELOG_CATEGORY_EMPTY: {
    title: 'A category without an entry',
    meaning: 'The section has a category with nothing in it.',
    remedy: 'Remove its heading, or write what belongs there.',
    rerun: false,
    severity: 'warning',
  },
  CHANGELOG_ORDER: {
    title: 'The sections are out of order',
    meaning: 'The newest version stands first, and pre-releases below the version that they lead to.',
    remedy: 'Move the section named to its place.',
    rerun: false,
    severity: 'usage',
  },
  CHANGELOG_PAST_CHANGED: {
    title: 'An earlier section was changed',
    meaning:
      'What was said of a released version is what its release says; it differs from what stood there at the base tag.',
    remedy: 'Put it back as it was; what has to be corrected is said under the new version.',
    rerun: false,
    severity: 'usage',
  },
  CHANGELOG_LINK_MISSING: {
    title: 'The link of the version is missing',
    meaning: 'The file links its versions to what changed in them, and the new one leads nowhere.',
    remedy: 'Add the link reference below the others (lockstep bump writes it).',
    rerun: false,
    severity: 'usage',
  },
  CHANGELOG_LINK_WRONG: {
    title: 'A link leads to another version',
    meaning: 'The link of a version does not lead to its tag, or what is unreleased is not compared with it.',
    remedy: 'Correct the address at the place named.',
    rerun: false,
    severity: 'usage',
  },
  CHANGELOG_TABLE_ROW_MISSING: {
    title: 'The table of versions lacks the new one',
    meaning: 'The file has a table with a row for each version, and none for the one that is released.',
    remedy: 'Add the row (lockstep bump begins it).',
    rerun: false,
    severity: 'usage',
  },
  CHANGELOG_NAMES_ADVISORY: {
    title: 'The text names a vulnerability before its advisory is public',
    meaning:
      'This is a security release: until the advisory is published, its id tells attackers where to look while nobody has the mended version.',
    remedy:
      'Describe the change in general words and release it; publish the advisory, and name it in the section of a later version.',
    rerun: false,
    severity: 'blocked',
  },
  CHANGELOG_HABIT_UNKNOWN: {
    title: 'It is not known where a section belongs',
    meaning: 'The CHANGELOG has text, but no heading that names a version, so no section is put into it.',
    remedy: 'Begin the section by hand: ## [1.2.3] - YYYY-MM-DD, above everything that was released before.',
    rerun: false,
    severity: 'usage',
  },
  INIT_EXISTS: {
    title: 'There is a lockstep.yaml already',
    meaning: 'lockstep init writes the first one and never overwrites.',
    remedy: 'Go on with the file that is there, or remove it first.',
    rerun: false,
    severity: 'usage',
  },
  INIT_NOTHING_FOUND: {
    title: 'Nothing to release was found',
    meaning:
      'No manifest of npm, PyPI or crates.io declares a public package here, and no host for releases is known.',
    remedy: 'Run it in the root of the repository, or write lockstep.yaml by hand (docs/configuration.md).',
    rerun: false,
    severity: 'usage',
  },
  TEMPLATES_MISSING: {
    title: 'The templates of workflows are not there',
    meaning:
      'lockstep init --workflows reads them from the folder workflows-templates beside the folder of its programme, in an installed package or a checkout of Lockstep.',
    remedy: 'Run the lockstep command of an installed package, or of a whole checkout of Lockstep.',
    rerun: false,
    severity: 'usage',
  },
  INIT_NOT_ROOT: {
    title: 'Workflows stand in the root of a repository',
    meaning:
      'lockstep init --workflows writes workflows that look for lockstep.yaml in the root of the repository, and was run in another folder.',
    remedy:
      'Run it in the root; or run lockstep init alone, copy the templates, and give their steps the input directory.',
    rerun: false,
    severity: 'usage',
  },
  INIT_DECLINED: {
    title: 'Nothing was written',
    meaning: 'The question whether lockstep.yaml is written was answered with no.',
    remedy: 'Run lockstep init again, with --yes to ask nothing.',
    rerun: false,
    severity: 'usage',
  },
} as const satisfies Catalogue;
