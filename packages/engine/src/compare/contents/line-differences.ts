import { differing, type InnerDifference } from '../difference.ts';

/** A line that the other text does not have. */
interface Line {
  readonly number: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  return text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
}

// As often as the other text has a line, it is nothing new.
function without(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return lines.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** What a line is about: a field of METADATA, a path of RECORD, a key of TOML. */
function subjectOf({ text }: Line): string | undefined {
  return /^([^\s:,=]+)\s*[:,=]/.exec(text)?.[1];
}

function bySubject(lines: readonly Line[]): ReadonlyMap<string | undefined, Line> {
  const groups = Map.groupBy(lines, subjectOf);
  return new Map(
    [...groups].flatMap(([key, [only, ...more]]) => (only && !more.length ? [[key, only]] : [])),
  );
}

/**
 * What two texts hold otherwise, line by line. Lines about the same thing are shown side by side; a text whose lines
 * only moved has another order.
 */
export function lineDifferences(first: string, other: string): readonly InnerDifference[] {
  const [here, there] = [linesOf(first), linesOf(other)];
  const [gone, come] = [without(here, there), without(there, here)];
  if (gone.length + come.length === 0) {
    const moved = here.find(({ text }, index) => there[index]?.text !== text);
    return moved === undefined
      ? []
      : [differing('order', moved.text, there[moved.number - 1]?.text, { key: `line ${moved.number}` })];
  }
  const [lost, won] = [bySubject(gone), bySubject(come)];
  const partner = (line: Line) => {
    const subject = subjectOf(line);
    return subject !== undefined && lost.get(subject) === line ? won.get(subject) : undefined;
  };
  const paired = new Set(gone.map(partner));
  return [
    ...gone.map((line) => differing('line', line.text, partner(line)?.text, { key: `line ${line.number}` })),
    ...come
      .filter((line) => !paired.has(line))
      .map((line) => differing('line', undefined, line.text, { key: `line ${line.number}` })),
  ];
}
