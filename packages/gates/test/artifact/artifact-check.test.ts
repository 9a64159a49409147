import { describe, expect, test } from '@jest/globals';
import type { Command, GateOf } from '@lockstep/core';
import { artifactCheck } from '../../src/artifact/artifact-check.ts';
import { tarball, zipped } from '../archives.ts';
import { type Answer, contextOf, type Files, gateOf } from '../scene.ts';

const npm = tarball({ 'package/package.json': '{}', 'package/native/linux-x64/index.node': 'elf' });
const sdist = tarball({ 'a-1.0/PKG-INFO': 'Name: a\n', 'a-1.0/pyproject.toml': '' });
const binary = tarball({ 'a-1.0.0/Cargo.toml': '', 'a-1.0.0/src/main.rs': '' });
const library = tarball({ 'a-1.0.0/Cargo.toml': '', 'a-1.0.0/src/lib.rs': '' });

function check(settings: object, files: Files, answer?: Answer) {
  const gate = gateOf({ id: 'a', artifact: settings });
  return artifactCheck(gate as GateOf<'artifact'>, contextOf({ files, ...(answer && { answer }) }));
}

describe('what archives hold (P19)', () => {
  test.each<[string, object, Files, string | undefined]>([
    ['a native file', { contains: ['native/linux-x64/index.node'] }, { 'a.tgz': npm }, undefined],
    ['a pattern', { contains: ['*.node'] }, { 'a.tgz': npm }, undefined],
    [
      'npm’s own folder is not part of a path',
      { contains: ['package/package.json'] },
      { 'a.tgz': npm },
      'a.tgz holds no file that fits package/package.json',
    ],
    [
      'a file that is missing',
      { contains: ['native/darwin-arm64/index.node'] },
      { 'a.tgz': npm },
      'a.tgz holds no file that fits native/darwin-arm64/index.node',
    ],
    [
      'each archive must hold it',
      { contains: ['*.node'] },
      { 'a.tgz': npm, 'b.tgz': tarball({ 'package/b': '' }) },
      'b.tgz holds no file that fits *.node',
    ],
    [
      'a file that may not be there',
      { excludes: ['*.node'] },
      { 'a.tgz': npm },
      'a.tgz holds native/linux-x64/index.node, which it may not',
    ],
    ['no archive at all', { contains: ['a'] }, {}, 'no file fits'],
    [
      'a file that is no archive',
      { contains: ['a'], in: '*.exe' },
      { 'a.exe': 'MZ' },
      'a.exe is no archive that can be read',
    ],
    ['a damaged archive', { contains: ['a'] }, { 'a.tgz': npm.slice(0, 30) }, 'a.tgz'],
    ['an archive that climbs out', { contains: ['a'] }, { 'a.tgz': tarball({ '../a': '' }) }, 'a.tgz'],
    [
      'a wheel',
      { in: '*.whl', contains: ['a/_native.abi3.so'] },
      { 'a.whl': zipped({ 'a/_native.abi3.so': '', 'a/__init__.py': '' }) },
      undefined,
    ],
    [
      'two folders at the top',
      { contains: ['a/x', 'b/y'] },
      { 'a.tgz': tarball({ 'a/x': '', 'b/y': '' }) },
      undefined,
    ],
  ])('%s', async (_what, settings, files, reason) => {
    const found = await check({ in: '*.tgz', ...settings }, files);
    if (reason === undefined) expect(found.verdict).toBe('passed');
    else expect(found).toMatchObject({ verdict: 'failed', reason: expect.stringContaining(reason) });
  });
});

describe('trying an archive where it was installed', () => {
  async function commandsFor(file: string, bytes: Uint8Array): Promise<readonly string[]> {
    const ran: string[] = [];
    const answer: Answer = ({ file: program, args, cwd, env }: Command) => {
      ran.push(`${cwd}$ ${[program, ...args].join(' ')} [${env.PATH}]`);
      return { code: 0 };
    };
    const found = await check({ in: '*', run: 'a --version' }, { [file]: bytes }, answer);
    expect(found.verdict).toBe('passed');
    return ran.map((line) => line.replaceAll(`/sandbox/installs/${file.replace(/[^\w.-]/g, '_')}`, '@'));
  }

  test('npm installs a tarball', async () => {
    expect(await commandsFor('a.tgz', npm)).toEqual([
      '@$ npm install --prefix @ --no-audit --no-fund --prefer-offline /builds/example/a.tgz [@/node_modules/.bin:/bin]',
      '@$ sh -c a --version [@/node_modules/.bin:/bin]',
    ]);
  });

  test.each([
    ['a.whl', zipped({ 'a.py': '' })],
    ['a-1.0.tar.gz', sdist],
  ])('pip installs %s in a new environment', async (file, bytes) => {
    expect(await commandsFor(file, bytes)).toEqual([
      '@$ python3 -m venv @/venv [@/venv/bin:/bin]',
      `@$ @/venv/bin/python -m pip install --no-input --disable-pip-version-check /builds/example/${file} [@/venv/bin:/bin]`,
      '@$ sh -c a --version [@/venv/bin:/bin]',
    ]);
  });

  test('cargo installs a crate with a binary', async () => {
    expect(await commandsFor('a-1.0.0.crate', binary)).toEqual([
      '@$ tar -xzf /builds/example/a-1.0.0.crate -C @ [@/installed/bin:/bin]',
      '@$ cargo install --path @/a-1.0.0 --root @/installed --locked --quiet [@/installed/bin:/bin]',
      '@$ sh -c a --version [@/installed/bin:/bin]',
    ]);
  });

  test('a library is unpacked, and the command runs in its source', async () => {
    expect((await commandsFor('a-1.0.0.crate', library)).at(-1)).toBe('@/a-1.0.0$ sh -c a --version [/bin]');
  });

  test('anything else is unpacked', async () => {
    expect(await commandsFor('a.zip', zipped({ a: '' }))).toEqual([
      '@$ python3 -m zipfile -e /builds/example/a.zip @ [/bin]',
      '@$ sh -c a --version [/bin]',
    ]);
  });

  test.each<[string, Answer, string]>([
    [
      'does not install',
      ({ file }) => ({ code: file === 'npm' ? 1 : 0, stderr: 'ETARGET' }),
      'ended with 1; it must end with 0 (ETARGET)',
    ],
    ['does not run', ({ file }) => ({ code: file === 'sh' ? 3 : 0 }), '“a --version” for a.tgz ended with 3'],
    ['finds no client', () => undefined, 'a program in it is not installed here'],
  ])('an archive that %s', async (_what, answer, reason) => {
    expect(await check({ in: '*.tgz', run: 'a --version' }, { 'a.tgz': npm }, answer)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining(reason),
    });
  });
});
