import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readTarball, type TarballContents } from '../../src/archive/index.ts';
import { chunksOf } from './chunks.ts';
import { isInstalled, packWith, type Tree } from './installed-tools.ts';

// Beyond the 100 bytes of a tar header's name, with a component that no ustar prefix can split off.
const longFolder = Array.from({ length: 12 }, (_, index) => `a-rather-long-folder-name-${index}`).join('/');
const longName = `${'long-'.repeat(30)}name.js`;

const tree: Tree = {
  'package.json': '{"name":"honest","version":"1.0.0"}',
  'bin/run.sh': '#!/bin/sh\n',
  'lib/größe.js': 'export default 1;\n',
  'lib/空.txt': '',
  'lib/block.txt': 'x'.repeat(512),
  [`${longFolder}/index.js`]: 'export default 2;\n',
  [`lib/${longName}`]: 'export default 3;\n',
};

// What the plain ustar format can hold: no long component, no long path.
const ustarTree: Tree = Object.fromEntries(Object.entries(tree).filter(([path]) => path.length < 100));

function below(folder: string, files: Tree): Tree {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}

function read(archive: Uint8Array): Promise<TarballContents> {
  return readTarball(chunksOf(archive), {
    name: 'honest.tgz',
    wanted: (path) => path.endsWith('package.json'),
  });
}

function expectTree({ entries, files }: TarballContents, expected: Tree): void {
  const seen = entries.filter(({ kind }) => kind === 'file').map(({ path, sha256 }) => [path, sha256]);
  const hash = (content: string) => createHash('sha256').update(content).digest('hex');
  const sealed = Object.entries(expected).map(([path, content]) => [path, hash(content)]);
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(sealed));
  const manifest = Object.keys(expected).find((path) => path.endsWith('package.json')) ?? '';
  expect(Buffer.from(files.get(manifest) ?? []).toString()).toBe(expected[manifest]);
}

function testIf(command: string): typeof test {
  return isInstalled(command) ? test : (test.skip as typeof test);
}

const python = `
import sys, tarfile
form = getattr(tarfile, sys.argv[1] + '_FORMAT')
with tarfile.open('out.tgz', 'w:gz', format=form) as archive:
    archive.add('package')
`;

describe('accepted', () => {
  testIf('npm')('npm pack', async () => {
    const files = tree;
    const contents = await read(
      packWith(files, 'honest-1.0.0.tgz', 'npm', 'pack', '--ignore-scripts', '--offline'),
    );
    expectTree(contents, below('package', files));
  });

  testIf('tar').each([
    ['gnu', tree],
    ['posix', tree],
    ['ustar', ustarTree],
  ] as const)('GNU tar, format %s', async (format, files) => {
    const args = [`--format=${format}`, '-czf', 'out.tgz', 'package'];
    const contents = await read(packWith(below('package', files), 'out.tgz', 'tar', ...args));
    expectTree(contents, below('package', files));
    expect(contents.entries.find(({ path }) => path === 'package/bin')?.kind).toBe('directory');
    const executables = contents.entries.filter(({ kind, executable }) => kind === 'file' && executable);
    expect(executables.map(({ path }) => path)).toEqual(['package/bin/run.sh']);
  });

  testIf('python3').each([
    ['GNU', tree],
    ['PAX', tree],
    ['USTAR', ustarTree],
  ] as const)('Python tarfile, format %s', async (format, files) => {
    const contents = await read(
      packWith(below('package', files), 'out.tgz', 'python3', '-c', python, format),
    );
    expectTree(contents, below('package', files));
  });

  testIf('git')('git archive, with its global pax header', async () => {
    const commands = [
      'git init -q',
      'git add .',
      'git -c user.name=a -c user.email=a@example.org commit -qm first',
      'git archive --format=tar.gz --prefix=package/ -o out.tgz HEAD',
    ];
    const contents = await read(packWith(tree, 'out.tgz', 'sh', '-c', commands.join(' && ')));
    expectTree(contents, below('package', tree));
  });

  testIf('cargo')('cargo package', async () => {
    const crate = {
      'Cargo.toml': '[package]\nname = "honest"\nversion = "1.0.0"\nedition = "2021"\n',
      'src/lib.rs': 'pub fn one() -> u8 { 1 }\n',
      [`src/${longFolder}/${longName}`]: '// far away\n',
    };
    const args = ['package', '--offline', '--no-verify', '--allow-dirty'];
    const { entries } = await read(packWith(crate, 'target/package/honest-1.0.0.crate', 'cargo', ...args));
    const paths = entries.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(Object.keys(below('honest-1.0.0', crate))));
  });
});
