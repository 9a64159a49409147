import { posix } from 'node:path';
import { type Problem, problem, type SanityPackage, type SanityPlan, type SanityStop } from '@lockstep/core';

/** What an installed package turned out to be. */
export interface InstalledPackage {
  /** Its files, relative to its own folder, with `/`. */
  readonly files: readonly string[];
  /** The licence that it declares of itself. */
  readonly licence?: string | undefined;
}

/** A package, and from where it was installed. */
export interface InstalledFrom {
  readonly stop: Pick<SanityStop, 'channel' | 'kind'>;
  readonly wanted: SanityPackage;
}

// Python keeps them beside a distribution's metadata (PEP 639), REUSE in a folder of their own.
const metadataFolder = /^[^/]+\.dist-info\/(?:licenses\/|license_files\/)?/;
const licenceName = /^(?:(?:un)?licen[cs]es?|copying|copyright)(?:[.-][^/]*)?$/i;

function ownPlace(file: string): string {
  return file.replace(metadataFolder, '');
}

/** Whether a file of a package is its licence: at its root, beside its metadata, or in `LICENSES`. */
export function isLicenceFile(file: string): boolean {
  const place = ownPlace(file);
  return /^LICENSES\/[^/]+$/.test(place) || (!place.includes('/') && licenceName.test(place));
}

/** Whether a file fits a pattern; one without a slash is about the file’s own name, wherever it lies. */
function fits(file: string, pattern: string): boolean {
  return posix.matchesGlob(pattern.includes('/') ? file : posix.basename(file), pattern);
}

function plain(licence: string): string {
  return licence.trim().replace(/\s+/g, ' ').toLowerCase();
}

function titleOf({ stop: { channel }, wanted: { name, version } }: InstalledFrom) {
  return { name: `${name}@${version}`, where: { target: `${channel} ${name}@${version}` } };
}

function licenceFaults(from: InstalledFrom, { files, licence }: InstalledPackage): readonly Problem[] {
  const { name, where } = titleOf(from);
  const { licence: expected } = from.wanted;
  const isCarried = files.some(isLicenceFile);
  const found = licence === undefined ? 'none' : `“${licence}”`;
  const isOther = expected !== undefined && plain(licence ?? '') !== plain(expected);
  return [
    ...(isCarried
      ? []
      : [
          problem('SANITY_LICENCE', `${name} carries no licence file; expected LICENSE or COPYING`, {
            where,
          }),
        ]),
    ...(isOther
      ? [
          problem('SANITY_LICENCE', `${name} declares the licence ${found}, and its manifest “${expected}”`, {
            where,
          }),
        ]
      : []),
  ];
}

function lackingNotices(
  from: InstalledFrom,
  { files }: InstalledPackage,
  notices: readonly string[],
): readonly Problem[] {
  const { name, where } = titleOf(from);
  const carried = new Set(files.flatMap((file) => [ownPlace(file), posix.basename(file)]));
  return notices
    .filter((notice) => !carried.has(notice) && !carried.has(posix.basename(notice)))
    .map((notice) => problem('SANITY_NOTICE', `${name} carries no ${notice}`, { where }));
}

function lackingContents(
  from: InstalledFrom,
  { files }: InstalledPackage,
  patterns: readonly string[],
): readonly Problem[] {
  const { name, where } = titleOf(from);
  return patterns
    .filter((pattern) => !files.some((file) => fits(file, pattern)))
    .map((pattern) =>
      problem('SANITY_CONTENT', `no file of ${name} fits “${pattern}”; it has ${files.length} files`, {
        where,
      }),
    );
}

/** What is wrong with what an installed package holds: licence, notices, files that have to be there. Pure. */
export function checkPackage(
  from: InstalledFrom,
  installed: InstalledPackage,
  { licences, notices, contains }: Pick<SanityPlan, 'licences' | 'notices' | 'contains'>,
): readonly Problem[] {
  return [
    ...(licences ? licenceFaults(from, installed) : []),
    ...lackingNotices(from, installed, notices),
    ...lackingContents(from, installed, contains[from.stop.kind] ?? []),
  ];
}

/** The notices of a repository where the configuration names none: those at its root. */
export function usualNotices(files: readonly string[]): readonly string[] {
  return files.filter((file) => /^(?:NOTICES?|THIRD[-_]PARTY[-_A-Z]*)(?:\.(?:md|txt|rst))?$/i.test(file));
}
