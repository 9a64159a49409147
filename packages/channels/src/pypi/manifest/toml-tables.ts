import { isRecord } from '@lockstep/core';

/** A table of a TOML document. */
export type Table = Readonly<Record<string, unknown>>;

/** The table below some keys; an empty one when there is none. */
export function tableIn(table: unknown, ...path: readonly string[]): Table {
  const found = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), table);
  return isRecord(found) ? found : {};
}

/** The text of a key. */
export function textIn(table: Table, key: string): string | undefined {
  const value = table[key];
  return typeof value === 'string' ? value : undefined;
}
