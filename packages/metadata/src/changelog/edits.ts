import type { Changelog } from '@lockstep/core';

/** A change of a text: what stands from `start` to `end` is replaced. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out changes that do not overlap; those at one place stand in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => b.start - a.start || b.index - a.index)
    .reduce((edited, { start, end, text: put }) => edited.slice(0, start) + put + edited.slice(end), text);
}

/** The line end of a text. */
export function lineEndOf(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text.charAt(at - 1) === '\r' ? '\r\n' : '\n';
}

/** Lines that are put in before a line, counted from 1; after the last one where there is no such line. */
export function insertLines(changelog: Changelog, text: string, line: number, put: readonly string[]): Edit {
  const end = lineEndOf(text);
  const block = put.map((each) => `${each}${end}`).join('');
  const at = changelog.lines[line - 1]?.start;
  if (at !== undefined) return { start: at, end: at, text: block };
  const isOpen = text !== '' && !text.endsWith('\n');
  return {
    start: text.length,
    end: text.length,
    text: isOpen ? `${end}${block.slice(0, -end.length)}` : block,
  };
}
