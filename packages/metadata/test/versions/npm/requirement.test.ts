import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { isFulfilled, parseRequirement, requirementFor } from '../../../src/versions/npm/requirement.ts';

function moved(text: string, version: string): string | undefined {
  const requirement = parseRequirement('a', text);
  return requirement && requirementFor(requirement, version);
}

describe('a requirement keeps its style:', () => {
  test.each([
    ['^1.2.3', '1.4.0', '^1.4.0'],
    ['~1.2.3', '1.4.0', '~1.4.0'],
    ['~>1.2.3', '1.4.0', '~>1.4.0'],
    ['1.2.3', '1.4.0', '1.4.0'],
    ['=1.2.3', '1.4.0', '=1.4.0'],
    ['v1.2.3', '1.4.0', 'v1.4.0'],
    ['^ 1.2.3', '1.4.0', '^ 1.4.0'],
    ['1.2.x', '1.4.0', '1.4.x'],
    ['1.x', '2.1.0', '2.x'],
    ['1.*.*', '2.1.0', '2.*.*'],
    ['^1', '2.1.0', '^2'],
    ['1', '2.1.0', '2'],
    ['~1.2', '1.4.7', '~1.4'],
    ['>=1.2', '1.4.0', '>=1.4'],
    ['>=1 <2', '1.4.0', '>=1 <2'],
    ['>=1 <2', '2.4.0', '>=2 <3'],
    ['>=1.2.0 <1.3.0', '1.4.0', '>=1.4.0 <1.5.0'],
    ['>=1.2.0 <2.0.0-0', '3.0.1', '>=3.0.1 <4.0.0-0'],
    ['>= 1.2.0 < 2', '3.0.1', '>= 3.0.1 < 4'],
    ['^1.0.0 || ^2.0.0', '2.4.0', '^1.0.0 || ^2.0.0'],
    ['^1.0.0 || ^2.0.0', '3.4.0', '^1.0.0 || ^2.0.0 || ^3.4.0'],
    ['1.x||2.x', '3.4.0', '1.x||2.x || 3.x'],
    ['1.0.0 - 1.9.9', '1.4.0', '1.0.0 - 1.9.9'],
    ['1.0.0 - 1.9.9', '2.4.0', '^2.4.0'],
    ['<2', '2.4.0', '^2.4.0'],
    ['workspace:1.2.3', '1.4.0', 'workspace:1.4.0'],
    ['workspace:~1.2.3', '1.4.0', 'workspace:~1.4.0'],
    ['workspace:b@^1.2.3', '1.4.0', 'workspace:b@^1.4.0'],
    ['npm:@s/b@^1', '2.4.0', 'npm:@s/b@^2'],
    ['npm:^1.2.3', '1.4.0', 'npm:^1.4.0'],
  ])('%s for %s is %s', (text, version, expected) => {
    expect(moved(text, version)).toBe(expected);
  });

  test.each([
    ['^1.2.3', '^2.0.0-rc.1'],
    ['1.2.x', '~2.0.0-rc.1'],
    ['1.x', '^2.0.0-rc.1'],
    ['^1', '^2.0.0-rc.1'],
    ['1.2.3-beta.1', '2.0.0-rc.1'],
    ['>=1.2', '>=2.0.0-rc.1'],
  ])('%s for a pre-release is %s', (text, expected) => {
    expect(moved(text, '2.0.0-rc.1')).toBe(expected);
  });
});

test.each([
  '*',
  'x',
  '',
  ' ',
  'latest',
  'next',
  'workspace:*',
  'workspace:',
  'npm:b',
  'npm:b@latest',
  '../a',
])('“%s” is right whatever the version is', (text) => {
  expect(parseRequirement('a', text)).toBeUndefined();
});

test.each([
  ['^1.2.3', '1.4.0', true],
  ['^1.2.3', '2.0.0', false],
  ['^1.2.3', '1.4.0-rc.1', false],
  ['^1.4.0-rc.1', '1.4.0', true],
  ['1.2.3', '1.2.3', true],
  ['1.2.3', '1.2.4', false],
  ['npm:@s/b@^1', '1.9.0', true],
  ['workspace:>=1 <2', '2.0.0', false],
])('%s and %s: %s', (text, version, fits) => {
  const requirement = parseRequirement('a', text);
  expect(requirement && isFulfilled(requirement, version)).toBe(fits);
});

const number = fc.nat({ max: 30 });
const release = fc.tuple(number, number, number).map((parts) => parts.join('.'));
const version = fc
  .tuple(release, fc.constantFrom('', '-rc.1', '-beta', '-0', '-alpha.2.x'))
  .map((parts) => parts.join(''));
const simple = fc
  .tuple(fc.constantFrom('^', '~', '>=', '<', '<=', '>', '=', ''), version)
  .map((parts) => parts.join(''));
const short = fc.constantFrom('1', '^1', '~1.2', '1.x', '1.2.*', '>=1.2', '1 - 2', '>=1.2 <3', '<2 >1');
const range = fc
  .array(fc.oneof(simple, short), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' || '));

test('what is written for a version is fulfilled by it, and stays as it is when written again', () => {
  fc.assert(
    fc.property(range, version, fc.constantFrom('', 'workspace:', 'npm:b@'), (text, target, prefix) => {
      const requirement = parseRequirement('a', `${prefix}${text}`);
      if (requirement === undefined) return;
      const moved = requirementFor(requirement, target);
      const written = parseRequirement('a', moved) ?? {
        ...requirement,
        range: moved.slice(requirement.prefix.length),
      };
      // `>=1.2` for 0.0.0 is `>=0.0`, which is any version at all: no requirement any more, and right.
      if (parseRequirement('a', moved) === undefined) expect(semver.validRange(written.range)).toBe('*');
      expect(written.name).toBe(requirement.name);
      expect(isFulfilled(written, target)).toBe(true);
      expect(requirementFor(written, target)).toBe(moved);
    }),
    { numRuns: 2000 },
  );
});

test('no text of a dependency does harm', () => {
  const piece = fc.constantFrom(
    '^',
    '>',
    '<',
    '=',
    '~',
    ' ',
    '||',
    '-',
    '1',
    '.',
    'x',
    '*',
    '@',
    ':',
    'npm:',
    'v',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 300 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, version, (each, target) => {
      const requirement = parseRequirement('a', each);
      if (requirement === undefined) return;
      expect(semver.validRange(requirement.range)).not.toBeNull();
      requirementFor(requirement, target);
    }),
    { numRuns: 2000 },
  );
});
