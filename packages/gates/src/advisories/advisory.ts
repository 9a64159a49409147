/** How bad an advisory is, from the least to the worst. */
export const levels = ['low', 'moderate', 'high', 'critical'] as const;

export type Level = (typeof levels)[number];

/** A known vulnerability of something that the project uses. */
export interface Advisory {
  /** Every name that it has: of GitHub, RustSec, PyPA, CVE. The first is shown. */
  readonly ids: readonly string[];
  readonly package: string;
  readonly version?: string;
  /** Undefined where the auditor does not say; then it counts, whatever the level. */
  readonly level?: Level;
  readonly title: string;
}

/** What an auditor found in one folder. */
export type Audit =
  | {
      readonly state: 'looked';
      readonly advisories: readonly Advisory[];
      /** What the auditor could not look at. */
      readonly skipped: readonly string[];
    }
  | { readonly state: 'failed'; readonly why: string };

/** The level that a word of an auditor stands for; `info` blocks nobody, and counts as the least. */
export function levelOf(word: string | undefined): Level | undefined {
  if (word === 'info') return 'low';
  if (word === 'medium') return 'moderate';
  return levels.find((level) => level === word);
}

/** Whether an advisory is at least this bad, and is not set aside by one of its names. */
export function counts({ ids, level }: Advisory, least: Level, ignored: readonly string[]): boolean {
  const names = new Set(ignored.map((each) => each.toLowerCase()));
  if (ids.some((id) => names.has(id.toLowerCase()))) return false;
  return level === undefined || levels.indexOf(level) >= levels.indexOf(least);
}

/** An advisory in a few words. */
export function titleOf({ ids, package: name, version, level, title }: Advisory): string {
  const at = version === undefined ? name : `${name} ${version}`;
  return `${at}: ${ids[0] ?? 'an advisory without an id'} (${level ?? 'no level'})${title === '' ? '' : ` ${title}`}`;
}
