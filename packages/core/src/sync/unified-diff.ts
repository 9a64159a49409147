import { type Edit, editsBetween } from './line-edits.ts';

/** Lines that are shown around a change, as git does. */
const around = 3;

interface Shown {
  readonly mark: ' ' | '-' | '+';
  readonly line: string;
  /** How many lines of each side come before it. */
  readonly before: number;
  readonly after: number;
}

const marks: Readonly<Record<Edit['kind'], Shown['mark']>> = { keep: ' ', delete: '-', insert: '+' };

// A line keeps its end, so that a missing last one is a difference, too.
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function numbered(edits: readonly Edit[]): readonly Shown[] {
  let [before, after] = [0, 0];
  return edits.flatMap(({ kind, lines }) =>
    lines.map((line) => {
      const shown: Shown = { mark: marks[kind], line, before, after };
      if (kind !== 'insert') before += 1;
      if (kind !== 'delete') after += 1;
      return shown;
    }),
  );
}

function hunksOf(lines: readonly Shown[]): readonly (readonly Shown[])[] {
  const hunks: Shown[][] = [];
  let end = -1;
  lines.forEach(({ mark }, index) => {
    if (mark === ' ') return;
    const start = Math.max(index - around, end + 1);
    const next = Math.min(index + around, lines.length - 1);
    if (hunks.length === 0 || start > end + 1) hunks.push([]);
    hunks.at(-1)?.push(...lines.slice(start, next + 1));
    end = next;
  });
  return hunks;
}

function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}

function hunkText(hunk: readonly Shown[]): string {
  const [first] = hunk;
  const count = (mark: Shown['mark']) => hunk.filter((each) => each.mark !== mark).length;
  const before = range(first?.before ?? 0, count('+'));
  const after = range(first?.after ?? 0, count('-'));
  const lines = hunk.map(({ mark, line }) =>
    line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${before} +${after} @@\n${lines.join('')}`;
}

/**
 * A unified diff of one file, as patch(1) and `git apply` read it; empty when nothing differs.
 * @param before undefined for a file that is not there.
 */
export function unifiedDiff(file: string, before: string | undefined, after: string): string {
  const hunks = hunksOf(numbered(editsBetween(linesOf(before ?? ''), linesOf(after))));
  if (hunks.length === 0) return '';
  const from = before === undefined ? '/dev/null' : `a/${file}`;
  return `--- ${from}\n+++ b/${file}\n${hunks.map(hunkText).join('')}`;
}
