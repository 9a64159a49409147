import { describe, expect, test } from '@jest/globals';
import { unifiedDiff } from '@lockstep/core';
import fc from 'fast-check';
import { editsBetween } from '../../src/sync/line-edits.ts';

/** Few different lines, so that the same ones come back. */
const line = fc.constantFrom('a', 'b', 'c', '', '  d', '-e', '@@ -1 +1 @@');
const lines = fc.array(line, { maxLength: 40 });
const text = fc
  .tuple(lines, fc.boolean())
  .map(([each, hasEnd]) => each.join('\n') + (hasEnd && each.length > 0 ? '\n' : ''));

/** What patch(1) makes of a text, strictly: every line that is kept or taken away has to be there. */
function applied(before: string, diff: string): string {
  const source = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  const rows = diff.split('\n').slice(2, -1);
  for (const [index, row] of rows.entries()) {
    const [, start, count = '1'] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@$/.exec(row) ?? [];
    if (start !== undefined) {
      const first = count === '0' ? Number(start) : Number(start) - 1;
      result.push(...source.slice(at, first));
      at = first;
      continue;
    }
    if (row.startsWith('\\')) continue;
    const isCut = rows[index + 1]?.startsWith('\\') === true;
    const content = `${row.slice(1)}${isCut ? '' : '\n'}`;
    if (row.startsWith('+')) result.push(content);
    else {
      expect(source[at]).toBe(content);
      at += 1;
      if (row.startsWith(' ')) result.push(content);
    }
  }
  return [...result, ...source.slice(at)].join('');
}

describe('a difference', () => {
  test('leads from the one to the other', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const edits = editsBetween(before, after);
        expect(edits.flatMap(({ kind, lines }) => (kind === 'insert' ? [] : lines))).toEqual(before);
        expect(edits.flatMap(({ kind, lines }) => (kind === 'delete' ? [] : lines))).toEqual(after);
      }),
    );
  });

  test('is no longer than taking everything away, and nothing for equal lines', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changed = editsBetween(before, after).flatMap(({ kind, lines }) =>
          kind === 'keep' ? [] : lines,
        );
        expect(changed.length).toBeLessThanOrEqual(before.length + after.length);
        expect(editsBetween(before, before).every(({ kind }) => kind === 'keep')).toBe(true);
      }),
    );
  });

  test('of two long texts that have nothing in common is told as one block, at once', () => {
    const [before, after] = ['x', 'y'].map((mark) =>
      Array.from({ length: 20_000 }, (_, at) => `${mark}${at}`),
    );
    expect(editsBetween(before ?? [], after ?? []).map(({ kind }) => kind)).toEqual(['delete', 'insert']);
  });
});

describe('a unified diff', () => {
  test('gives the target when it is applied', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('file.yml', before, after);
        expect(diff === '').toBe(before === after);
        expect(diff === '' ? before : applied(before, diff)).toBe(after);
      }),
    );
  });

  test('shows three lines around each change, and says where they stand', () => {
    const before = Array.from({ length: 30 }, (_, at) => `line ${at + 1}\n`);
    const after = before.with(4, 'five\n').with(24, 'twenty-five\n');
    expect(unifiedDiff('a.yml', before.join(''), after.join(''))).toBe(
      [
        '--- a/a.yml',
        '+++ b/a.yml',
        '@@ -2,7 +2,7 @@',
        ...[' line 2', ' line 3', ' line 4', '-line 5', '+five', ' line 6', ' line 7', ' line 8'],
        '@@ -22,7 +22,7 @@',
        ...[
          ' line 22',
          ' line 23',
          ' line 24',
          '-line 25',
          '+twenty-five',
          ' line 26',
          ' line 27',
          ' line 28',
        ],
        '',
      ].join('\n'),
    );
  });

  test('of a new file comes from nowhere', () => {
    expect(unifiedDiff('a.yml', undefined, 'on: push\n')).toBe(
      '--- /dev/null\n+++ b/a.yml\n@@ -0,0 +1 @@\n+on: push\n',
    );
  });
});
