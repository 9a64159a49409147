import { type Changes, type Example, lineAt, textOf } from './mutation.ts';

/** A changed file, and the line that a fault stands in. */
export interface Edit {
  readonly changes: Changes;
  readonly line: number;
}

/** The line of the first text that fits. */
export function lineOf(example: Example, file: string, pattern: string | RegExp): number {
  const text = textOf(example, file);
  const at = typeof pattern === 'string' ? text.indexOf(pattern) : text.search(pattern);
  if (at === -1) throw new Error(`nothing in ${file} of ${example.name} fits ${pattern}`);
  return lineAt(text, at);
}

/** Replaces the first text that fits; its line is that of the replacement. */
export function replacing(example: Example, file: string, pattern: string | RegExp, by: string): Edit {
  const line = lineOf(example, file, pattern);
  const text = textOf(example, file);
  const changed = text.replace(pattern, () => by);
  if (changed === text) throw new Error(`${file} of ${example.name} stays as it was`);
  return { changes: { [file]: changed }, line };
}

/** Puts a line of its own below the first one that fits. */
export function insertingBelow(example: Example, file: string, pattern: string | RegExp, put: string): Edit {
  const line = lineOf(example, file, pattern);
  const lines = textOf(example, file).split('\n');
  return { changes: { [file]: lines.toSpliced(line, 0, put).join('\n') }, line: line + 1 };
}

/** Takes away the first line that fits. */
export function withoutLine(example: Example, file: string, pattern: string | RegExp): Edit {
  const line = lineOf(example, file, pattern);
  const lines = textOf(example, file).split('\n');
  return { changes: { [file]: lines.toSpliced(line - 1, 1).join('\n') }, line };
}
