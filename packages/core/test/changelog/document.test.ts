import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readChangelog } from '../../src/changelog/index.ts';

/** The version, the date and the level of the only section. */
function only(text: string) {
  const [section, ...others] = readChangelog(text).sections;
  expect(others).toEqual([]);
  return section && [section.version?.text, section.date?.text, section.heading.level];
}

describe('headings of versions', () => {
  test.each([
    ['## [1.2.3] - 2026-03-02', '1.2.3', '2026-03-02', 2],
    ['## 1.2.3', '1.2.3', undefined, 2],
    ['## v1.2.3', '1.2.3', undefined, 2],
    ['## 1.2.3 / 2024-01-01', '1.2.3', '2024-01-01', 2],
    ['# [1.2.3](https://example.org/compare/v1.2.2...v1.2.3) (2024-01-01)', '1.2.3', '2024-01-01', 1],
    ['### [1.2.3](https://example.org/x) (2024-01-01)', '1.2.3', '2024-01-01', 3],
    ['## <small>[1.2.3](https://example.org/x) (2024-01-01)</small>', '1.2.3', '2024-01-01', 2],
    ['## [**6.2.0**](https://example.org/issues?milestone=36)', '6.2.0', undefined, 2],
    ['## <a name="1.2.3"></a> 1.2.3 (2024-01-01)', '1.2.3', '2024-01-01', 2],
    ['## Version 1.2.3 - 2024-01-01', '1.2.3', '2024-01-01', 2],
    ['## Release 1.2.3', '1.2.3', undefined, 2],
    ['## 2024-01-01, Version 20.0.0 (Current), @someone', '20.0.0', '2024-01-01', 2],
    ['## left-pad@1.2.3 (2024-01-01)', '1.2.3', '2024-01-01', 2],
    ['## Cargo 1.98 (2026-08-20)', '1.98', '2026-08-20', 2],
    ['## [1.2.3-rc.1] - 2024-01-01', '1.2.3-rc.1', '2024-01-01', 2],
    ['## 1.2.0rc1 (January 4th, 2026)', '1.2.0rc1', 'January 4th, 2026', 2],
    ['## 1.2.3: The one with a name', '1.2.3', undefined, 2],
    ['1.2.3 / 2024-01-01\n==================', '1.2.3', '2024-01-01', 1],
    ['1.2.3 (2024-01-01)\n---', '1.2.3', '2024-01-01', 2],
    ['## **1.2.3** ##', '1.2.3', undefined, 2],
    ['\uFEFF## 1.2.3', '1.2.3', undefined, 2],
    ['## [Unreleased]', undefined, undefined, 2],
    ['## Unreleased (2024-xx-xx)', undefined, undefined, 2],
    ['# main', undefined, undefined, 1],
  ])('%s', (text, version, date, level) => {
    expect(only(`${text}\n\n- A thing.\n`)).toEqual([version, date, level]);
    expect(only(`${text}\r\n\r\n- A thing.`.replaceAll('\n=', '\r\n='))?.[0]).toBe(version);
  });

  test.each([
    '# Changelog',
    '## Changes from 0.38.x to 1.x',
    '#### Python 3.10 support',
    '## Node 18.2',
    '### 1.2.0 migration notes',
    '- 1.2.3',
    '    ## 1.2.3',
    '1.2.3 is out',
    '```\n## 1.2.3\n```',
    '~~~~md\n~~~\n## 1.2.3\n~~~~',
    '<!--\n## 1.2.3\n-->',
    '<!-- a --> <!--\n## 1.2.3\n-->',
    '## [1.2.3',
  ])('none: %s', (text) => {
    expect(readChangelog(`${text}\n\n- A thing.\n`).sections).toEqual([]);
  });

  test('a yanked version is marked', () => {
    expect(readChangelog('## [1.2.3] - 2026-03-02 [YANKED]').sections[0]).toMatchObject({
      isYanked: true,
      isBracketed: true,
      version: { text: '1.2.3', column: 5 },
      date: { text: '2026-03-02', column: 14 },
    });
  });

  test('what a fence closed is read again', () => {
    expect(only('````\n```\n````\n## 1.2.3')).toEqual(['1.2.3', undefined, 2]);
  });
});

describe('sections', () => {
  test('categories of the same level belong to the section, as generators write them', () => {
    const text =
      '# Log\n\n### [1.2.1](u) (2024-01-02)\n\n### Bug Fixes\n\n* x\n\n## [1.2.0](u) (2024-01-01)\n\n* y\n';
    expect(readChangelog(text).sections.map(({ first, end }) => [first, end])).toEqual([
      [4, 9],
      [10, 12],
    ]);
  });

  test('a heading beside the versions ends the last of them', () => {
    const [section] = readChangelog('## 1.0.0\n\n- x\n\n## How to read this\n\nSo.\n').sections;
    expect(section?.end).toBe(5);
  });

  test('a file with a heading on every line is read in no time, and has a section for each version', () => {
    const { sections } = readChangelog('# 1.0.0\n'.repeat(200_000));
    expect(sections).toHaveLength(200_000);
    expect(sections.at(-1)).toMatchObject({ first: 200_001 });
    expect(sections[0]).toMatchObject({ first: 2, end: 2 });
  });

  test('link references have their places', () => {
    const { references } = readChangelog('[1.0.0]: https://example.org/1 "One"\n[^1]: A note.\n');
    expect(references).toEqual([
      { label: '1.0.0', target: { text: 'https://example.org/1', column: 10 }, line: 1 },
    ]);
  });

  test('every line is kept, and lies where it says', () => {
    const piece = fc.constantFrom(
      '## 1.2.3',
      '\n',
      '\r\n',
      '```',
      '<!--',
      '-->',
      '[a]: b',
      '---',
      '\uFEFF',
      ' x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { lines, sections } = readChangelog(text);
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text.replace(/^\uFEFF/, ''),
        );
        for (const { first, end } of sections) expect(end).toBeGreaterThanOrEqual(first);
      }),
    );
  });

  test.each([
    ['hashes', `## ${'#'.repeat(200_000)}x`],
    ['brackets', `## ${'['.repeat(200_000)}1.2.3`],
    ['digits', `## ${'1.'.repeat(200_000)}`],
    ['blanks', `##${' \t'.repeat(200_000)}x`],
    ['tags', `## ${'<a '.repeat(100_000)}`],
    ['dates', `## 1.2.3 ${'Abc 1 '.repeat(100_000)}`],
    ['comments', '<!--'.repeat(100_000)],
    ['names', `## ${'a.'.repeat(200_000)} 1`],
    ['references', `[${'a'.repeat(200_000)}]: ${'b '.repeat(100_000)}`],
  ])('a line of many %s is read in no time', (_, line) => {
    expect(readChangelog(`${line}\n## 1.0.0\n`).lines).toHaveLength(2);
  });
});
