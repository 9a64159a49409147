import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPackageName, nameInFile, normalName } from '../../src/pypi/package-name.ts';
import { compareVersions, isLocal, isPrerelease, normalVersion, spellingOf } from '../../src/pypi/version.ts';
import { versionText } from './version-samples.ts';

// PEP 440, "Summary of permitted suffixes and relative ordering" and its examples, each before the next.
const inOrder = [
  '1.dev0',
  '1.0.dev456',
  '1.0a1',
  '1.0a2.dev456',
  '1.0a12.dev456',
  '1.0a12',
  '1.0b1.dev456',
  '1.0b2',
  '1.0b2.post345.dev456',
  '1.0b2.post345',
  '1.0rc1.dev456',
  '1.0rc1',
  '1.0',
  '1.0+abc.5',
  '1.0+abc.7',
  '1.0+5',
  '1.0.post0',
  '1.0.post456.dev34',
  '1.0.post456',
  '1.0.15',
  '1.1.dev1',
  '2013.10',
  '1!0.1',
];

describe('a version', () => {
  // PEP 440, "Normalization".
  test.each([
    ['1.1RC1', '1.1rc1'],
    ['00.01', '0.1'],
    ['1.1.a1', '1.1a1'],
    ['1.1-a1', '1.1a1'],
    ['1.1a.1', '1.1a1'],
    ['1.1alpha1', '1.1a1'],
    ['1.1beta2', '1.1b2'],
    ['1.1c3', '1.1rc3'],
    ['1.1preview3', '1.1rc3'],
    ['1.2a', '1.2a0'],
    ['1.2-post2', '1.2.post2'],
    ['1.2.post-2', '1.2.post2'],
    ['1.0-r4', '1.0.post4'],
    ['1.2.post', '1.2.post0'],
    ['1.0-1', '1.0.post1'],
    ['1.2-dev2', '1.2.dev2'],
    ['1.2.dev', '1.2.dev0'],
    ['1.0+ubuntu-1', '1.0+ubuntu.1'],
    ['v1.0', '1.0'],
    ['1.0\n', '1.0'],
    ['1!1.0', '1!1.0'],
  ])('%j is %s', (text, normal) => {
    expect(normalVersion(text)).toBe(normal);
  });

  test.each([
    '',
    '1.',
    '.1',
    'a',
    '1.0-',
    '1.0+',
    '1.0+a+b',
    '1.0+-a',
    '1 .0',
    '1.0 b',
    `1.${'0'.repeat(300)}`,
  ])('is not %j', (text) => {
    expect(normalVersion(text)).toBeUndefined();
  });

  test('is its own normal spelling, once it is in it', () => {
    fc.assert(
      fc.property(versionText, (text) => {
        const normal = normalVersion(text);
        fc.pre(normal !== undefined);
        expect(normalVersion(normal)).toBe(normal);
        expect(compareVersions(text, normal)).toBe(0);
      }),
    );
  });

  test('has a place among the others', () => {
    for (const [index, one] of inOrder.entries())
      for (const [place, other] of inOrder.entries())
        expect([one, other, Math.sign(compareVersions(one, other))]).toEqual([
          one,
          other,
          Math.sign(index - place),
        ]);
  });

  test('is ordered totally', () => {
    const anything = fc.oneof(versionText, fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(anything, anything, anything, (one, two, three) => {
        expect(Math.sign(compareVersions(one, two)) + Math.sign(compareVersions(two, one))).toBe(0);
        const [least, middle, most] = [one, two, three].sort(compareVersions);
        expect(compareVersions(least ?? '', most ?? '')).toBeLessThanOrEqual(0);
        expect(compareVersions(least ?? '', middle ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('may come before the release it names', () => {
    expect(['1.0a1', '1.0.dev1', '1.0.post1.dev1', '1.0', '1.0.post1', 'no'].map(isPrerelease)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('may be local', () => {
    expect(['1.0+a', '1.0', 'no+a'].map(isLocal)).toEqual([true, false, false]);
  });

  test.each([
    ['1.2.0', '1.2.0'],
    ['1.2.0-rc.1', '1.2.0rc1'],
    ['1.2.0-alpha.2+build.5', '1.2.0a2+build.5'],
    ['1.2.0-beta', '1.2.0b0'],
    ['1.2.0-dev.3', '1.2.0.dev3'],
    ['1.2.0-post.1', '1.2.0.post1'],
    ['1.2.0-1', '1.2.0-1'],
    ['1.2.0-next.0', '1.2.0-next.0'],
    ['1.2.0-rc.1.2', '1.2.0-rc.1.2'],
    ['1.2', '1.2'],
    ['no version', 'no version'],
  ])('of SemVer, %s, is spelled %s', (semver, spelling) => {
    expect(spellingOf(semver)).toBe(spelling);
  });
});

describe('a name', () => {
  // PEP 503, "Normalized Names".
  test.each([
    'friendly-bard',
    'Friendly-Bard',
    'FRIENDLY-BARD',
    'friendly.bard',
    'friendly_bard',
    'friendly--bard',
    'FrIeNdLy-._.-bArD',
  ])('%s is friendly-bard', (name) => {
    expect(normalName(name)).toBe('friendly-bard');
    expect(nameInFile(name)).toBe('friendly_bard');
  });

  test('is made of letters and digits, with marks between them', () => {
    expect(['a', 'A1', 'a-b', 'a..b'].every(isPackageName)).toBe(true);
    expect(['', '-a', 'a.', 'a b', 'ä', 'a/b', 'a\n'].some(isPackageName)).toBe(false);
  });
});
