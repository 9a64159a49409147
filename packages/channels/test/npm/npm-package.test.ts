import { describe, expect, test } from '@jest/globals';
import { packTarball } from '../../../standins/test/tarball.ts';
import { readNpmPackage } from '../../src/npm/npm-package.ts';

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 100) yield bytes.subarray(start, start + 100);
}

function read(files: Record<string, string>) {
  return readNpmPackage(inPieces(packTarball(files)), 'p.tgz');
}

function readManifest(manifest: object) {
  return read({ 'package/package.json': JSON.stringify({ name: 'p', version: '1.0.0', ...manifest }) });
}

describe('a package', () => {
  test('is read out of its tarball', async () => {
    const manifest = { name: '@s/p', version: 'v1.2.3', bin: 'cli.js', dependencies: { b: '1', a: '1' } };
    const found = await read({
      'package/package.json': JSON.stringify(manifest),
      'package/cli.js': '',
      'package/readme.md': 'Hi',
    });
    expect(found).toMatchObject({
      name: '@s/p',
      version: '1.2.3',
      needs: ['a', 'b'],
      commands: ['p'],
      files: ['package.json', 'cli.js', 'readme.md'],
      manifest: { readme: 'Hi', readmeFilename: 'readme.md', bin: { p: 'cli.js' } },
    });
  });

  test('needs optional and peer dependencies too, but not what it brings along', async () => {
    const { needs } = await readManifest({
      dependencies: { inside: '1', real: '1' },
      bundleDependencies: ['inside'],
      optionalDependencies: { extra: '1' },
      peerDependencies: { host: '1' },
    });
    expect(needs).toEqual(['extra', 'host', 'real']);
  });

  test('needs what an alias stands for', async () => {
    const { needs } = await readManifest({ dependencies: { one: 'npm:@s/two@^1', three: 'npm:four' } });
    expect(needs).toEqual(['@s/two', 'four']);
  });

  test('may lie in a folder of any name', async () => {
    const found = await read({ 'other/package.json': '{"name":"p","version":"1.0.0"}', 'other/x.js': '' });
    expect(found.files).toEqual(['package.json', 'x.js']);
  });

  test('keeps fields that are called like a prototype harmless', async () => {
    const text =
      '{"name":"p","version":"1.0.0","__proto__":{"x":1},"dependencies":{"__proto__":"1"},"bin":{"__proto__":"a.js"}}';
    const { manifest, commands } = await read({ 'package/package.json': text });
    expect(Object.getPrototypeOf(manifest)).toBe(Object.prototype);
    expect(commands).toEqual(['__proto__']);
  });
});

describe('a tarball is refused', () => {
  test.each([
    ['without a manifest', { 'package/index.js': '' }],
    [
      'with a manifest beside its folder',
      { 'package.json': '{"name":"p","version":"1.0.0"}', 'package/a': '' },
    ],
    ['with a manifest deeper inside', { 'package/lib/package.json': '{"name":"p","version":"1.0.0"}' }],
    ['with a manifest that is not JSON', { 'package/package.json': '{' }],
    ['with a manifest that is a list', { 'package/package.json': '[]' }],
  ])('%s', async (_title, files) => {
    await expect(read(files)).rejects.toMatchObject({ code: 'ARTIFACT_UNREADABLE' });
  });

  test.each([
    ['without a name', { name: '' }],
    ['with a name that is no text', { name: 7 }],
    ['with a name that climbs', { name: '../p' }],
    ['with a name that no URL carries', { name: '@s/a b' }],
    ['without a version', { version: undefined }],
    ['with a version that is no SemVer', { version: '1.0' }],
    ['that is private', { private: true }],
    ['with a tag that is a range', { publishConfig: { tag: 'v1' } }],
    ['with package extensions', { packageExtensions: {} }],
  ])('%s', async (_title, manifest) => {
    await expect(readManifest(manifest)).rejects.toMatchObject({ code: 'ARTIFACT_UNREADABLE' });
  });

  test('with two folders that hold the same file', async () => {
    const manifest = '{"name":"p","version":"1.0.0"}';
    await expect(read({ 'a/package.json': manifest, 'b/package.json': manifest })).rejects.toMatchObject({
      code: 'ARCHIVE_HOSTILE',
    });
  });
});
