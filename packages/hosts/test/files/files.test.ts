import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Artifact, digestOf } from '@lockstep/core';
import { replaceFile } from '../../src/file.ts';
import { createArtifactStore } from '../../src/files/artifact-store.ts';
import { digestFile } from '../../src/files/digest-file.ts';
import { createGit } from '../../src/files/git.ts';
import { scratchCopy } from '../../src/files/scratch-copy.ts';
import { withTemporaryFolder } from '../../src/files/temporary-folder.ts';
import { createSandbox } from '../../src/sandbox.ts';
import { temporaryFolder } from '../temporary.ts';
import { createRepository, writeFiles } from './repository.ts';

const folder = await temporaryFolder();
const env = { PATH: process.env.PATH ?? '', HOME: folder };
const mebibyte = 1024 * 1024;

async function hashWithNode(path: string) {
  const bytes = await readFile(path);
  const hash = (name: string) => createHash(name).update(bytes).digest('hex');
  return { sha256: hash('sha256'), sha512: hash('sha512'), size: bytes.length };
}

async function fileOf(size: number): Promise<string> {
  const path = join(folder, `size-${size}`);
  const file = await open(path, 'w');
  await file.truncate(size);
  for (let at = 0; at < size; at += 777_777)
    await file.write(Buffer.from(`at ${at}`.slice(0, size - at)), 0, null, at);
  await file.close();
  return path;
}

describe('both digests of a file', () => {
  test.each([0, 1, mebibyte - 1, mebibyte, mebibyte + 1])('are right for %i bytes', async (size) => {
    const path = await fileOf(size);
    expect(await digestFile(path)).toEqual(await hashWithNode(path));
  });

  test.each([64 * mebibyte, 64 * mebibyte + 1, 75 * mebibyte - 1])(
    'are right on two threads, for %i bytes',
    async (size) => {
      const path = await fileOf(size);
      expect(await digestFile(path)).toEqual(await hashWithNode(path));
    },
  );

  test('of several large files at once do not get mixed up', async () => {
    const [one, other] = [await fileOf(64 * mebibyte + 3), await fileOf(64 * mebibyte + 4)];
    const [seen, alsoSeen] = await Promise.all([digestFile(one), digestFile(other)]);
    expect(seen).toEqual(await hashWithNode(one));
    expect(alsoSeen).toEqual(await hashWithNode(other));
  });

  test('cannot be had of what is not there', async () => {
    await expect(digestFile(join(folder, 'missing'))).rejects.toThrow(/ENOENT/);
  });
});

describe('the sealed files', () => {
  const sealed = (file: string, text: string): Artifact => ({
    file,
    digest: digestOf(Buffer.from(text)),
    channels: ['npm'],
  });
  const store = createArtifactStore(join(folder, 'sealed'));
  writeFiles(join(folder, 'sealed'), { 'a.tgz': 'sealed bytes', 'b.tgz': 'changed byte!' });
  const intact = sealed('a.tgz', 'sealed bytes');

  test('are read as they were sealed', async () => {
    expect(Buffer.from(await store.read(intact)).toString()).toBe('sealed bytes');
    await expect(store.confirm(intact)).resolves.toBeUndefined();
  });

  test.each([
    ['changed', sealed('b.tgz', 'changed bytes')],
    ['longer than sealed', sealed('b.tgz', 'changed byte')],
    ['gone', sealed('c.tgz', 'sealed bytes')],
    ['a folder', sealed('.', '')],
    ['sealed with half a digest', { ...intact, digest: { ...intact.digest, sha512: '0'.repeat(128) } }],
  ])('are refused when one is %s', async (_, artifact) => {
    const broken = { code: 'SEAL_BROKEN', problems: [{ where: { file: artifact.file } }] };
    await expect(store.read(artifact)).rejects.toMatchObject(broken);
    await expect(store.confirm(artifact)).rejects.toMatchObject(broken);
  });
});

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

  test('does not write through a link', async () => {
    await writeFile(join(folder, 'target'), 'kept');
    await symlink(join(folder, 'target'), join(folder, 'link'));
    await replaceFile(join(folder, 'link'), 'new');
    expect(await readFile(join(folder, 'target'), 'utf8')).toBe('kept');
  });
});

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

describe('a temporary folder', () => {
  test('is readable for its owner alone, and gone afterwards', async () => {
    const path = await withTemporaryFolder(async (lent) => {
      expect((await stat(lent)).mode & 0o777).toBe(0o700);
      await writeFile(join(lent, 'x'), 'x');
      return lent;
    });
    expect(existsSync(path)).toBe(false);
  });

  test('is gone after an error, too', async () => {
    let path = '';
    const using = withTemporaryFolder(async (lent) => {
      path = lent;
      throw new Error('broken');
    });
    await expect(using).rejects.toThrow('broken');
    expect(existsSync(path)).toBe(false);
  });
});

test('a sandbox has an empty home, its own temporary folder and no credential', async () => {
  const path = join(folder, 'sandbox');
  const sandbox = await createSandbox(path, {
    ...env,
    NPM_TOKEN: 'secret',
    npm_config_userconfig: '/x/.npmrc',
  });
  expect(sandbox.env).toEqual({
    PATH: env.PATH,
    HOME: join(path, 'home'),
    USERPROFILE: join(path, 'home'),
    TMPDIR: join(path, 'tmp'),
    TEMP: join(path, 'tmp'),
    TMP: join(path, 'tmp'),
  });
  expect(await readdir(join(path, 'home'))).toEqual([]);
  expect(await readdir(await sandbox.folder('app'))).toEqual([]);
});
