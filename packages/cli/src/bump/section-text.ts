import { type Changelog, fail, readChangelog, throwAll } from '@lockstep/core';
import { checkChangelog, type SectionOptions, withSection } from '@lockstep/metadata';
import type { ChangelogChange } from './changelog-text.ts';

function versionsIn({ sections }: Changelog): readonly string[] {
  return sections.flatMap(({ version }) => version?.text ?? []);
}

function textWith(text: string, version: string, date: string, options: SectionOptions): string | undefined {
  try {
    return withSection(text, version, date, options);
  } catch {
    return undefined;
  }
}

/**
 * The text that a section is added to: without the one that a bump to another version wrote before, as long as nobody
 * wrote into it.
 * @param atHead the text at the last commit.
 */
export function withoutForsaken(
  text: string,
  version: string,
  { atHead = '', ...options }: SectionOptions & { readonly atHead?: string | undefined },
): string {
  const now = readChangelog(text);
  const before = new Set(versionsIn(readChangelog(atHead)));
  const added = now.sections.filter((each) => each.version !== undefined && !before.has(each.version.text));
  const [only] = added;
  if (only?.version === undefined || added.length > 1 || only.version.text === version) return text;
  return textWith(atHead, only.version.text, only.date?.text ?? '', options) === text ? atHead : text;
}

/**
 * Refuses a tag for a version whose section says nothing: nobody can write into it any more once the tag is public.
 * @throws LockstepError `CHANGELOG_SECTION_EMPTY`.
 */
export function assertFilled(
  { file, change, present }: ChangelogChange,
  { version, today, word }: { readonly version: string; readonly today: string; readonly word: string },
): void {
  const text = change?.text ?? present;
  if (file === undefined || text === undefined) return;
  const empty = checkChangelog({ text, file, version, today }).filter(
    ({ code }) => code === 'CHANGELOG_SECTION_EMPTY',
  );
  if (change === undefined) throwAll(empty);
  if (empty.length === 0) return;
  throw fail('CHANGELOG_SECTION_EMPTY', `nothing in ${file} says what ${version} changes`, {
    where: { file },
    remedy: `Run lockstep bump ${word}, write at least one entry into the section that it adds, then run this again.`,
  });
}
