import { type Problem, versionKey } from '@lockstep/core';
import { dayNumber } from './calendar.ts';
import { faultAt, headingPlace, type Subject, type Versioned, versionedSections } from './subject.ts';
import { compareVersionTexts } from './version-order.ts';

// What is wrong with sections that are not released now is worth knowing, and blocks nothing.
const warning = { severity: 'warning' } as const;

function keyOf({ package: name = '', version }: Versioned): string {
  return `${name}@${versionKey(version.text)}`;
}

function isPast({ version }: Versioned, { baseVersion }: Subject): boolean {
  return baseVersion !== undefined && compareVersionTexts(version.text, baseVersion) <= 0;
}

/** Versions with more than one section; what was released with two is not said again. */
export function checkTwice(subject: Subject): readonly Problem[] {
  const groups = Map.groupBy(versionedSections(subject.changelog), keyOf);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined || isPast(first, subject)
      ? []
      : others.map((each) => {
          const message = `${each.version.text} has a section in line ${first.heading.line} already`;
          const weight = first === subject.section ? {} : warning;
          return faultAt('CHANGELOG_SECTION_TWICE', message, subject, headingPlace(each), weight);
        }),
  );
}

// A maintenance line goes on beside a newer one; then the days go down where the versions do not.
function daysDescend(above: Versioned, below: Versioned): boolean {
  const [later, earlier] = [above, below].map(({ date }) => dayNumber(date?.text ?? ''));
  return later !== undefined && earlier !== undefined && later >= earlier;
}

function misplaced(above: Versioned, below: Versioned, subject: Subject): readonly Problem[] {
  const order = compareVersionTexts(above.version.text, below.version.text);
  if (order >= 0 || (isPast(above, subject) && isPast(below, subject))) return [];
  const message = `${above.version.text} stands above ${below.version.text}, which is higher`;
  const isOwn = above === subject.section || below === subject.section;
  const weight = isOwn && !daysDescend(above, below) ? {} : warning;
  const place = headingPlace(below === subject.section ? below : above);
  return [faultAt('CHANGELOG_ORDER', message, subject, place, weight)];
}

/**
 * Versions that do not descend; a warning where the days do, or where the one that is released is not concerned. What
 * was released in another order stays so.
 */
export function checkOrder(subject: Subject): readonly Problem[] {
  const packages = Map.groupBy(versionedSections(subject.changelog), (each) => each.package ?? '');
  return [...packages.values()].flatMap((sections) =>
    sections.slice(1).flatMap((below, index) => {
      const above = sections[index];
      return above === undefined ? [] : misplaced(above, below, subject);
    }),
  );
}
