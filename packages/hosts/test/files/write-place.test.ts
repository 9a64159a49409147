import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createWorkspace } from '../../src/files/workspace.ts';
import { temporaryFolder } from '../temporary.ts';
import { writeFiles } from './repository.ts';

const root = await temporaryFolder();
const folder = join(root, 'project');
writeFiles(root, {
  'outside/VERSION': 'theirs',
  'project/packages/a/VERSION': '1.0.0',
  'project/.git/config': 'kept',
});
await symlink(join(root, 'outside'), join(folder, 'elsewhere'));
await symlink('packages/a/VERSION', join(folder, 'VERSION'));
await symlink(join(root, 'outside', 'VERSION'), join(folder, 'FOREIGN'));
await symlink(join(root, 'outside', 'nothing'), join(folder, 'DANGLING'));
await symlink('packages', join(folder, 'inside'));
await mkdir(join(root, 'project-twin'));

const workspace = createWorkspace(folder, { PATH: process.env.PATH ?? '' });

describe('what is written to a folder', () => {
  test.each([
    'elsewhere/VERSION',
    'elsewhere/new/CHANGELOG.md',
    'FOREIGN',
    'DANGLING',
    '../outside/VERSION',
    '../project-twin/a',
    '.git/config',
    '.git/hooks/pre-commit',
    '',
  ])('does not get out of it, nor to git: %j', async (file) => {
    await expect(workspace.write(file, 'ours')).rejects.toMatchObject({ code: 'FILE_OUTSIDE' });
    expect(await readFile(join(root, 'outside', 'VERSION'), 'utf8')).toBe('theirs');
    expect(await readFile(join(folder, '.git', 'config'), 'utf8')).toBe('kept');
  });

  test.each([
    ['a linked file', 'VERSION', 'packages/a/VERSION'],
    ['a file in a linked folder', 'inside/a/NEW', 'packages/a/NEW'],
    ['a file in a new folder', 'new/deep/NEW', 'new/deep/NEW'],
    ['a file whose name begins with two points', '..new', '..new'],
  ])('is where it is read: %s', async (_, file, real) => {
    await workspace.write(file, '2.0.0');
    expect(await workspace.readText(file)).toBe('2.0.0');
    expect(await readFile(join(folder, real), 'utf8')).toBe('2.0.0');
    const next = createWorkspace(folder, {});
    expect(await next.readText('VERSION')).toBe(await next.readText('packages/a/VERSION'));
  });
});
