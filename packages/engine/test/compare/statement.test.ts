import { describe, expect, test } from '@jest/globals';
import { writeSeal } from '@lockstep/core';
import { pairFiles } from '../../src/compare/pairing.ts';
import { readStatement, statedFiles } from '../../src/compare/statement.ts';
import { built, sealOf } from './sides.ts';

const a = 'a'.repeat(128);
const b = 'b'.repeat(128);
const files = (text: string) => statedFiles(readStatement(text, 'S')).map(({ file }) => file);

describe('a manifest', () => {
  test('is read as sha512sum writes it, in text and in binary mode, with either end of line', () => {
    expect(files(`${a}  dist/x.tgz\n${b} *./y z.whl\r\n`)).toEqual(['dist/x.tgz', 'y z.whl']);
  });

  test('may list the seal and itself, which are no files of the release', () => {
    expect(files(`${a}  lockstep.seal.json\n${a}  SHA512SUMS\n${b}  x`)).toEqual(['x']);
  });

  test.each([
    ['an empty text', '', 'line 1 is no SHA-512 sum'],
    ['a page of HTML', '<html>\n', 'line 1 is no SHA-512 sum'],
    ['a SHA-256 sum', `${a.slice(0, 64)}  x\n`, 'line 1 is no SHA-512 sum'],
    ['a hash in upper case', `${a.toUpperCase()}  x\n`, 'line 1 is no SHA-512 sum'],
    ['an escaped name', `\\${a}  x\\n\n`, 'line 1 is no SHA-512 sum'],
    ['a path that leaves the folder', `${b}  x\n${a}  ../x\n`, 'line 2 names a file outside the folder'],
    ['an absolute path', `${a}  /etc/passwd\n`, 'line 1 names a file outside the folder'],
    ['a file twice', `${a}  x\n${b}  ./x\n`, 'line 2 names a file that was named before'],
  ])('is none when it is or holds %s', (_, text, words) => {
    expect(() => readStatement(text, 'S')).toThrow(words);
    expect(() => readStatement(text, 'S')).toThrow(
      expect.objectContaining({ code: 'COMPARISON_IMPOSSIBLE' }),
    );
  });
});

describe('a seal', () => {
  test('is known by its form', () => {
    expect(files(writeSeal(sealOf(built)))).toEqual(Object.keys(built));
  });

  test.each(['{', '{}', '{"schema":2}'])('is none when it is %s', (text) => {
    expect(() => readStatement(text, 'S')).toThrow(
      expect.objectContaining({ code: 'COMPARISON_IMPOSSIBLE' }),
    );
  });
});

describe('files of two sides', () => {
  const stated = (...names: readonly string[]) => names.map((file) => ({ file, sha512: a }));
  const pairs = (first: readonly string[], other: readonly string[]) =>
    pairFiles(stated(...first), stated(...other)).map((pair) => [pair.first?.file, pair.other?.file]);

  test('belong together by their path before their base name', () => {
    expect(pairs(['a/x', 'b/x'], ['b/x', 'c/x'])).toEqual([
      ['a/x', 'c/x'],
      ['b/x', 'b/x'],
    ]);
  });

  test('belong to none when a base name could mean several', () => {
    expect(pairs(['x'], ['a/x', 'b/x'])).toEqual([
      ['x', undefined],
      [undefined, 'a/x'],
      [undefined, 'b/x'],
    ]);
  });
});
