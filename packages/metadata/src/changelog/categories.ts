import type { Changelog, ChangelogSection, MarkdownHeading, Problem } from '@lockstep/core';
import { faultAt, type Subject } from './subject.ts';

/** The categories of Keep a Changelog. */
export const categories = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'] as const;

const known: ReadonlySet<string> = new Set(categories);

// Headings stand in the order of their lines, and a hostile file has one on every line.
function firstFrom(headings: readonly MarkdownHeading[], line: number): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.line ?? line) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The headings right below a section’s own. */
export function categoriesOf(
  { headings }: Changelog,
  { heading, first, end }: ChangelogSection,
): readonly MarkdownHeading[] {
  const inside = headings.slice(firstFrom(headings, first), firstFrom(headings, end));
  const level = inside.reduce(
    (least, each) => (each.level > heading.level ? Math.min(least, each.level) : least),
    Number.POSITIVE_INFINITY,
  );
  return inside.filter((each) => each.level === level);
}

// Most headings of the file, not only one that is called “Changed”.
function showsForm(changelog: Changelog): boolean {
  const found = changelog.sections.flatMap((section) => categoriesOf(changelog, section));
  const fitting = found.filter(({ text }) => known.has(text));
  return fitting.length > 0 && fitting.length * 2 > found.length;
}

/** Whether a file says or shows that it follows Keep a Changelog. */
export function keepsForm(text: string, changelog: Changelog): boolean {
  return /keep ?a ?changelog/i.test(text) || showsForm(changelog);
}

function usedElsewhere({ changelog, section }: Subject): ReadonlySet<string> {
  const others = changelog.sections.filter((each) => each !== section && each.version !== undefined);
  return new Set(others.flatMap((each) => categoriesOf(changelog, each)).map(({ text }) => text));
}

function nearest(text: string): string | undefined {
  const lower = text.toLowerCase();
  return categories.find(
    (each) => each.toLowerCase() === lower || each.slice(0, 3).toLowerCase() === lower.slice(0, 3),
  );
}

function unknown(subject: Subject, { text, line, column }: MarkdownHeading): Problem {
  const meant = nearest(text);
  const expected = meant === undefined ? `one of ${categories.join(', ')}` : `“${meant}”`;
  const message = `“${text}” is no category of Keep a Changelog; expected ${expected}`;
  return faultAt('CHANGELOG_CATEGORY_UNKNOWN', message, subject, { line, column });
}

function hasEntry({ lines, headings }: Changelog, { line, height, level }: MarkdownHeading, end: number) {
  let at = firstFrom(headings, line + 1);
  while ((headings[at]?.level ?? 0) > level) at += 1;
  const next = headings[at]?.line ?? end;
  const below = lines.slice(line + height - 1, Math.min(next, end) - 1);
  return below.some(({ text, kind }) => kind !== 'comment' && text.trim() !== '');
}

/**
 * Categories of the section that neither Keep a Changelog has nor an earlier section of the file, and those without an
 * entry.
 */
export function checkCategories(subject: Subject): readonly Problem[] {
  const { changelog, section } = subject;
  if (section === undefined || !(subject.keepsForm || subject.strict === true)) return [];
  const habit = usedElsewhere(subject);
  const found = categoriesOf(changelog, section);
  return found.flatMap((heading) => {
    const { text, line, column } = heading;
    const empty = hasEntry(changelog, heading, section.end)
      ? []
      : [faultAt('CHANGELOG_CATEGORY_EMPTY', `“${text}” has no entry`, subject, { line, column })];
    const isKnown = known.has(text) || (subject.strict !== true && habit.has(text));
    return isKnown ? empty : [unknown(subject, heading), ...empty];
  });
}
