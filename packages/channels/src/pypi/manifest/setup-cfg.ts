import type { Place } from '@lockstep/core';

/** A value in a setup.cfg, and where its key stands. */
export interface SetupValue {
  readonly value: string;
  readonly place: Place;
  /** The lines that say something, with where each begins in the text. */
  readonly lines: readonly SetupLine[];
}

/** A line of a value, without the blanks around it. */
export interface SetupLine {
  readonly text: string;
  readonly start: number;
}

interface WrittenKey {
  readonly key: string;
  /** Its own line and those that are folded. */
  readonly lines: SetupLine[];
  readonly place: Place;
}

function trimmed(text: string, start: number): SetupLine {
  return { text: text.trim(), start: start + text.length - text.trimStart().length };
}

// A byte order mark at the beginning counts as a blank.
function* linesOf(text: string): Generator<SetupLine> {
  const ends = /\r\n|\r|\n|$/g;
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start <= text.length; ) {
    ends.lastIndex = start;
    const found = ends.exec(text);
    const [index, end] = [found?.index ?? text.length, found?.[0] ?? ''];
    yield { text: text.slice(start, index), start };
    if (end === '') return;
    start = index + end.length;
  }
}

function* keysIn(text: string, section: string): Generator<WrittenKey> {
  let [current, open]: [string, WrittenKey | undefined] = ['', undefined];
  let index = -1;
  for (const { text: line, start } of linesOf(text)) {
    index += 1;
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    const end = line.search(/[=:]/);
    if (header !== undefined) [current, open] = [header.trim(), undefined];
    else if (/^\s/.test(line)) open?.lines.push(trimmed(line, start));
    else if (end > 0 && current === section) {
      const key = line.slice(0, end).trim().toLowerCase().replaceAll('-', '_');
      open = {
        key,
        lines: [trimmed(line.slice(end + 1), start + end + 1)],
        place: { line: index + 1, column: 1 },
      };
      yield open;
    } else open = undefined;
  }
}

/** The keys of one section of a setup.cfg, in lower case; folded lines belong to the key before them. */
export function setupSection(text: string, section: string): ReadonlyMap<string, SetupValue> {
  return new Map(
    [...keysIn(text, section)].map(({ key, lines, place }) => {
      const value = lines
        .map((line) => line.text)
        .join('\n')
        .trim();
      return [key, { value, place, lines: lines.filter((line) => line.text !== '') }];
    }),
  );
}
