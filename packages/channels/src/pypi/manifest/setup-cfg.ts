import type { Place } from '@lockstep/core';

/** A value in a setup.cfg, and where its key stands. */
export interface SetupValue {
  readonly value: string;
  readonly place: Place;
}

interface WrittenKey {
  readonly key: string;
  /** Its own line and those that are folded. */
  readonly lines: string[];
  readonly place: Place;
}

function* keysIn(text: string, section: string): Generator<WrittenKey> {
  let [current, open]: [string, WrittenKey | undefined] = ['', undefined];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    const end = line.search(/[=:]/);
    if (header !== undefined) [current, open] = [header.trim(), undefined];
    else if (/^\s/.test(line)) open?.lines.push(line.trim());
    else if (end > 0 && current === section) {
      const key = line.slice(0, end).trim().toLowerCase().replaceAll('-', '_');
      open = { key, lines: [line.slice(end + 1).trim()], place: { line: index + 1, column: 1 } };
      yield open;
    } else open = undefined;
  }
}

/** The keys of one section of a setup.cfg, in lower case; folded lines belong to the key before them. */
export function setupSection(text: string, section: string): ReadonlyMap<string, SetupValue> {
  const keys = [...keysIn(text, section)];
  return new Map(keys.map(({ key, lines, place }) => [key, { value: lines.join('\n').trim(), place }]));
}
