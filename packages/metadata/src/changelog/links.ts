import { type LinkReference, type Problem, versionKey } from '@lockstep/core';
import { faultAt, headingPlace, type Subject, type Versioned, versionedSections } from './subject.ts';
import { comparisonIn, mentions, namesVersions } from './version-mention.ts';

/** The link reference of a version, or of what is unreleased for `Unreleased`. */
export function referenceOf(references: readonly LinkReference[], label: string): LinkReference | undefined {
  const wanted = versionKey(label).toLowerCase();
  return references.find((each) => versionKey(each.label.replace(/^v(?=\d)/, '')).toLowerCase() === wanted);
}

function leadsTo(address: string, version: string): boolean {
  if (!namesVersions(address)) return true;
  const compared = comparisonIn(address);
  if (compared === undefined) return mentions(address, version);
  return mentions(compared.to, version) && !mentions(compared.from, version);
}

function wrongTarget(
  version: string,
  target: { readonly text: string; readonly column: number },
  line: number,
  subject: Subject,
): readonly Problem[] {
  if (leadsTo(target.text, version)) return [];
  const message = `the link of ${version} leads to ${target.text}, which is not that version`;
  return [faultAt('CHANGELOG_LINK_WRONG', message, subject, { line, column: target.column })];
}

// Only the newest release is what unreleased changes are compared with.
function checkUnreleased(subject: Subject, section: Versioned): readonly Problem[] {
  const { changelog } = subject;
  const reference = referenceOf(changelog.references, 'Unreleased');
  const compared = reference === undefined ? undefined : comparisonIn(reference.target.text);
  const isNewest = versionedSections(changelog)[0] === section;
  if (reference === undefined || compared === undefined || !isNewest) return [];
  if (!namesVersions(reference.target.text) || mentions(compared.from, section.version.text)) return [];
  const message = `[${reference.label}] compares from ${compared.from}; expected ${section.version.text}`;
  const where = { line: reference.line, column: reference.target.column };
  return [faultAt('CHANGELOG_LINK_WRONG', message, subject, where)];
}

function checkOwn(subject: Subject, section: Versioned): readonly Problem[] {
  const { changelog } = subject;
  const { version, link, heading } = section;
  if (link !== undefined) return wrongTarget(version.text, link, heading.line, subject);
  const own = referenceOf(changelog.references, version.text);
  if (own !== undefined) return wrongTarget(version.text, own.target, own.line, subject);
  // Only the section before it tells the habit: old files change theirs.
  const others = versionedSections(changelog).filter((each) => each !== section);
  const habit = others[0];
  if (habit?.isBracketed !== true || referenceOf(changelog.references, habit.version.text) === undefined)
    return [];
  const message = `there is no link reference [${version.text}], as the other versions have one`;
  return [faultAt('CHANGELOG_LINK_MISSING', message, subject, headingPlace(section))];
}

/** Links of the section, and of what is unreleased, that are missing or lead to another version. */
export function checkLinks(subject: Subject): readonly Problem[] {
  const { section } = subject;
  return section === undefined ? [] : [...checkOwn(subject, section), ...checkUnreleased(subject, section)];
}
