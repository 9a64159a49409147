import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textVersions } from '../../../src/versions/text/index.ts';
import { expectLaws, type Files, lineOf, treeOf } from '../cargo/in-memory.ts';

function finderOf(file: string, pattern: string) {
  return textVersions({ files: [{ file, pattern }], ignore: [], independent: [] });
}

async function found(files: Files, file: string, pattern: string) {
  return finderOf(file, pattern).find(treeOf(files));
}

const header = '#pragma once\r\n#define VERSION "1.2.3"\r\n#define NAME "x"\r\n';

describe('a pattern for a file', () => {
  test('finds the version with its line and column', async () => {
    const { places, problems } = await found(
      { 'include/v.h': header },
      'include/v.h',
      '#define VERSION "(.+)"',
    );
    expect(problems).toEqual([]);
    expect(places).toEqual([
      expect.objectContaining({
        ecosystem: 'text',
        role: 'text',
        package: undefined,
        where: { file: 'include/v.h', line: 2, column: 18 },
        found: '1.2.3',
      }),
    ]);
  });

  test('finds every line that fits, in every file that is meant', async () => {
    const files = {
      'docs/a.md': 'use 1.2.3\nnot\nuse 1.2.3',
      'docs/b/c.md': 'use 1.2.3\n',
      'd.txt': 'use 1.2.3',
    };
    const { places } = await found(files, 'docs/**/*.md', 'use (\\S+)');
    expect(places.map(lineOf)).toEqual([
      'docs/a.md:1 text 1.2.3',
      'docs/a.md:3 text 1.2.3',
      'docs/b/c.md:1 text 1.2.3',
    ]);
  });

  test.each([
    ['of a name with marks of patterns', 'a[1].txt'],
    ['of a name that begins with ./', './a[1].txt'],
  ])('finds a file %s', async (_, name) => {
    expect((await found({ 'a[1].txt': 'v1.0.0' }, name, 'v(.+)')).places).toHaveLength(1);
  });

  test('sees the first line behind the mark of its encoding', async () => {
    const { places } = await found({ 'v.txt': '\uFEFF1.2.3' }, 'v.txt', '^(\\d.*)$');
    expect(places[0]?.range).toEqual({ start: 1, end: 6 });
  });

  test.each([
    ['no such file', 'other.h', '(1)', 'there is no such file'],
    ['no line that fits', 'v.h', 'version: (.+)', 'no line of it fits'],
    ['a pattern that looks ahead', 'v.h', '(?=x)(.+)', 'it looks ahead or behind'],
  ])('that finds nothing is a problem: %s', async (_, file, pattern, why) => {
    const { places, problems } = await found({ 'v.h': header }, file, pattern);
    expect(places).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'VERSION_PATTERN_EMPTY',
        message: expect.stringContaining(why),
        where: { file: 'lockstep.yaml', key: 'versions.files[0]' },
      }),
    ]);
  });

  test('passes over lines that no one reads', async () => {
    const { problems } = await found({ 'v.js': `v=1.2.3;${'x'.repeat(3000)}` }, 'v.js', 'v=([\\d.]+)');
    expect(problems).toHaveLength(1);
  });

  test('does not hang where JavaScript’s own matcher would', async () => {
    const files = { 'v.txt': `${'a'.repeat(1900)}\n`.repeat(20) };
    expect((await found(files, 'v.txt', '^(?:a+)+(\\d)$')).problems).toHaveLength(1);
  });
});

describe('the habit of a place stays', () => {
  test.each([
    ['1.2.3', '1.4.0', '1.4.0'],
    ['v1.2.3', '1.4.0-rc.1', 'v1.4.0-rc.1'],
    ['1.2.3-rc.1', '1.4.0', '1.4.0'],
    ['1.2.0rc1', '1.4.0-rc.2', '1.4.0rc2'],
    ['1.2.0.dev1', '1.4.0', '1.4.0'],
    ['1.2', '1.4.0', '1.4'],
    ['v1.2', '2.0.1', 'v2.0'],
    ['1,2,3,0', '1.4.5', '1,4,5,0'],
    ['1, 2, 3, 0', '1.4.5-rc.1', '1, 4, 5, 0'],
    ['1.2.3.0', '1.4.5', '1.4.5.0'],
    ['1_2_3', '1.4.5', '1_4_5'],
    ['', '1.4.5', '1.4.5'],
    ['unreleased', '1.4.5', '1.4.5'],
  ])('“%s” becomes, for %s, “%s”', async (text, version, expected) => {
    const { places } = await found({ 'v.txt': `<${text}>` }, 'v.txt', '<(.*)>');
    expect(places[0]?.expected(version)).toBe(expected);
  });

  test.each([
    ['#define VERSION_MAJOR 1', '1.4.5', '1'],
    ['#define VERSION_MINOR 2', '1.4.5', '4'],
    ['#define VERSION_PATCH 3', '1.4.5', '5'],
    ['set(micro 3)', '1.4.5', '5'],
    ['soversion 1', '2.4.5', '2'],
  ])('a number of its own, as in “%s”, is for %s “%s”', async (line, version, expected) => {
    const { places } = await found({ 'v.txt': line }, 'v.txt', '(\\d+)');
    expect(places[0]?.expected(version)).toBe(expected);
  });

  test.each([
    ['1.2.0rc1', '1.2.0-rc.1', true],
    ['1.2.0-rc.1', '1.2.0-rc.1', true],
    ['v1.2.0', '1.2.0', true],
    ['1.2', '1.2.9', true],
    ['1.2.0', '1.2.1', false],
    ['1.2.0', '1.2.0-rc.1', false],
    ['1,2,0,7', '1.2.0', true],
  ])('“%s” stands rightly for %s: %s', async (text, version, isRight) => {
    const { places } = await found({ 'v.txt': `<${text}>` }, 'v.txt', '<(.*)>');
    expect(places[0]?.fits(version)).toBe(isRight);
  });

  test('whatever it is, what is written in its place fits', async () => {
    const number = fc.nat({ max: 99 });
    const version = fc
      .tuple(number, number, number, fc.constantFrom('', '-rc.1', '-alpha.3', '-next'))
      .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre}`);
    const text = fc.oneof(
      fc.constantFrom('1.2', '1', 'v1.2.3', '1.2.0rc1', '1,2,3,0', '1_2', '', 'x', '1.2.3.dev0+g1'),
      fc.string({ unit: fc.constantFrom('1', '0', '.', ',', 'v', 'a', '-', ' '), maxLength: 10 }),
    );
    await fc.assert(
      fc.asyncProperty(text, version, async (old, wanted) => {
        await expectLaws(finderOf('v.txt', '^<(.*)>'), { 'v.txt': `a\n<${old}> b\n` }, wanted);
      }),
    );
  });
});
