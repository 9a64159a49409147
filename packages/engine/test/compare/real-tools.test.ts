import { describe, expect, test } from '@jest/globals';
import { isInstalled, packWith, type Tree } from '../../../core/test/archive/installed-tools.ts';
import { listContents } from '../../src/compare/contents/list-contents.ts';
import { opening, told } from './files.ts';

const manifest = { name: 'alder', version: '1.0.0', bin: { alder: 'alder.js' } };
const script = '#!/usr/bin/env node\nconsole.log(1);\n';
const npmTree: Tree = {
  'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
  'alder.js': script,
  'README.md': '# alder\n',
};
const crateTree = (version: string): Tree => ({
  'Cargo.toml': `[package]\nname = "alder"\nversion = "${version}"\nedition = "2021"\ndescription = "A"\nlicense = "MIT"\n`,
  'src/lib.rs': 'pub fn one() -> u8 {\n    1\n}\n',
});
const files: Tree = { 'a/one': 'one\n', 'a/two.sh': 'two\n' };

const whole = async (bytes: Uint8Array) => {
  const listing = await listContents('archive', opening(bytes)());
  expect(listing.fault).toBeUndefined();
  return listing.members.map(({ path }) => path);
};

const ifInstalled = (...commands: readonly string[]) =>
  commands.every((command) => isInstalled(command)) ? describe : describe.skip;

ifInstalled('npm', 'pnpm')('npm and pnpm', () => {
  const npm = () => packWith(npmTree, 'alder-1.0.0.tgz', 'npm', 'pack', '--silent');
  const pnpm = () => packWith(npmTree, 'alder-1.0.0.tgz', 'pnpm', 'pack', '--silent');

  test('pack the same package in two ways, and each way is told', async () => {
    const [one, two] = [npm(), pnpm()];
    expect((await whole(one)).toSorted()).toEqual((await whole(two)).toSorted());
    expect(await told(one, two)).toEqual([
      'gzip level: best → not told',
      expect.stringMatching(/^package\/package\.json: content: /),
      'package/package.json: the same fields, written in another way',
    ]);
  });

  test('each pack twice the same', async () => {
    expect(npm().equals(npm())).toBe(true);
    expect(pnpm().equals(pnpm())).toBe(true);
  });
});

ifInstalled('cargo')('cargo', () => {
  const cargo = (version: string) =>
    packWith(
      crateTree(version),
      `target/package/alder-${version}.crate`,
      'cargo',
      'package',
      '--offline',
      '--no-verify',
      '--allow-dirty',
      '--quiet',
    );

  test('packs crates whose manifests are compared line by line', async () => {
    const [one, two] = [cargo('1.0.0'), cargo('1.0.1')];
    expect(await whole(one)).toContain('alder-1.0.0/Cargo.toml');
    // The folder has the version in its name: no entry has the same path.
    expect((await told(one, two)).join('\n')).toContain('alder-1.0.1/Cargo.toml: only on the other side');
  });
});

ifInstalled('tar', 'gzip')('tar and gzip', () => {
  const tar = (...args: readonly string[]) =>
    packWith(files, 'a.tar.gz', 'tar', '--sort=name', ...args, '-czf', 'a.tar.gz', 'a');

  test('tell in what they were run otherwise', async () => {
    const one = tar('--owner=0', '--group=0', '--numeric-owner', '--mtime=@0', '--format=ustar');
    const two = tar('--owner=ada:7', '--group=0', '--mtime=@1', '--format=gnu');
    expect(await whole(one)).toEqual(['a/', 'a/one', 'a/two.sh']);
    expect((await told(one, two)).filter((line) => line.startsWith('a/one'))).toEqual([
      'a/one: mtime: 1970-01-01T00:00:00Z → 1970-01-01T00:00:01Z',
      expect.stringMatching(/^a\/one: owner: 0:0.* → 7:0 \(ada:/),
      'a/one: layout: ustar → GNU',
    ]);
  });

  test('write long names and links that are read', async () => {
    const long = `${'long/'.repeat(40)}name`;
    for (const format of ['gnu', 'pax'])
      expect(
        await whole(
          packWith({ [`a/${long}`]: 'x' }, 'a.tar.gz', 'tar', `--format=${format}`, '-czf', 'a.tar.gz', 'a'),
        ),
      ).toContain(`a/${long}`);
  });
});

ifInstalled('python3')('Python', () => {
  test('writes zip archives that are read to their end', async () => {
    const bytes = packWith(files, 'a.zip', 'python3', '-m', 'zipfile', '-c', 'a.zip', 'a');
    expect(await whole(bytes)).toEqual(['a/', 'a/one', 'a/two.sh']);
  });
});
