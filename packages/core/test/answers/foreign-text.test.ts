import { describe, expect, test } from '@jest/globals';
import { bodyJson, foreignText } from '../../src/answers/foreign-text.ts';
import { secretOf } from '../../src/secret.ts';

describe('a foreign text', () => {
  test.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007rest', 'rest'],
    ['one\ntwo\r\n::error::three', 'one two ::error::three'],
    ['a\u202Eb\u200Bc\u0000d\u2028e', 'a b c d e'],
    ['  wide   gaps ', 'wide gaps'],
  ])('%j becomes one visible line', (text, expected) => {
    expect(foreignText(text)).toBe(expected);
  });

  test('is cut short', () => {
    expect(foreignText('x'.repeat(10_000))).toHaveLength(301);
  });

  test('does not give away the secret that it repeats', () => {
    expect(foreignText('bad token npm_secret', secretOf('NPM_TOKEN', 'npm_secret'))).toBe('bad token ***');
  });
});

describe('the JSON of a body', () => {
  test.each([
    ['{"a":1}', { a: 1 }],
    ['<html>', undefined],
    ['', undefined],
    ['{"a":', undefined],
  ])('%j is read or is none', (text, expected) => {
    expect(bodyJson({ body: new TextEncoder().encode(text) })).toEqual(expected);
  });

  test('is none when it is no UTF-8', () => {
    expect(bodyJson({ body: Uint8Array.of(0x22, 0xff, 0x22) })).toBeUndefined();
  });
});
