import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createGit } from '../../src/files/git.ts';
import { scratchCopy } from '../../src/files/scratch-copy.ts';
import { temporaryFolder } from '../temporary.ts';
import { createRepository, writeFiles } from './repository.ts';

const folder = await temporaryFolder();
const env = { PATH: process.env.PATH ?? '', HOME: folder };

describe('a scratch copy', () => {
  test('of a checkout has what git knows or would add, and what is installed', async () => {
    const from = join(folder, 'checkout');
    createRepository(from, { 'a.txt': 'a', 'packages/x/b.txt': 'b', '.gitignore': 'node_modules\nbuilt\n' });
    writeFiles(from, { 'new.txt': 'n', 'built/old.tgz': 'o', 'node_modules/dep/index.js': '1' });
    await symlink('../packages/x', join(from, 'node_modules', 'x'));
    const to = join(folder, 'copy');
    await scratchCopy(from, to, createGit(from, env));
    expect((await readdir(to)).sort()).toEqual([
      '.gitignore',
      'a.txt',
      'new.txt',
      'node_modules',
      'packages',
    ]);
    await writeFile(join(to, 'node_modules', 'x', 'b.txt'), 'changed');
    expect(await readFile(join(from, 'packages/x/b.txt'), 'utf8')).toBe('b');
    expect(await readFile(join(to, 'packages/x/b.txt'), 'utf8')).toBe('changed');
  });

  test('of any other folder has everything but the repository and our own folder', async () => {
    const from = join(folder, 'plain');
    writeFiles(from, { 'a.txt': 'a', 'deep/b.txt': 'b', '.git/config': 'g', '.lockstep/x': 'x' });
    const to = join(folder, 'plain-copy');
    await scratchCopy(from, to, { ...createGit(from, env), files: async () => undefined });
    expect((await readdir(to)).sort()).toEqual(['a.txt', 'deep']);
  });
});
