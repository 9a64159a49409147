import type { TextRange } from '@lockstep/channels/manifests';
import type { VersionEcosystem, VersionPlace, VersionRole } from '@lockstep/core';
import type { Sheet } from './sheet.ts';
import type { Writing } from './spelling.ts';

/** Why a place need not follow the release. */
export type Reason = NonNullable<VersionPlace['exemption']>;

/** What is known of a version that stands in a file. */
export interface Finding {
  readonly sheet: Sheet;
  readonly range: TextRange;
  /** The key or name that it is given to. */
  readonly key: string;
  readonly role: VersionRole;
  readonly package: string | undefined;
  readonly ecosystem?: VersionEcosystem;
  readonly exemption?: Reason | undefined;
  readonly writing: (found: string) => Writing;
}

/** The place of a version. */
export function placeOf(finding: Finding): VersionPlace {
  const { sheet, range, key, role, ecosystem = 'pypi', exemption, writing } = finding;
  const found = sheet.text.slice(range.start, range.end);
  return {
    ecosystem,
    package: finding.package,
    role,
    where: { file: sheet.file, ...sheet.placeOf(range.start), key },
    found,
    range: { start: range.start, end: range.end },
    ...(exemption !== undefined && { exemption }),
    ...writing(found),
  };
}

/** Places, each part of a file once: the first that was found of it stays. */
export function distinct(places: readonly VersionPlace[]): readonly VersionPlace[] {
  const known = new Set<string>();
  return places.filter(({ where, range }) => {
    const key = `${range.start} ${where.file}`;
    return !known.has(key) && known.add(key);
  });
}
