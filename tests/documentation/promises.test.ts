import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readRepositoryFile, root } from '../architecture/repository.ts';
import { preparation } from './preparation-promises.ts';
import { promises as releases } from './promises.ts';

const promises = [...preparation, ...releases];

test('each promise is named once', () => {
  const ids = promises.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(promises)('$id is shown by tests that are there', ({ shown }) => {
  expect(shown.length).toBeGreaterThan(0);
  for (const [file, words] of shown) {
    const path = join('tests', file);
    expect([path, existsSync(join(root, path))]).toEqual([path, true]);
    expect(readRepositoryFile(path)).toContain(words);
  }
});
