import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Workspace } from '@lockstep/core';
import { createWorkspace } from '@lockstep/hosts';
import { writeAll } from '../../src/bump/release-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-test-'));
  writeFileSync(join(folder, 'a.json'), '1.0.0');
  writeFileSync(join(folder, 'b.json'), '1.0.0');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const texts = ['a.json', 'new.md', 'b.json'].map((file) => ({ file, text: '1.1.0' }));
const held = () => ['a.json', 'b.json'].map((file) => readFileSync(join(folder, file), 'utf8'));
const real = () => createWorkspace(folder, { PATH: process.env.PATH ?? '' });

/** A disk on which the writing of some files fails. */
function failing(fails: (file: string, text: string) => boolean): Workspace {
  const workspace = real();
  return {
    ...workspace,
    write: async (file, text) => {
      if (fails(file, text)) throw new Error('ENOSPC: no space left on device');
      await workspace.write(file, text);
    },
  };
}

describe('the files of a release', () => {
  test('are written together, and can be taken back', async () => {
    const written = await writeAll(real(), texts);
    expect(held()).toEqual(['1.1.0', '1.1.0']);
    await written.undo();
    expect(held()).toEqual(['1.0.0', '1.0.0']);
    expect(() => readFileSync(join(folder, 'new.md'))).toThrow('ENOENT');
  });

  test('are as they were when one of them cannot be written', async () => {
    const writing = writeAll(
      failing((file) => file === 'b.json'),
      texts,
    );
    await expect(writing).rejects.toMatchObject({
      code: 'BUMP_WRITE_FAILED',
      message: expect.stringMatching(/b\.json could not be written: ENOSPC.*; nothing was changed$/),
    });
    expect(held()).toEqual(['1.0.0', '1.0.0']);
    expect(() => readFileSync(join(folder, 'new.md'))).toThrow('ENOENT');
  });

  test('are named when they cannot be taken back, and the others are taken back all the same', async () => {
    const writing = writeAll(
      failing((file, text) => file === 'b.json' || text === '1.0.0'),
      texts,
    );
    await expect(writing).rejects.toMatchObject({
      message: expect.stringContaining('these carry the new version already: a.json'),
    });
    expect(() => readFileSync(join(folder, 'new.md'))).toThrow('ENOENT');
  });

  test('are all left alone when one of them is no UTF-8, which would damage it', async () => {
    const latin = Buffer.from('# Andr\xe9\n__version__ = "1.0.0"\n', 'latin1');
    writeFileSync(join(folder, 'b.json'), latin);
    await expect(writeAll(real(), texts)).rejects.toMatchObject({
      code: 'BUMP_IMPOSSIBLE',
      message: expect.stringContaining('b.json is not written in UTF-8'),
    });
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('1.0.0');
    expect(readFileSync(join(folder, 'b.json'))).toEqual(latin);
  });

  test('keep a byte order mark', async () => {
    writeFileSync(join(folder, 'b.json'), '\ufeff1.0.0');
    const written = await writeAll(real(), [{ file: 'b.json', text: '\ufeff1.1.0' }]);
    await written.undo();
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('\ufeff1.0.0');
  });

  test('are all left alone when one of them is not in the folder', async () => {
    mkdirSync(join(folder, 'project'));
    const workspace = createWorkspace(join(folder, 'project'), {});
    const outside = [
      { file: 'CHANGELOG.md', text: '1.1.0' },
      { file: '../a.json', text: '1.1.0' },
    ];
    await expect(writeAll(workspace, outside)).rejects.toMatchObject({ code: 'FILE_OUTSIDE' });
    expect(held()).toEqual(['1.0.0', '1.0.0']);
    expect(await workspace.readText('CHANGELOG.md')).toBeUndefined();
  });
});
