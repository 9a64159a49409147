import { markdownTable } from '@lockstep/core';

export type Row = readonly string[];

/** A table with its title; nothing without rows. */
export function table(title: string, head: Row, rows: readonly Row[]): readonly string[] {
  return rows.length === 0 ? [] : [`### ${title}`, markdownTable(head, rows)];
}
