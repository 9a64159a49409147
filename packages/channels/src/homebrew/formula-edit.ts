import { unreadable } from './declarations.ts';
import type { Formula, Span } from './formula.ts';
import { versionPattern } from './formula-version.ts';
import { type Literal, lineAt } from './ruby/index.ts';

/** New text for a part of an old one. */
export interface Edit extends Span {
  readonly text: string;
}

/** Applies edits that do not overlap; everything else stays as it is, byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((one, other) => one.start - other.start);
  let at = 0;
  let result = '';
  for (const { start, end, text: inserted } of ordered) {
    result += text.slice(at, start) + inserted;
    at = end;
  }
  return result + text.slice(at);
}

/** Replaces what stands between the quotes of a string. */
export function replaced({ start, end }: Literal, text: string): Edit {
  return { start, end, text };
}

/**
 * An address with another version in it; a `#{version}` stays.
 *
 * In addresses a version may be escaped (`1.0.0%2B5`).
 */
export function withVersion(url: string, from: string, to: string): string {
  const spellings = new Map([[encodeURIComponent(from), encodeURIComponent(to)]]).set(from, to);
  const exchange = (text: string) =>
    [...spellings].reduce((result, [old, fresh]) => result.replace(versionPattern(old), () => fresh), text);
  return url.split('#{version}').map(exchange).join('#{version}');
}

/**
 * Removes statements with the lines they stand on, and the empty line after them where one stands before as well.
 * @throws LockstepError `FORMULA_UNREADABLE` when other code shares a line with one.
 */
export function withoutLines({ text, file }: Formula, spans: readonly Span[]): readonly Edit[] {
  return spans.map(({ start, end }) => {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    const to = newline === -1 ? text.length : newline + 1;
    const isAlone = text.slice(from, start).trim() === '' && /^\s*(?:#.*)?$/.test(text.slice(end, to));
    if (!isAlone) throw unreadable(file, lineAt(text, start), 'a statement to be removed shares its line');
    const emptyAfter = /^[ \t]*\r?\n/.exec(text.slice(to))?.[0] ?? '';
    const isEmptyBefore = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, from));
    return { start: from, end: isEmptyBefore ? to + emptyAfter.length : to, text: '' };
  });
}
