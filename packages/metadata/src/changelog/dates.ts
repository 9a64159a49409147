import type { Problem } from '@lockstep/core';
import { dayNumber, isIsoForm } from './calendar.ts';
import { faultAt, headingPlace, type Subject, versionedSections } from './subject.ts';

// Midnight comes at another time elsewhere: what is tomorrow in UTC may be today where the release is made.
const tolerance = 1;
// Habits change in the life of a file: the last ones count.
const recent = 5;

interface Habit {
  /** Whether a date is expected at all. */
  readonly hasDates: boolean;
  /** Whether it is expected as `YYYY-MM-DD`. */
  readonly isIso: boolean;
}

function habitOf({ changelog, section, keepsForm, strict }: Subject): Habit {
  if (strict === true) return { hasDates: true, isIso: true };
  const others = versionedSections(changelog)
    .filter((each) => each !== section)
    .slice(0, recent);
  const dates = others.flatMap(({ date }) => date?.text ?? []);
  // Where nearly no section has one, one more without it is no slip.
  const hasDates = dates.length * 2 > others.length || (keepsForm && others.length === 0);
  return { hasDates, isIso: dates.length === 0 || dates.some(isIsoForm) };
}

function fault(date: string, today: string): string | undefined {
  if (!isIsoForm(date)) return `“${date}” is no date as YYYY-MM-DD`;
  const day = dayNumber(date);
  if (day === undefined) return `${date} is a day that does not exist`;
  const now = dayNumber(today);
  return now !== undefined && day > now + tolerance
    ? `${date} is in the future: today is ${today}`
    : undefined;
}

/** Whether the section has a date, as `YYYY-MM-DD`, that has come. */
export function checkDate(subject: Subject): readonly Problem[] {
  const { section, today } = subject;
  if (section === undefined) return [];
  const habit = habitOf(subject);
  const { date, heading, version } = section;
  if (date === undefined) {
    const message = `the section of ${version.text} has no date; expected one such as ${today}`;
    return habit.hasDates ? [faultAt('CHANGELOG_DATE_INVALID', message, subject, headingPlace(section))] : [];
  }
  const why = fault(date.text, today);
  if (why === undefined) return [];
  const where = { line: heading.line, column: date.column };
  const severity = isIsoForm(date.text) || habit.isIso ? {} : ({ severity: 'warning' } as const);
  return [faultAt('CHANGELOG_DATE_INVALID', why, subject, where, severity)];
}
