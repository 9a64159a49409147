import { describe, expect, test } from '@jest/globals';
import type { HttpAnswer } from '@lockstep/core';
import { registryWords } from '../../src/registry/foreign-text.ts';

function answer(body: string, type = 'application/json'): HttpAnswer {
  return {
    kind: 'answer',
    status: 400,
    headers: { 'content-type': type },
    body: new TextEncoder().encode(body),
  };
}

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
