import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownersOf, parseRules } from '../src/index.js';

const rules = parseRules('# all\n* @all\n/docs/ @writers @all # prose\n/docs/api/\n');

test('the last rule that holds counts', () => {
  assert.deepEqual(ownersOf(rules, 'src/a.js'), ['@all']);
  assert.deepEqual(ownersOf(rules, 'docs/a.md'), ['@writers', '@all']);
});

test('a rule without owners takes them away', () => {
  assert.deepEqual(ownersOf(rules, 'docs/api/a.md'), []);
});

test('a wrong pattern is named by its line', () => {
  assert.throws(() => parseRules('* @all\n![x] @none'), /line 2/);
});
