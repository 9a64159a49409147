import { type Changelog, type ChangelogSection, type Problem, problem, type Where } from '@lockstep/core';

/** A CHANGELOG that is checked, and what is known of its surroundings. */
export interface ChangelogCheck {
  readonly text: string;
  /** Its path, for messages. */
  readonly file: string;
  /** The version that is released, in SemVer spelling; undefined before it is known. */
  readonly version?: string | undefined;
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
  /** The text at the base tag. */
  readonly baseText?: string | undefined;
  /** The version of the base tag. */
  readonly baseVersion?: string | undefined;
  /** Whether the form of Keep a Changelog is demanded whatever the habit of the file. */
  readonly strict?: boolean | undefined;
}

/** What every rule is handed: the document, read once, and the section that is released. */
export interface Subject extends ChangelogCheck {
  readonly changelog: Changelog;
  /** The section of the version; before it is known the newest one, unless it was released already. */
  readonly section: (ChangelogSection & Required<Pick<ChangelogSection, 'version'>>) | undefined;
  /** Whether the file says or shows that it follows Keep a Changelog. */
  readonly keepsForm: boolean;
}

/** A section of a version. */
export type Versioned = ChangelogSection & Required<Pick<ChangelogSection, 'version'>>;

/** Whether a section is one of a version. */
export function isVersioned(section: ChangelogSection): section is Versioned {
  return section.version !== undefined;
}

/** Sections of versions, in the order of the file. */
export function versionedSections({ sections }: Changelog): readonly Versioned[] {
  return sections.filter(isVersioned);
}

/** What is wrong, at its line. */
export function faultAt(
  code: Parameters<typeof problem>[0],
  message: string,
  { file }: Pick<Subject, 'file'>,
  where: Omit<Where, 'file'>,
  details: Partial<Pick<Problem, 'remedy' | 'severity'>> = {},
): Problem {
  return problem(code, message, { ...details, where: { file, ...where } });
}

/** Where the heading of a section stands. */
export function headingPlace({ heading }: ChangelogSection): Pick<Where, 'line' | 'column'> {
  return { line: heading.line, column: heading.column };
}
