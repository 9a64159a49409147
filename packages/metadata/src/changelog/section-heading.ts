import type { Changelog, ChangelogSection } from '@lockstep/core';
import { isVersioned, type Versioned, versionedSections } from './subject.ts';
import { comparisonIn, mentions } from './version-mention.ts';

/** What a new section is about. */
export interface NewSection {
  readonly version: string;
  /** As `YYYY-MM-DD`. */
  readonly date: string;
}

function replaceVersion(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from);
  return at === -1 ? text : `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
}

/**
 * The address of a version, made after that of the version before it; undefined where that one does not name its
 * version.
 */
export function nextAddress(address: string, before: string, version: string): string | undefined {
  const compared = comparisonIn(address);
  if (compared === undefined)
    return mentions(address, before) ? replaceVersion(address, before, version) : undefined;
  if (!mentions(compared.to, before)) return undefined;
  // Some put an anchor or a query behind the second end; the first end is a tag and nothing else.
  const tag = compared.to.replace(/[?#].*$/, '');
  return `${compared.before}${tag}${compared.dots}${replaceVersion(compared.to, before, version)}`;
}

function lineOf({ lines }: Changelog, { heading }: ChangelogSection): string {
  return lines[heading.line - 1]?.text ?? '';
}

interface Piece {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

function replaceAll(line: string, pieces: readonly Piece[]): string {
  return [...pieces]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, length, text: put }) => text.slice(0, start) + put + text.slice(start + length),
      line,
    );
}

function datePiece({ date }: Versioned, day: string): readonly Piece[] {
  return date === undefined ? [] : [{ start: date.column - 1, length: date.text.length, text: day }];
}

function linkPiece({ link, version }: Versioned, next: string): readonly Piece[] {
  if (link === undefined) return [];
  const address = nextAddress(link.text, version.text, next) ?? link.text;
  return [{ start: link.column - 1, length: link.text.length, text: address }];
}

// Titles and marks of the version before belong to that one alone.
function endOfHeading(line: string, { date, link, version }: Versioned): number {
  const ends = [date, link, version].flatMap((each) => (each ? [each.column - 1 + each.text.length] : []));
  const last = Math.max(...ends);
  const closing = /^(?:[\])>*_`]|<\/[a-z]+>)*/i.exec(line.slice(last))?.[0] ?? '';
  return last + closing.length;
}

/** A heading like that of another version, as the lines that it takes. */
function headingLike(
  changelog: Changelog,
  model: Versioned,
  { version, date }: NewSection,
): readonly string[] {
  const line = lineOf(changelog, model);
  const kept = line.slice(0, endOfHeading(line, model));
  const own: Piece = { start: model.version.column - 1, length: model.version.text.length, text: version };
  const text = replaceAll(kept, [own, ...datePiece(model, date), ...linkPiece(model, version)]);
  if (model.heading.height === 1) return [text];
  const mark = changelog.lines[model.heading.line]?.text.trim().charAt(0) ?? '-';
  return [text, mark.repeat(text.length)];
}

/** The heading of a new section, by the habit of the file: the version before, else the heading of what is unreleased. */
export function newHeading(changelog: Changelog, section: NewSection): readonly string[] {
  const model = versionedSections(changelog)[0];
  if (model !== undefined) return headingLike(changelog, model, section);
  const other = changelog.sections.find((each) => !isVersioned(each));
  const { version, date } = section;
  const isBracketed = other?.isBracketed ?? true;
  const marks = '#'.repeat(other?.heading.level ?? 2);
  return [`${marks} ${isBracketed ? `[${version}]` : version} - ${date}`];
}
