import type { LogLine } from './log-line.ts';
import { patternOf, type TellingPattern } from './telling.ts';

/** Lines of a log around one that tells something, or several that follow each other. */
export interface Passage {
  /** The number of the first line in the whole log. */
  readonly first: number;
  readonly lines: readonly string[];
  /** The numbers of those that tell. */
  readonly telling: readonly number[];
  /** Who speaks in them. */
  readonly by: readonly string[];
}

/** What was found in one log. */
export interface Extract {
  readonly passages: readonly Passage[];
  /** Telling lines that are not shown: they say what another one says, or there are too many. */
  readonly left: number;
}

interface Telling {
  readonly index: number;
  readonly by: string;
  readonly isFaint: boolean;
}

/** Telling lines that are shown of one log. */
const most = 24;
const [before, after] = [2, 3];
/** A passage that grows longer is two. */
const longestPassage = 40;

// The same complaint about another line, file size or hash is the same complaint.
function likeness(text: string): string {
  return text
    .replace(/[0-9a-f]{7,}|\d+/gi, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

function tellingIn(lines: readonly LogLine[], patterns: readonly TellingPattern[]): readonly Telling[] {
  return lines.flatMap(({ text }, index) => {
    const pattern = text === '' ? undefined : patternOf(text, patterns);
    return pattern === undefined ? [] : [{ index, by: pattern.name, isFaint: pattern.isFaint === true }];
  });
}

function withoutRepeats(found: readonly Telling[], lines: readonly LogLine[]): readonly Telling[] {
  const seen = new Set<string>();
  return found.filter(({ index }) => {
    const key = likeness(lines[index]?.text ?? '');
    return !seen.has(key) && seen.add(key);
  });
}

// The first complaints are mostly the cause, the last ones what ended the job.
function fewest(found: readonly Telling[]): readonly Telling[] {
  if (found.length <= most) return found;
  return [...found.slice(0, most / 2), ...found.slice(-most / 2)];
}

// Of lines that only say that something failed, the last: it ended the job.
function chosen(found: readonly Telling[]): readonly Telling[] {
  const clear = fewest(found.filter(({ isFaint }) => !isFaint));
  const faint = found.filter(({ isFaint }) => isFaint);
  const shown = clear.length > 0 ? faint.slice(-1) : fewest(faint);
  return [...clear, ...shown].toSorted((one, other) => one.index - other.index);
}

function together(found: readonly Telling[]): readonly (readonly Telling[])[] {
  const groups: Telling[][] = [];
  for (const each of found) {
    const group = groups.at(-1);
    const [start, last] = [group?.[0], group?.at(-1)];
    const isNear = last !== undefined && each.index - last.index <= before + after;
    if (group && isNear && each.index - (start?.index ?? 0) < longestPassage) group.push(each);
    else groups.push([each]);
  }
  return groups;
}

function passageOf(group: readonly Telling[], lines: readonly LogLine[], from: number): Passage {
  const [start, end] = [group[0]?.index ?? 0, group.at(-1)?.index ?? 0];
  const shown = lines.slice(Math.max(from, start - before), end + after + 1);
  return {
    first: shown[0]?.number ?? 1,
    lines: shown.map(({ text }) => text),
    telling: group.flatMap(({ index }) => lines[index]?.number ?? []),
    by: [...new Set(group.map((each) => each.by))],
  };
}

/** The end of a log in which nothing tells: better than nothing. */
function ending(lines: readonly LogLine[]): readonly Passage[] {
  const shown = lines.filter(({ text }) => text !== '').slice(-10);
  const [first] = shown;
  if (first === undefined) return [];
  return [{ first: first.number, lines: shown.map(({ text }) => text), telling: [], by: [] }];
}

/** Finds the lines that tell why a job failed, each with a few around it; the same complaint once. */
export function extract(lines: readonly LogLine[], patterns: readonly TellingPattern[]): Extract {
  const all = tellingIn(lines, patterns);
  if (all.length === 0) return { passages: ending(lines), left: 0 };
  const shown = chosen(withoutRepeats(all, lines));
  let from = 0;
  const passages = together(shown).map((group) => {
    const passage = passageOf(group, lines, from);
    // Lines that one passage shows are not shown again by the next.
    from = (group.at(-1)?.index ?? 0) + after + 1;
    return passage;
  });
  return { passages, left: all.length - shown.length };
}
