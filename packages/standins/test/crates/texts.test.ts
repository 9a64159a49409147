import { describe, expect, test } from '@jest/globals';
import { indexPath } from '../../src/crates/crate-name.ts';
import { splitFeatures } from '../../src/crates/index-features.ts';
import { isLicenceExpression } from '../../src/crates/publish/licence.ts';
import { parseRequirement } from '../../src/crates/publish/version-requirement.ts';
import { parseRoute } from '../../src/crates/route.ts';
import { isVersion } from '../../src/crates/version-text.ts';

describe('requirements are spelt as the index spells them', () => {
  test.each([
    ['1', '^1'],
    ['1.2.3-rc.1', '^1.2.3-rc.1'],
    ['^0.3', '^0.3'],
    ['~1.2', '~1.2'],
    ['=1.2.3', '=1.2.3'],
    ['= 1.2.3', '=1.2.3'],
    ['>= 1.2, <2', '>=1.2, <2'],
    ['1.*', '1.*'],
    ['1.2.x', '1.2.*'],
    ['>=1.*', '>=1'],
    ['1.2.3+build', '^1.2.3'],
    ['*', '*'],
  ])('%s', (text, expected) => {
    expect(parseRequirement(text)?.text).toBe(expected);
  });

  test.each(['', 'latest', '1..2', '01', '1.2.3.4', '>=', '1.*.3', '1-rc', '^^1', '1,', '1 || 2'])(
    'refused: %s',
    (text) => {
      expect(parseRequirement(text)).toBeUndefined();
    },
  );

  test('a wildcard is one alone', () => {
    expect(['*', '1.*'].map((text) => parseRequirement(text)?.isWildcard)).toEqual([true, false]);
  });
});

describe('licence expressions', () => {
  test.each([
    'MIT',
    'MIT OR Apache-2.0',
    'MIT/Apache-2.0',
    'MIT OR (Apache-2.0 AND ISC)',
    'GPL-3.0+',
    'Apache-2.0 WITH LLVM-exception',
    'LicenseRef-mine',
  ])('%s', (text) => {
    expect(isLicenceExpression(text)).toBe(true);
  });

  test.each(['', 'apache 2.0', 'MIT OR', 'OR MIT', '(MIT', 'MIT)', 'MIT & ISC', 'MIT WITH', 'MIT or ISC'])(
    'refused: %s',
    (text) => {
      expect(isLicenceExpression(text)).toBe(false);
    },
  );
});

test('versions are SemVer and nothing more', () => {
  const good = ['1.0.0', '0.0.0-0.a-b.1', '1.0.0+001', '18446744073709551615.0.0'];
  const bad = [
    '18446744073709551616.0.0',
    '1',
    '1.0',
    'v1.0.0',
    '1.0.0 ',
    '01.0.0',
    '1.0.0-01',
    '1.0.0-',
    '1.0.0+',
    '1.0.0-a..b',
  ];
  expect([...good, ...bad].filter(isVersion)).toEqual(good);
});

test('features go where the newer syntax takes them', () => {
  const all = { a: ['b'], b: ['dep:x'], c: ['x?/y'], d: ['x/y'], e: ['d'] };
  expect(splitFeatures(all)).toEqual({
    features: { d: ['x/y'], e: ['d'] },
    features2: { a: ['b'], b: ['dep:x'], c: ['x?/y'] },
  });
});

test.each([
  ['a', '/1/a'],
  ['ab', '/2/ab'],
  ['AbC', '/3/a/abc'],
  ['Cargo', '/ca/rg/cargo'],
])('the index keeps %s at %s', (name, path) => {
  expect(indexPath(name)).toBe(path);
});

test.each<[string, unknown]>([
  ['/config.json', { kind: 'config' }],
  ['/ca/rg/cargo', { kind: 'index', name: 'cargo' }],
  ['/3/a/api', { kind: 'index', name: 'api' }],
  ['/3/n/new', { kind: 'index', name: 'new' }],
  ['/cr/at/crates', { kind: 'index', name: 'crates' }],
  ['/xx/rg/cargo', { kind: 'unknown' }],
  ['/ca/rg/Cargo', { kind: 'unknown' }],
  ['/crates/a-b/a-b-1.0.0.crate', { kind: 'file', name: 'a-b', version: '1.0.0' }],
  ['/crates/a-b/1.0.0/download', { kind: 'file', name: 'a-b', version: '1.0.0' }],
  ['/crates/a/b-1.0.0.crate', { kind: 'unknown' }],
  ['/api/v1/crates/new', { kind: 'new' }],
  ['/api/v1/crates/x/1.0.0%2Bb/yank', { kind: 'yank', name: 'x', version: '1.0.0+b' }],
  ['/api/v1/crates/x/1.0.0/yank/more', { kind: 'unknown' }],
  ['/api/v1/crates/%zz', undefined],
  ['/api/v1/crates/..', undefined],
  ['/api/v1/crates/a%00b', undefined],
  ['/', { kind: 'unknown' }],
])('%s is read as a route', (path, route) => {
  expect(parseRoute(path)).toEqual(route);
});
