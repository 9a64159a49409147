import { describe, expect, test } from '@jest/globals';
import { checkChangelog } from '../../src/changelog/index.ts';
import { generated, kept, keptBefore, plain, underlined } from './samples.ts';

const today = '2026-03-02';

type More = Partial<Parameters<typeof checkChangelog>[0]>;

function found(text: string, more: More = {}): readonly string[] {
  const check = { text, file: 'CHANGELOG.md', version: '1.4.0', today, ...more };
  return checkChangelog(check).map(({ code, where, severity }) => {
    const mark = severity === 'warning' ? ' (warning)' : '';
    return `${where?.line ?? '-'} ${code.replace('CHANGELOG_', '')}${mark}`;
  });
}

const base = { baseText: keptBefore, baseVersion: '1.3.0' };

describe('what is right is right', () => {
  test.each<[string, string, More]>([
    ['Keep a Changelog', kept, base],
    ['without a base', kept, {}],
    ['with line ends of Windows', kept.replaceAll('\n', '\r\n'), base],
    ['with a mark at its beginning', `\uFEFF${kept}`, base],
    ['without a final newline', kept.trimEnd(), base],
    ['made from commits', generated, {}],
    ['plain', plain, { version: '2.1.0' }],
    ['underlined', underlined, { version: '1.1.0' }],
    ['before the version is known', kept, { version: undefined }],
    [
      'a version of tomorrow, which it is already elsewhere',
      kept.replace('1.4.0] - 2026-03-02', '1.4.0] - 2026-03-03'),
      {},
    ],
    ['a version yanked afterwards', kept.replace('] - 2026-01-12', '] - 2026-01-12 [YANKED]'), base],
    ['bullets of another form', kept.replaceAll('\n- ', '\n* '), base],
    ['a category that the file has always had', kept.replaceAll('### Added', '### Internals'), {}],
    ['a pre-release in its place', kept.replaceAll('1.3.0', '1.4.0-rc.1'), {}],
    ['the spelling of Python', plain.replace('2.1.0', '2.1.0rc1'), { version: '2.1.0-rc.1' }],
    [
      'old disorder',
      `${plain}\n## 3.0.0\n\n- x\n`,
      { version: '4.0.0', baseVersion: '3.0.0', text: `## 4.0.0\n\n- x\n\n${plain}\n## 3.0.0\n\n- x\n` },
    ],
  ])('%s', (_, text, more) => {
    expect(found(text, more)).toEqual([]);
  });
});

describe('one fault each', () => {
  test.each<[string, string, More, string]>([
    ['no section', kept, { version: '1.5.0' }, '12 SECTION_MISSING'],
    ['no section at all', '# Changelog\n', {}, '1 SECTION_MISSING'],
    ['no date', kept.replace('1.4.0] - 2026-03-02', '1.4.0]'), {}, '12 DATE_INVALID'],
    ['a day that is none', kept.replace('] - 2026-03-02', '] - 2026-02-29'), {}, '12 DATE_INVALID'],
    ['another form of date', kept.replace('] - 2026-03-02', '] - 02.03.2026'), {}, '12 DATE_INVALID'],
    ['a date in the future', kept.replace('] - 2026-03-02', '] - 2026-03-04'), {}, '12 DATE_INVALID'],
    ['an empty section', plain.replace('- A thing.\n', ''), { version: '2.1.0' }, '3 SECTION_EMPTY'],
    [
      'nothing but a comment',
      plain.replace('- A thing.', '<!-- soon -->'),
      { version: '2.1.0' },
      '3 SECTION_EMPTY',
    ],
    [
      'an empty category',
      kept.replace('- Paths are sorted by their bytes.\n', ''),
      {},
      '18 CATEGORY_EMPTY (warning)',
    ],
    ['an unknown category', kept.replace('### Fixed', '### Fixes'), {}, '18 CATEGORY_UNKNOWN'],
    ['two sections', plain.replace('2.0.0', '2.1.0'), { version: '2.1.0' }, '7 SECTION_TWICE'],
    ['the wrong order', plain.replace('2.0.0', '2.2.0'), { version: '2.1.0' }, '3 ORDER'],
    ['no link', kept.replace(/^\[1\.4\.0\].*\n/m, ''), {}, '12 LINK_MISSING'],
    ['a wrong link', kept.replace('v1.3.0...v1.4.0', 'v1.3.0...v1.4.1'), {}, '29 LINK_WRONG'],
    ['a link to itself', kept.replace('v1.3.0...v1.4.0', 'v1.4.0...v1.4.0'), {}, '29 LINK_WRONG'],
    ['a link to a pre-release', kept.replace('...v1.4.0', '...v1.4.0-rc.1'), {}, '29 LINK_WRONG'],
    ['an old comparison', kept.replace('v1.4.0...HEAD', 'v1.3.0...HEAD'), {}, '28 LINK_WRONG'],
    ['a wrong link in a heading', generated.replace('...v1.4.0', '...v1.5.0'), {}, '1 LINK_WRONG'],
    ['no row', kept.replace(/^\| 1\.4\.0.*\n/m, ''), {}, '5 TABLE_ROW_MISSING'],
    ['a changed entry', kept.replace('- Crates of the', '- Boxes of the'), base, '26 PAST_CHANGED'],
    ['an entry more', kept.replace('the library.\n', 'the library.\n- More.\n'), base, '27 PAST_CHANGED'],
    ['an entry less', kept.replace('- Crates of the library.\n', ''), base, '24 PAST_CHANGED'],
    ['another date', kept.replace('] - 2026-01-12', '] - 2026-01-13'), base, '22 PAST_CHANGED'],
    ['not Markdown', '1.4.0\n=====\n', { file: 'CHANGES.rst' }, '- NOT_MARKDOWN (warning)'],
    ['a form that is demanded', plain, { version: '2.1.0', strict: true }, '3 DATE_INVALID'],
  ])('%s', (_, text, more, expected) => {
    expect(found(text, more)).toEqual([expected]);
  });

  test('a section that is gone', () => {
    const text = kept.replace(/## \[1\.3\.0\][^[]*/, '').replace(/^\| 1\.3\.0.*\n/m, '');
    expect(found(text, base)).toEqual(['1 PAST_CHANGED']);
  });

  test('the wrong order is an error where the days do not descend either', () => {
    const text = underlined.replace('1.1.0 / 2026-02-01', '0.9.0 / 2025-02-01');
    expect(found(text, { version: '0.9.0' })).toEqual(['1 ORDER']);
  });

  test('a heading on every line is read in no time', () => {
    const lines = '## [1.4.0] - 2026-03-01\n\n### Added\n\n- a\n\n'.repeat(8_000);
    const inOne = `## [1.4.0] - 2026-03-01\n\n${'#### a\n'.repeat(60_000)}`;
    const start = process.hrtime.bigint();
    expect(found(lines)[0]).toBe('7 SECTION_TWICE');
    expect(found(inOne, { strict: true })).toHaveLength(60_001);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5000);
  });

  test('messages say what was found and what was expected', () => {
    const text = kept.replace('### Fixed', '### fixed').replace('...v1.4.0', '...v9.9.9');
    const messages = checkChangelog({ text, file: 'C.md', version: '1.4.0', today }).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      '“fixed” is no category of Keep a Changelog; expected “Fixed”',
      'the link of 1.4.0 leads to https://example.org/o/r/compare/v1.3.0...v9.9.9, which is not that version',
    ]);
  });
});
