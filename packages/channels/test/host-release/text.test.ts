import { describe, expect, test } from '@jest/globals';
import { type Artifact, digestOf } from '@lockstep/core';
import { clashes, keepsName } from '../../src/host-release/asset-name.ts';
import { bodyWith, markerIn } from '../../src/host-release/marker.ts';
import { isHighest, isPrerelease, versionOf } from '../../src/host-release/version.ts';

const seal = 'a'.repeat(64);
const anchor = `12:${'b'.repeat(64)}`;

describe('the marker of a release', () => {
  test.each([
    ['with an anchor', { seal, anchor }],
    ['without an anchor', { seal }],
  ])('%s is read as it was written', (_, marker) => {
    expect(markerIn(bodyWith('notes', marker))).toEqual(marker);
    expect(markerIn(bodyWith(undefined, marker))).toEqual(marker);
    expect(markerIn(`${bodyWith('notes', marker).replaceAll('\n', '\r\n')}\r\n`)).toEqual(marker);
  });

  test.each([
    ['in the middle of the notes', `${bodyWith('', { seal })}\nand more`],
    ['of another form', `<!-- lockstep ${seal.slice(1)} -->`],
    ['behind other words', `see <!-- lockstep ${seal} -->`],
  ])('is not found %s', (_, body) => {
    expect(markerIn(body)).toBeUndefined();
  });

  test('in the notes does not pose as the one at the end', () => {
    expect(markerIn(bodyWith(`<!-- lockstep ${'c'.repeat(64)} -->`, { seal }))).toEqual({ seal });
  });
});

describe('the version of a tag', () => {
  const inTag = (id: string, versions: readonly string[] = []) =>
    versionOf({
      id,
      packages: versions.map((version) => ({ ecosystem: 'npm', name: 'app', version, tag: id })),
    });

  test.each([
    ['v1.2.3', [], '1.2.3', 'v', false],
    ['1.2.3-rc.1', [], '1.2.3-rc.1', '', true],
    ['release-2/v1.2.3', [], '1.2.3', 'release-2/v', false],
    ['1.2.3-final', ['1.2.3'], '1.2.3', '', false],
    ['v1.2.3-rc.1', ['1.2.3rc1'], '1.2.3-rc.1', 'v', true],
    ['v1.2.3+linux', ['1.2.3+linux'], '1.2.3+linux', 'v', false],
  ])('%s with packages %j is %s', (tag, versions, version, prefix, early) => {
    const found = inTag(tag, versions);
    expect(found).toEqual({ version, prefix });
    expect(isPrerelease(found)).toBe(early);
  });

  test('is none where there is no SemVer', () => {
    expect(inTag('nightly')).toBeUndefined();
    expect(isPrerelease(undefined)).toBe(false);
  });

  test.each([
    [['v1.1.0', 'v1.2.4-rc.1', 'w9.0.0', 'v'], true],
    [['v1.2.3'], true],
    [['v1.10.0'], false],
  ])('beside %j is the highest: %s', (tags, expected) => {
    expect(isHighest({ version: '1.2.3', prefix: 'v' }, tags)).toBe(expected);
  });
});

test.each([
  ['app-1.0.0.tgz', true],
  ['SHA512SUMS', true],
  ['app_1.0.0+linux@x64.zip', true],
  ['my app.zip', false],
  ['app~1.deb', false],
  ['app(1).zip', false],
  ['.hidden', false],
  ['dots..zip', false],
  ['end.', false],
  ['größe.zip', false],
])('GitHub keeps the name “%s”: %s, and Gitea keeps any', (name, kept) => {
  expect(keepsName('github', name)).toBe(kept);
  expect(keepsName('gitea', name)).toBe(true);
});

test('files that would be one asset are named', () => {
  const files = ['a/x.tgz', 'b/x.tgz', 'b/y.tgz', 'c/SHA512SUMS', 'lockstep.seal.json'];
  const artifacts = files.map(
    (file): Artifact => ({ file, digest: digestOf(Buffer.from(file)), channels: ['host'] }),
  );
  const found = clashes(artifacts);
  expect(found.map(({ where }) => where?.file)).toEqual(['b/x.tgz', 'c/SHA512SUMS', 'lockstep.seal.json']);
  expect(found.map(({ code }) => code)).toEqual(Array(3).fill('ARTIFACT_DUPLICATE'));
});
