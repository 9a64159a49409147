import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../src/index.js';

const cases = [
  ['*.js', 'src/a.js', true],
  ['*.js', 'src/a.ts', false],
  ['/docs/', 'docs/a/b.md', true],
  ['/docs/', 'docs', false],
  ['docs/', 'packages/a/docs/b.md', true],
  ['src/api', 'src/api/v1.js', true],
  ['src/api', 'lib/src/api/v1.js', false],
  ['*', '.github/workflows/ci.yml', true],
];

for (const [pattern, path, expected] of cases)
  test(`${pattern} ${expected ? 'holds' : 'does not hold'} for ${path}`, () => {
    assert.equal(compile(pattern)(path), expected);
  });

test('what is no pattern is refused', () => {
  for (const wrong of ['', '!a', '[ab]']) assert.throws(() => compile(wrong), SyntaxError);
});
