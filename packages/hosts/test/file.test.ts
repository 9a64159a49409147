import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { replaceFile } from '../src/file.ts';
import { temporaryFolder } from './temporary.ts';

const folder = await temporaryFolder();

describe('replacing a file', () => {
  test('leaves the new one, and nothing beside it', async () => {
    const path = join(folder, 'replaced', 'a.json');
    await replaceFile(path, 'old');
    await replaceFile(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(join(folder, 'replaced'))).toEqual(['a.json']);
  });

  test('that cannot be replaced leaves nothing beside it either', async () => {
    await mkdir(join(folder, 'occupied', 'a.json', 'x'), { recursive: true });
    await expect(replaceFile(join(folder, 'occupied', 'a.json'), 'new')).rejects.toThrow();
    expect(await readdir(join(folder, 'occupied'))).toEqual(['a.json']);
  });

  test.each([0o755, 0o600])('keeps its mode %o', async (mode) => {
    const path = join(folder, `mode-${mode}`);
    await writeFile(path, 'old');
    await chmod(path, mode);
    await replaceFile(path, 'new');
    expect((await stat(path)).mode & 0o777).toBe(mode);
  });

  test('does not write through a link', async () => {
    await writeFile(join(folder, 'target'), 'kept');
    await symlink(join(folder, 'target'), join(folder, 'link'));
    await replaceFile(join(folder, 'link'), 'new');
    expect(await readFile(join(folder, 'target'), 'utf8')).toBe('kept');
  });
});
