import { type Changelog, type ChangelogSection, readChangelog } from './document.ts';

const preRelease = /^(\d+(?:\.\d+)*)[-._]?(a|alpha|b|beta|c|rc|pre|preview)[-._]?(\d+)$/i;
const longNames: Readonly<Record<string, string>> = {
  alpha: 'a',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/** A version in one spelling, whichever ecosystem’s it is written in: `1.2.0-rc.1` and `1.2.0rc1` are one. */
export function versionKey(version: string): string {
  const [, numbers, kind, count] = preRelease.exec(version) ?? [];
  if (numbers === undefined || kind === undefined || count === undefined) return version;
  const short = kind.toLowerCase();
  return `${numbers}-${longNames[short] ?? short}.${Number(count)}`;
}

/** The section of a version, or of what is not released yet for `Unreleased`; the first one where there are several. */
export function sectionOf({ sections }: Changelog, version: string): ChangelogSection | undefined {
  if (/^unreleased$/i.test(version)) return sections.find((each) => each.version === undefined);
  const key = versionKey(version);
  return sections.find((each) => each.version !== undefined && versionKey(each.version.text) === key);
}

/**
 * The text of a section without its heading. Link references at the end belong to the document, not to a section;
 * lines end in `\n`.
 */
export function sectionText({ lines, references }: Changelog, { first, end }: ChangelogSection): string {
  const known = new Set(references.map(({ line }) => line));
  return lines
    .slice(first - 1, end - 1)
    .filter((_, index) => !known.has(first + index))
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** What a CHANGELOG says of a version, which is what its release on a host says; undefined without a section. */
export function changelogSection(text: string, version: string): string | undefined {
  const changelog = readChangelog(text);
  const section = sectionOf(changelog, version);
  return section && sectionText(changelog, section);
}
