import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonFault, JsonNode } from '../../../../src/versions/npm/json/node.ts';
import { readJson } from '../../../../src/versions/npm/json/read-json.ts';

function asValue(node: JsonNode | JsonFault): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries([...node.members].map(([key, each]) => [key, asValue(each)]));
    case 'array':
      return node.items.map(asValue);
    case 'text':
      return node.value;
    case 'word':
      return JSON.parse(node.value);
    case 'fault':
      throw new Error(node.why);
  }
}

function textsIn(node: JsonNode): readonly (JsonNode & { readonly kind: 'text' })[] {
  if (node.kind === 'object') return [...node.members.values()].flatMap(textsIn);
  if (node.kind === 'array') return node.items.flatMap(textsIn);
  return node.kind === 'text' ? [node] : [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const document = fc
  .json({ maxDepth: 4, noUnicodeString: false })
  .filter((text) => !text.includes('__proto__'));

test('what JavaScript reads is read alike, with the place of every text', () => {
  fc.assert(
    fc.property(document, fc.constantFrom(undefined, 2, '\t'), (compact, indent) => {
      const value: unknown = JSON.parse(compact);
      const text = JSON.stringify(value, undefined, indent);
      const node = readJson(text);
      expect(asValue(node)).toEqual(value);
      for (const { start, end, value: said } of node.kind === 'fault' ? [] : textsIn(node))
        expect(JSON.parse(text.slice(start - 1, end + 1))).toBe(said);
    }),
  );
});

test('what JavaScript refuses is refused, whatever was done to a text', () => {
  const noise = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '1',
    '-',
    '.',
    'e',
    'true',
    '\n',
    '\0',
    '',
  );
  fc.assert(
    fc.property(document, fc.nat(), fc.nat({ max: 3 }), noise, (text, at, length, piece) => {
      const start = at % (text.length + 1);
      const broken = text.slice(0, start) + piece + text.slice(start + length);
      expect(readJson(broken).kind !== 'fault').toBe(isJson(broken));
    }),
    { numRuns: 1000 },
  );
});

describe('a fault is told with its place:', () => {
  test.each([
    ['', 0, 'is empty'],
    ['  \n', 3, 'is empty'],
    ['{ "a": 1, }', 10, 'expected a key in double quotes here'],
    ['{ "a" 1 }', 6, 'expected “:” here'],
    ['{ "a": }', 7, 'expected a value here'],
    ['{ "a": 1 "b": 2 }', 9, 'expected “,” or the end of the list or object here'],
    ['{ "a": 1', 8, 'ends where “,” or the end of the list or object should be'],
    ["{ 'a': 1 }", 2, 'this is not a value of JSON'],
    ['{ "a": "b }', 7, 'a text has no end'],
    ['{} {}', 3, 'expected nothing more here'],
    ['{ "a": "\\x" }', 7, 'has a text with a character or an escape that JSON does not know'],
    ['["a\tb"]', 1, 'has a text with a character or an escape that JSON does not know'],
  ])('%j', (text, offset, why) => {
    expect(readJson(text)).toEqual({ kind: 'fault', offset, why });
  });
});

test('comments and trailing commas are read where a tool writes them, and there alone', () => {
  const text = '\uFEFF// rush\n{ "a": [1, /* two */ 2,], /**/ "b": "//", } // end';
  expect(asValue(readJson(text, { dialect: 'json with comments' }))).toEqual({ a: [1, 2], b: '//' });
  expect(readJson(text).kind).toBe('fault');
  expect(readJson('{ /* ', { dialect: 'json with comments' }).kind).toBe('fault');
});

test('what nobody asked for is passed over, but still has to be JSON', () => {
  const keep = (path: readonly string[], key: string) => path.length > 0 || key === 'b';
  expect(asValue(readJson('{ "a": { "b": [1, {}] }, "b": { "c": "d" } }', { keep }))).toEqual({
    b: { c: 'd' },
  });
  expect(readJson('{ "a": { "b": [1, {] }, "b": 1 }', { keep }).kind).toBe('fault');
});

describe('hostile texts do no harm:', () => {
  const many = 250_000;
  test.each([
    ['lists without end', '['.repeat(many)],
    ['objects without end', '{"a":'.repeat(many)],
    ['a list of lists', `[${'[],'.repeat(many)}1]`],
    ['a text of backslashes', `"${'\\'.repeat(many)}`],
    ['a text of quotes', `"${'\\"'.repeat(many)}`],
    ['blanks', ' '.repeat(many)],
    ['comments', '/**/'.repeat(many)],
    ['digits', `${'1'.repeat(many)}x`],
  ])('%s', (_, text) => {
    expect(readJson(text, { dialect: 'json with comments' }).kind).toBe('fault');
  });
});
