import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { reveal, secretName, secretOf } from '../src/secret.ts';

const secret = secretOf('NPM_TOKEN', 'hunter2');

test('a secret shows its text to reveal alone', () => {
  expect(reveal(secret)).toBe('hunter2');
  const shown = [JSON.stringify(secret), String(secret), inspect(secret, { showHidden: true, depth: 9 })];
  expect(shown.join(' ')).not.toContain('hunter2');
  expect(JSON.stringify(secret)).toContain('NPM_TOKEN');
});

test('a copy of a secret holds nothing', () => {
  expect(reveal({ ...secret })).toBe('');
  expect(reveal(structuredClone(secret))).toBe('');
});

test('a reference is named as the operator knows it', () => {
  expect(secretName({ env: 'NPM_TOKEN' })).toBe('NPM_TOKEN');
  expect(secretName({ file: '/run/secrets/npm' })).toBe('/run/secrets/npm');
});
