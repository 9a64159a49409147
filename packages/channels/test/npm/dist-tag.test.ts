import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { distTagFor, isDistTag } from '../../src/npm/dist-tag.ts';

describe('the dist-tag of a version', () => {
  test.each([
    ['1.0.0', [], 'latest'],
    ['1.0.1', ['1.0.0'], 'latest'],
    ['1.0.1', ['1.0.0', '2.0.0-rc.1'], 'latest'],
    ['1.0.1', ['1.0.0', '2.0.0'], 'release-1.0'],
    ['1.0.1', ['1.0.1'], 'latest'],
    ['1.0.1', ['not a version', '9'], 'latest'],
    ['2.0.0-rc.1', [], 'rc'],
    ['2.0.0-beta', ['1.0.0'], 'beta'],
    ['2.0.0-0', ['1.0.0'], 'next'],
    ['2.0.0-20260101.1', [], 'next'],
    ['2.0.0-x.1', [], 'next'],
    ['2.0.0-v1', [], 'next'],
    ['2.0.0-latest.1', [], 'next'],
  ] as const)('%s beside %j is %s', (version, published, expected) => {
    expect(distTagFor({ version, published })).toBe(expected);
  });

  test('is the one that was asked for', () => {
    expect(distTagFor({ version: '1.0.0', published: ['2.0.0'], explicit: 'lts' })).toBe('lts');
  });

  test('never moves latest to a lower or unstable version, and is never a range', () => {
    const number = fc.nat({ max: 9 });
    const preRelease = fc.option(fc.stringMatching(/^[0-9A-Za-z-]{1,6}(\.[0-9A-Za-z-]{1,3})?$/), { nil: '' });
    const version = fc
      .tuple(number, number, number, preRelease)
      .map(([major, minor, patch, id]) => `${major}.${minor}.${patch}${id && `-${id}`}`)
      .filter((text) => semver.valid(text) !== null);
    fc.assert(
      fc.property(version, fc.array(version), (own, published) => {
        const tag = distTagFor({ version: own, published });
        expect(isDistTag(tag)).toBe(true);
        if (tag !== 'latest') return;
        expect(semver.prerelease(own)).toBeNull();
        expect(published.filter((each) => semver.prerelease(each) === null && semver.gt(each, own))).toEqual(
          [],
        );
      }),
    );
  });
});

test.each(['', '1.0.0', 'v1', '^2', 'x', '*', '1', 'a b', 'a/b', 'ü'])('%j is no dist-tag', (text) => {
  expect(isDistTag(text)).toBe(false);
});
