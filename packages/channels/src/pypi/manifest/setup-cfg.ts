import type { Place } from '@lockstep/core';

/** A value in a setup.cfg, and where its key stands. */
export interface SetupValue {
  readonly value: string;
  readonly place: Place;
}

/** The keys of one section of a setup.cfg, in lower case; folded lines belong to the key before them. */
export function setupSection(text: string, section: string): ReadonlyMap<string, SetupValue> {
  const values = new Map<string, SetupValue>();
  let [current, key]: [string, string | undefined] = ['', undefined];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    const end = line.search(/[=:]/);
    const known = key === undefined ? undefined : values.get(key);
    if (header !== undefined) [current, key] = [header.trim(), undefined];
    else if (/^\s/.test(line)) {
      if (known !== undefined && key !== undefined)
        values.set(key, { ...known, value: `${known.value}\n${line.trim()}`.trim() });
    } else if (end > 0 && current === section) {
      key = line.slice(0, end).trim().toLowerCase().replaceAll('-', '_');
      values.set(key, { value: line.slice(end + 1).trim(), place: { line: index + 1, column: 1 } });
    } else key = undefined;
  }
  return values;
}
