import { type Problem, problem, readChangelog, sectionOf } from '@lockstep/core';
import { checkCategories, keepsForm } from './categories.ts';
import { checkDate } from './dates.ts';
import { checkLinks } from './links.ts';
import { checkOrder, checkTwice } from './order.ts';
import { checkPast } from './past.ts';
import {
  type ChangelogCheck,
  faultAt,
  headingPlace,
  isVersioned,
  type Subject,
  versionedSections,
} from './subject.ts';
import { compareVersionTexts } from './version-order.ts';
import { checkTable } from './version-table.ts';

/** Whether a file is one that is read here. */
export function isMarkdownName(file: string): boolean {
  const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase();
  return extension === undefined || ['md', 'markdown', 'mdown', 'mkd'].includes(extension);
}

// Before the version is known the newest section is looked at, unless it is the one that was released last.
function chosen(changelog: Subject['changelog'], { version, baseVersion }: ChangelogCheck) {
  if (version !== undefined) {
    const found = sectionOf(changelog, version);
    return found !== undefined && isVersioned(found) ? found : undefined;
  }
  const newest = versionedSections(changelog)[0];
  const isReleased =
    newest !== undefined &&
    baseVersion !== undefined &&
    compareVersionTexts(newest.version.text, baseVersion) <= 0;
  return isReleased ? undefined : newest;
}

function checkThere({ version, section, changelog, ...rest }: Subject): readonly Problem[] {
  if (version === undefined || section !== undefined) return [];
  const [newest] = versionedSections(changelog);
  const found = newest === undefined ? 'no section of a version' : `${newest.version.text} as the newest`;
  const where = { line: newest?.heading.line ?? 1 };
  return [
    faultAt('CHANGELOG_SECTION_MISSING', `there is no section of ${version}; found ${found}`, rest, where),
  ];
}

function checkFilled(subject: Subject): readonly Problem[] {
  const { section, changelog } = subject;
  if (section === undefined) return [];
  const headings = new Set(
    changelog.headings.flatMap(({ line, height }) => (height === 2 ? [line, line + 1] : [line])),
  );
  const references = new Set(changelog.references.map(({ line }) => line));
  const says = changelog.lines.slice(section.first - 1, section.end - 1).some(({ text, kind }, index) => {
    const line = section.first + index;
    return kind !== 'comment' && text.trim() !== '' && !headings.has(line) && !references.has(line);
  });
  if (says) return [];
  const message = `the section of ${section.version.text} has no entry`;
  return [faultAt('CHANGELOG_SECTION_EMPTY', message, subject, headingPlace(section))];
}

// An empty section says already that its categories are.
function checkContent(subject: Subject): readonly Problem[] {
  const empty = checkFilled(subject);
  const found = checkCategories(subject);
  return empty.length === 0
    ? found
    : [...empty, ...found.filter(({ code }) => code !== 'CHANGELOG_CATEGORY_EMPTY')];
}

/**
 * Checks a CHANGELOG: form, dates, order, links, and that nothing of the past was changed. What is asked of a section
 * follows the habit of the file; without a version only the form of the newest section is looked at.
 */
export function checkChangelog(check: ChangelogCheck): readonly Problem[] {
  if (!isMarkdownName(check.file)) {
    const message = `${check.file} is not Markdown, so it is not checked`;
    return [problem('CHANGELOG_NOT_MARKDOWN', message, { where: { file: check.file } })];
  }
  const changelog = readChangelog(check.text);
  const section = chosen(changelog, check);
  const subject: Subject = { ...check, changelog, section, keepsForm: keepsForm(check.text, changelog) };
  return [
    ...checkThere(subject),
    ...checkTwice(subject),
    ...checkOrder(subject),
    ...checkDate(subject),
    ...checkContent(subject),
    ...checkLinks(subject),
    ...checkTable(subject),
    ...checkPast(subject),
  ];
}

/** What is said where there is no CHANGELOG at all. */
export function changelogMissing(file: string): Problem {
  return problem('CHANGELOG_MISSING', `there is no ${file}`, { where: { file } });
}
