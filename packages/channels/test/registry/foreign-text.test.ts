import { describe, expect, test } from '@jest/globals';
import { type HttpAnswer, secretOf } from '@lockstep/core';
import { foreignText, registryWords } from '../../src/registry/foreign-text.ts';

function answer(body: string, type = 'application/json'): HttpAnswer {
  return {
    kind: 'answer',
    status: 400,
    headers: { 'content-type': type },
    body: new TextEncoder().encode(body),
  };
}

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

describe('what a registry says', () => {
  test.each([
    ['{"error":"no"}', 'no'],
    ['{"error":"bad_request","reason":"why"}', 'bad_request: why'],
    ['{"error":{"a":1},"message":"m"}', 'm'],
    ['{"error":""}', '{"error":""}'],
    ['plain words\n', 'plain words'],
    ['\u00ff\u00fe', '\u00ff\u00fe'],
    ['', ''],
  ])('%j reads as %j', (body, expected) => {
    expect(registryWords(answer(body))).toBe(expected);
  });

  test('is not repeated when it is a page', () => {
    expect(registryWords(answer('<html>…', 'text/html; charset=utf-8'))).toBe('an HTML page');
  });

  test('is read only so far', () => {
    const words = registryWords(answer(`{"error":"${'\u001b[1m'.repeat(100_000)}"}`));
    expect(words.length).toBeLessThanOrEqual(301);
  });
});
