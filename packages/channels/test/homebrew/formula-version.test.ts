import { describe, expect, test } from '@jest/globals';
import { classNameOf } from '../../src/homebrew/class-name.ts';
import { desiredFormula } from '../../src/homebrew/desired-formula.ts';
import { withVersion } from '../../src/homebrew/formula-edit.ts';
import { compareVersions, versionIn } from '../../src/homebrew/formula-version.ts';
import { sealOf } from './tap-release.ts';

test.each([
  ['1.2.3', '1.2.4'],
  ['1.9', '1.10'],
  ['1.2', '1.2.1'],
  ['2.0.0-alpha.1', '2.0.0-beta.1'],
  ['2.0.0-beta.2', '2.0.0-rc.1'],
  ['2.0.0-rc.1', '2.0.0'],
  ['2.0.0rc1', '2.0.0rc2'],
  ['1.2.3', '1.2.3-p1'],
  ['2024.1.31', '2024.2.1'],
])('%s is older than %s', (one, other) => {
  expect(compareVersions(one, other)).toBeLessThan(0);
  expect(compareVersions(other, one)).toBeGreaterThan(0);
});

test.each([
  ['1.2', '1.2.0'],
  ['1.2.3', '1.2.3'],
])('%s is as old as %s', (one, other) => {
  expect(compareVersions(one, other)).toBe(0);
});

describe('the version in an address', () => {
  const shape = { tag: 'v2.0.0', version: '2.0.0' };
  test.each([
    ['o/r/releases/download/v1.2.3/tool-aarch64-apple-darwin.tar.xz', '1.2.3'],
    ['o/r/releases/download/v1.2.3-rc.1/tool.tgz', '1.2.3-rc.1'],
    ['files/tool-1.2.3.tar.gz', '1.2.3'],
    ['files/tool_1.2.3_darwin_amd64.tar.gz', '1.2.3'],
    ['files/tool-1.2.3-beta.1.tar.gz', '1.2.3-beta.1'],
    ['files/v1.2.tar.gz', '1.2'],
    ['files/tool.tar.gz', undefined],
    ['files/tool-x86_64.tar.gz', undefined],
  ])('%s: %s', (path, expected) => {
    expect(versionIn(path.split('/'), shape)).toBe(expected);
  });

  test('is found behind a prefix of its own', () => {
    expect(
      versionIn(['download', 'leafsum@1.2.3', 'a.tgz'], { tag: 'leafsum@2.0.0', version: '2.0.0' }),
    ).toBe('1.2.3');
  });
});

test.each([
  ['leafsum', 'Leafsum'],
  ['leaf-sum', 'LeafSum'],
  ['leaf_sum.x', 'LeafSumX'],
  ['leafsum@2', 'LeafsumAT2'],
  ['leafsum@1.2', 'LeafsumAT12'],
  ['g++', 'Gxx'],
  ['x86-leaf', 'X86Leaf'],
])('the class of %s is %s', (formula, expected) => {
  expect(classNameOf(formula)).toBe(expected);
});

describe('an address with another version', () => {
  test.each([
    [
      'https://x.example.org/v1.2.3/tool-1.2.3-prebuilt.tgz',
      'https://x.example.org/v2.0.0/tool-2.0.0-prebuilt.tgz',
    ],
    ['https://x.example.org/v11.2.3/tool-1.2.30.tgz', 'https://x.example.org/v11.2.3/tool-1.2.30.tgz'],
    ['https://x.example.org/1.2.3.4/0.1.2.3/tool.tgz', 'https://x.example.org/1.2.3.4/0.1.2.3/tool.tgz'],
    ['https://x.example.org/1.2.3-rc1/a-1.2.3-rc.2.tgz', 'https://x.example.org/1.2.3-rc1/a-1.2.3-rc.2.tgz'],
    ['https://x.example.org/#{version}/1.2.3.tgz', 'https://x.example.org/#{version}/2.0.0.tgz'],
  ])('%s', (url, expected) => {
    expect(withVersion(url, '1.2.3', '2.0.0')).toBe(expected);
  });

  test('that is escaped', () => {
    expect(withVersion('https://x.example.org/1.2.3%2B4/a-1.2.3+4.tgz', '1.2.3+4', '2.0.0+1')).toBe(
      'https://x.example.org/2.0.0%2B1/a-2.0.0+1.tgz',
    );
  });
});

describe('the version of a release', () => {
  test.each([
    ['v1.2.0-rc.1', '1.2.0rc1', '1.2.0-rc.1'],
    ['v1.2.0', '1.2.0', '1.2.0'],
    ['v2.1.0', '1.0', '2.1.0'],
    ['leafsum@1.2.3', '1.2.3', '1.2.3'],
    ['release-2024.1', '2024.1', '2024.1'],
  ])('%s, whose package says %s, is %s', (tag, version, expected) => {
    const seal = sealOf(version);
    const releases = seal.releases.map((release) => ({ ...release, id: tag }));
    expect(desiredFormula('homebrew', 'leafsum', { ...seal, releases })?.version).toBe(expected);
  });
});
