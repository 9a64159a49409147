import { type Changelog, type Problem, versionKey } from '@lockstep/core';
import { faultAt, type Subject, versionedSections } from './subject.ts';

/** A row of a table; lines count from 1. */
export interface TableRow {
  readonly line: number;
  /** The cells as they stand between the bars, with their blanks. */
  readonly cells: readonly string[];
  /** The version in its first cell. */
  readonly version: string | undefined;
}

/** A table with a row for each version. */
export interface VersionTable {
  /** The line of its head. */
  readonly line: number;
  readonly rows: readonly TableRow[];
}

/** No honest row comes near. */
const longestRow = 2000;

const delimiter = /^\s*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)*$/;
const versionCell = /^[\s*_`[]*v?(\d+(?:\.\d+)+[0-9A-Za-z.+-]*)/i;

function cellsOf(text: string): readonly string[] {
  const bare = text.trim().replace(/^\|/, '').replace(/\|$/, '');
  return bare.split('|');
}

function rowAt(text: string, line: number): TableRow {
  const cells = cellsOf(text);
  return { line, cells, version: versionCell.exec(cells[0] ?? '')?.[1]?.replace(/[.+-]+$/, '') };
}

// A table inside the section of an old version is about something else.
function isAside({ sections }: Changelog, line: number): boolean {
  const around = sections.find(({ first, end }) => line >= first && line < end);
  return around === undefined || around === sections.at(-1) || around.version === undefined;
}

/** The table of versions, where a file has one. */
export function versionTableOf(changelog: Changelog): VersionTable | undefined {
  const { lines } = changelog;
  const isRow = (index: number) => {
    const { kind, text = '' } = lines[index] ?? {};
    return kind === 'text' && text.length <= longestRow && text.includes('|');
  };
  const known = new Set(versionedSections(changelog).map(({ version }) => versionKey(version.text)));
  for (let at = 1; at < lines.length; at++) {
    if (!isRow(at - 1) || !isRow(at) || !delimiter.test(lines[at]?.text ?? '')) continue;
    const rows: TableRow[] = [];
    for (let row = at + 1; isRow(row); row++) rows.push(rowAt(lines[row]?.text ?? '', row + 1));
    const isOfVersions = rows.some(({ version }) => version !== undefined && known.has(versionKey(version)));
    if (isOfVersions && isAside(changelog, at)) return { line: at, rows };
  }
  return undefined;
}

/** A table of versions without a row for the one that is released. */
export function checkTable(subject: Subject): readonly Problem[] {
  const { changelog, section } = subject;
  const table = section === undefined ? undefined : versionTableOf(changelog);
  if (section === undefined || table === undefined) return [];
  const key = versionKey(section.version.text);
  if (table.rows.some(({ version }) => version !== undefined && versionKey(version) === key)) return [];
  const message = `the table of versions has no row for ${section.version.text}`;
  return [faultAt('CHANGELOG_TABLE_ROW_MISSING', message, subject, { line: table.line })];
}
