import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, compactJson } from '../../src/seal/canonical-json.ts';

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, shuffled(each)]));
}

test('equal values are equal bytes, whatever the order of their keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      expect(compactJson(shuffled(value))).toBe(compactJson(value));
    }),
  );
});

test('a value is the same after it was written and read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a file ends with a line feed, a line holds none', () => {
  expect(canonicalJson({ b: 1, a: ['x\ny'] })).toBe('{\n  "a": [\n    "x\\ny"\n  ],\n  "b": 1\n}\n');
  expect(compactJson({ b: 1, a: ['x\ny'], c: undefined })).toBe('{"a":["x\\ny"],"b":1}');
});
