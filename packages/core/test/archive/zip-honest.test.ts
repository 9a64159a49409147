import { describe, expect, test } from '@jest/globals';
import { readArchive } from '../../src/archive/index.ts';
import { chunksOf } from './chunks.ts';
import { isInstalled, packWith, type Tree } from './installed-tools.ts';
import { packDirectory, packMany, packTree, packWithGo } from './zip-scripts.ts';
import { canRun, expectTree, read } from './zip-tools.ts';

const ascii: Tree = {
  'package/METADATA': 'Name: honest\n',
  'package/bin/run.sh': '#!/bin/sh\n',
  'package/text.txt': 'text '.repeat(100),
  'package/d/e/f.py': 'print(1)\n',
};
const tree: Tree = { ...ascii, 'package/größe/空.txt': 'größe', 'package/empty': '' };

function testIf(installed: boolean): typeof test {
  return installed ? test : (test.skip as typeof test);
}

function executables(entries: readonly { kind: string; executable: boolean; path: string }[]): string[] {
  return entries.filter(({ kind, executable }) => kind === 'file' && executable).map(({ path }) => path);
}

describe('accepted', () => {
  testIf(isInstalled('python3')).each([
    'stored',
    'deflated',
    'stored zip64',
    'deflated zip64',
    'streamed',
    'streamed zip64',
  ])('Python zipfile, %s', async (how) => {
    const archive = packWith(tree, 'out.zip', 'python3', '-c', packTree, how);
    const contents = await read(archive);
    expectTree(contents, tree);
    expect(contents.entries.find(({ path }) => path === 'package/bin')?.kind).toBe('directory');
    expect(executables(contents.entries)).toEqual(['package/bin/run.sh']);
    expect(await read(archive, 1)).toEqual(contents);
  });

  testIf(isInstalled('python3'))('python3 -m zipfile', async () => {
    const args = ['-m', 'zipfile', '-c', 'out.zip', 'package'];
    expectTree(await read(packWith(tree, 'out.zip', 'python3', ...args)), tree);
  });

  testIf(isInstalled('python3'))('more entries than 16 bits count, with zip64 end records', async () => {
    const { entries } = await read(packWith({}, 'out.zip', 'python3', '-c', packMany), 64 * 1024);
    expect(entries).toHaveLength(70_000);
  });

  testIf(isInstalled('python3'))('a deflated directory', async () => {
    const { entries } = await read(packWith({}, 'out.zip', 'python3', '-c', packDirectory));
    expect(entries.map(({ path, kind }) => [path, kind])).toEqual([
      ['folder', 'directory'],
      ['folder/METADATA', 'file'],
    ]);
  });

  testIf(canRun('go', 'version'))('Go archive/zip, with data descriptors', async () => {
    const files = Object.fromEntries(
      Object.entries(tree).map(([path, content]) => [`tree/${path}`, content]),
    );
    const env = ['GO111MODULE=off', 'GOFLAGS='];
    const archive = packWith(
      { ...files, 'main.go': packWithGo },
      'out.zip',
      'env',
      ...env,
      'go',
      'run',
      'main.go',
    );
    expectTree(await read(archive), tree);
  });

  testIf(canRun('zip', '--version')).each([
    ['deflated', 'zip -qr out.zip package', ascii],
    ['stored', 'zip -q0r out.zip package', ascii],
    ['zip64', 'zip -qr -fz out.zip package', ascii],
    ['to a pipe', 'zip -qr - package | cat > out.zip', { 'package/METADATA': 'text '.repeat(100) }],
  ] as const)('Info-ZIP, %s', async (_, command, files) => {
    const { entries, ...rest } = await read(packWith(files, 'out.zip', 'sh', '-c', command));
    expectTree({ entries, ...rest }, files);
    expect(entries.some(({ path, kind }) => path === 'package' && kind === 'directory')).toBe(true);
  });

  testIf(isInstalled('git'))('git archive, with the commit as comment', async () => {
    const commands = [
      'git init -q',
      'git add .',
      'git -c user.name=a -c user.email=a@example.org commit -qm first',
      'git archive --format=zip -o out.zip HEAD',
    ];
    const contents = await read(packWith(tree, 'out.zip', 'sh', '-c', commands.join(' && ')));
    expectTree(contents, tree);
    expect(executables(contents.entries)).toEqual(['package/bin/run.sh']);
  });
});

testIf(isInstalled('python3'))('the name of an archive says how it is read', async () => {
  const zip = packWith(ascii, 'out.zip', 'python3', '-m', 'zipfile', '-c', 'out.zip', 'package');
  const tar = packWith(ascii, 'out.tgz', 'python3', '-m', 'tarfile', '-c', 'out.tgz', 'package');
  const paths = async (archive: Uint8Array, name: string) => {
    const { entries } = await readArchive(chunksOf(archive), { name, wanted: () => false });
    return entries.flatMap(({ path, kind }) => (kind === 'file' ? [path] : [])).sort();
  };
  const expected = Object.keys(ascii).sort();
  expect(await paths(zip, 'a.whl')).toEqual(expected);
  expect(await paths(zip, 'a.ZIP')).toEqual(expected);
  expect(await paths(tar, 'a.tar.gz')).toEqual(expected);
  await expect(paths(tar, 'a.whl')).rejects.toMatchObject({ code: 'ARCHIVE_HOSTILE' });
  await expect(paths(zip, 'a.tar.gz')).rejects.toMatchObject({ code: 'ARCHIVE_HOSTILE' });
});
