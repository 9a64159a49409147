import { type Changelog, fail, readChangelog, sectionOf, tagOf } from '@lockstep/core';
import { applyEdits, type Edit, insertLines } from './edits.ts';
import { newLinks } from './new-links.ts';
import { newRow } from './new-row.ts';
import { type NewSection, newHeading } from './section-heading.ts';

/** What is known beside the text. */
export interface SectionOptions {
  /** The pattern of tags, for links that are written for the first time. */
  readonly tag?: string;
  /** The repository’s address for browsers; a fresh CHANGELOG links to it. */
  readonly repository?: string;
  /** The path of the file, for messages. */
  readonly file?: string;
}

function freshText(
  { version, date }: NewSection,
  { repository, tag = 'v{version}' }: SectionOptions,
): string {
  const root = repository?.replace(/\/+$/, '').replace(/\.git$/, '');
  const name = tagOf(tag, version);
  const links =
    root === undefined
      ? []
      : ['', `[Unreleased]: ${root}/compare/${name}...HEAD`, `[${version}]: ${root}/releases/tag/${name}`];
  return [
    '# Changelog',
    '',
    'The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/); versions follow',
    '[Semantic Versioning](https://semver.org/spec/v2.0.0.html).',
    '',
    '## [Unreleased]',
    '',
    `## [${version}] - ${date}`,
    ...links,
    '',
  ].join('\n');
}

// A title and a few words: nothing in it could be a section of another habit.
function isBare({ headings, lines }: Changelog): boolean {
  return headings.length <= 1 && !lines.some(({ text }) => /^\s*(?:[-*+]|\d+[.)])\s/.test(text));
}

function unknownHabit(file: string | undefined): Error {
  return fail(
    'CHANGELOG_HABIT_UNKNOWN',
    'no heading of the CHANGELOG names a version, nor what is unreleased',
    {
      where: { ...(file !== undefined && { file }), line: 1 },
    },
  );
}

function isBlank({ lines }: Changelog, line: number): boolean {
  return (lines[line - 1]?.text ?? '').trim() === '';
}

// What stands under “Unreleased” is below the new heading when that one comes right after it.
function headingEdit(changelog: Changelog, text: string, heading: readonly string[], file?: string): Edit {
  const [first] = changelog.sections;
  if (first === undefined) {
    if (!isBare(changelog)) throw unknownHabit(file);
    const end = changelog.references[0]?.line ?? changelog.lines.length + 1;
    const before = isBlank(changelog, end - 1) ? [] : [''];
    return insertLines(changelog, text, end, [
      ...before,
      ...heading,
      ...(changelog.references[0] ? [''] : []),
    ]);
  }
  const unreleased = changelog.sections.find(({ version }) => version === undefined);
  if (unreleased === undefined) return insertLines(changelog, text, first.heading.line, [...heading, '']);
  // The text that follows brings its own blank line, or stands right below the new heading as it did below the old.
  return insertLines(changelog, text, unreleased.first, ['', ...heading]);
}

function withNewSection(text: string, section: NewSection, options: SectionOptions): string {
  const changelog = readChangelog(text);
  if (sectionOf(changelog, section.version) !== undefined) return text;
  const heading = headingEdit(changelog, text, newHeading(changelog, section), options.file);
  const tag = tagOf(options.tag ?? 'v{version}', section.version);
  return applyEdits(text, [
    heading,
    ...newRow(changelog, text, section),
    ...newLinks(changelog, text, section.version, tag),
  ]);
}

/**
 * Adds the section of a version, by the habit of the file: heading, link references, row of a table. What stood under
 * “Unreleased” stands in it afterwards; everything else stays byte for byte. A section that is there already stays.
 *
 * @param date the day of the release, as `YYYY-MM-DD`.
 * @throws LockstepError `CHANGELOG_HABIT_UNKNOWN` where no heading tells where a section belongs.
 */
export function withSection(
  text: string,
  version: string,
  date: string,
  options: SectionOptions = {},
): string {
  const section = { version, date };
  return text.replace('\uFEFF', '').trim() === ''
    ? freshText(section, options)
    : withNewSection(text, section, options);
}
