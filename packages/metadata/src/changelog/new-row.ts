import { type Changelog, versionKey } from '@lockstep/core';
import { type Edit, insertLines } from './edits.ts';
import { type NewSection, nextAddress } from './section-heading.ts';
import { versionedSections } from './subject.ts';
import { type TableRow, versionTableOf } from './version-table.ts';

const addressIn = /\((https?:\/\/[^()\s]+)\)/g;

function firstCell(cell: string, before: string, version: string): string {
  const linked = cell.replace(addressIn, (whole, address: string) => {
    const next = nextAddress(address, before, version);
    return next === undefined ? whole : `(${next})`;
  });
  const at = linked.indexOf(before);
  return `${linked.slice(0, at)}${version}${linked.slice(at + before.length)}`;
}

// Whatever else stands in the row was said of the version before.
function cellLike(cell: string, date: string): string {
  const bare = cell.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(bare)) return cell.replace(bare, date);
  return ' '.repeat(Math.max(1, cell.length));
}

function rowLike(line: string, { cells }: TableRow, before: string, section: NewSection): string {
  const [first = '', ...others] = cells;
  const row = [
    firstCell(first, before, section.version),
    ...others.map((cell) => cellLike(cell, section.date)),
  ];
  const [, open = ''] = /^(\s*\|?)/.exec(line) ?? [];
  return `${open}${row.join('|')}${line.trimEnd().endsWith('|') ? '|' : ''}`;
}

/** The row that a table of versions needs for a new one. */
export function newRow(changelog: Changelog, text: string, section: NewSection): readonly Edit[] {
  const before = versionedSections(changelog)[0]?.version.text;
  const table = before === undefined ? undefined : versionTableOf(changelog);
  if (before === undefined || table === undefined) return [];
  const keyed = (key: string) =>
    table.rows.findIndex(({ version }) => version !== undefined && versionKey(version) === versionKey(key));
  const at = keyed(before);
  const model = table.rows[at];
  if (model?.version === undefined || keyed(section.version) !== -1) return [];
  const line = changelog.lines[model.line - 1]?.text ?? '';
  const ascends = at > 0 && at === table.rows.length - 1;
  const row = rowLike(line, model, model.version, section);
  return [insertLines(changelog, text, ascends ? model.line + 1 : model.line, [row])];
}
