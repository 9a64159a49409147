import { describe, expect, test } from '@jest/globals';
import { changelogSection } from '@lockstep/core';
import { checkChangelog, withSection } from '../../src/changelog/index.ts';
import { generated, kept, plain, underlined } from './samples.ts';

const date = '2026-04-05';

/** Lines that are in one text and not in the other. */
function added(before: string, after: string): readonly string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line) => line !== '' && !old.includes(line));
}

const shapes: readonly (readonly [name: string, text: string, lines: readonly string[]])[] = [
  [
    'Keep a Changelog',
    kept,
    [
      '| 1.5.0   | 2026-04-05 |                  |',
      '## [1.5.0] - 2026-04-05',
      '[Unreleased]: https://example.org/o/r/compare/v1.5.0...HEAD',
      '[1.5.0]: https://example.org/o/r/compare/v1.4.0...v1.5.0',
    ],
  ],
  [
    'made from commits',
    generated,
    ['# [1.5.0](https://example.org/o/r/compare/v1.4.0...v1.5.0) (2026-04-05)'],
  ],
  ['plain', plain, ['## 1.5.0']],
  ['underlined', underlined, ['1.5.0 / 2026-04-05']],
  ['with a v', '## v1.0.0 (2026-01-01)\n\n- x\n', ['## v1.5.0 (2026-04-05)']],
  ['with a name', '## 1.0.0 - 2026-01-01 - Autumn\n\n- x\n', ['## 1.5.0 - 2026-04-05']],
  ['a yanked version', '## [1.0.0] - 2026-01-01 [YANKED]\n\n- x\n', ['## [1.5.0] - 2026-04-05']],
  ['nothing released yet', '# Log\n\n## [Unreleased]\n\n- x\n', ['## [1.5.0] - 2026-04-05']],
  [
    'nothing released yet, with a link',
    '## [Unreleased]\n\n- x\n\n[Unreleased]: https://example.org/o/r/commits/main\n',
    [
      '## [1.5.0] - 2026-04-05',
      '[Unreleased]: https://example.org/o/r/compare/v1.5.0...HEAD',
      '[1.5.0]: https://example.org/o/r/releases/tag/v1.5.0',
    ],
  ],
  [
    'one release, which has no comparison',
    '## [Unreleased]\n\n- x\n\n## [1.0.0] - 2026-01-01\n\n- y\n\n[unreleased]: https://example.org/o/r/compare/v1.0.0...HEAD\n[1.0.0]: https://example.org/o/r/releases/tag/v1.0.0\n',
    [
      '## [1.5.0] - 2026-04-05',
      '[unreleased]: https://example.org/o/r/compare/v1.5.0...HEAD',
      '[1.5.0]: https://example.org/o/r/compare/v1.0.0...v1.5.0',
    ],
  ],
  ['a title alone', '# Changelog\n\nWhat has changed.\n', ['## [1.5.0] - 2026-04-05']],
];

const endings = [
  ['as it is', (text: string) => text],
  ['with line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with a mark', (text: string) => `\uFEFF${text}`],
  ['without a final newline', (text: string) => text.trimEnd()],
] as const;

describe.each(endings)('a new section, %s', (_, ending) => {
  test.each(shapes)('%s', (_name, text, lines) => {
    const before = ending(text);
    const after = withSection(before, '1.5.0', date);
    const plainly = (each: string) => each.replaceAll('\r\n', '\n').replace('\uFEFF', '');
    expect(added(plainly(before), plainly(after))).toEqual(lines);
    expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
    expect(after.replaceAll('\r\n', '').includes('\n')).toBe(!before.includes('\r\n'));
    expect(withSection(after, '1.5.0', date)).toBe(after);
  });

  test.each(shapes)('%s: nothing is wrong with it but that it is empty', (_name, text) => {
    const after = withSection(ending(text), '9.9.9', date);
    const problems = checkChangelog({
      text: after,
      file: 'C.md',
      version: '9.9.9',
      today: date,
      baseText: text,
    });
    expect(problems.filter(({ code }) => code !== 'CHANGELOG_SECTION_EMPTY')).toEqual([]);
  });
});

describe('the text of a section', () => {
  test('is what stood under “Unreleased”, which stays, empty', () => {
    const text = kept.replace('## [Unreleased]\n', '## [Unreleased]\n\n### Changed\n\n- Faster.\n');
    const after = withSection(text, '1.5.0', date);
    expect(changelogSection(after, '1.5.0')).toBe('### Changed\n\n- Faster.');
    expect(changelogSection(after, 'Unreleased')).toBe('');
    expect(changelogSection(after, '1.4.0')).toBe(changelogSection(text, '1.4.0'));
  });
});

describe('a CHANGELOG that is empty', () => {
  test.each(['', '\n \n', '\uFEFF'])('%j begins in the form of Keep a Changelog', (text) => {
    const after = withSection(text, '0.1.0', date, { repository: 'https://example.org/o/r' });
    expect(checkChangelog({ text: `${after}`, file: 'C.md', version: '0.1.0', today: date })).toMatchObject([
      { code: 'CHANGELOG_SECTION_EMPTY' },
    ]);
    expect(after).toContain('[0.1.0]: https://example.org/o/r/releases/tag/v0.1.0\n');
  });
});

test.each(['# Log\n\n- A thing of last week.\n', '# A\n\n## Spring\n\nx\n', '* 1.0: x\n'])(
  'a file of another habit is left alone: %j',
  (text) => {
    expect(() => withSection(text, '1.0.0', date, { file: 'C.md' })).toThrow(/CHANGELOG_HABIT_UNKNOWN/);
  },
);
