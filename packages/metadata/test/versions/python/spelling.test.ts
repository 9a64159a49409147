import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { requirementWriting } from '../../../src/versions/python/requirement-writing.ts';
import { sameVersion, shortWriting, versionWriting } from '../../../src/versions/python/spelling.ts';
import { tupleWriting } from '../../../src/versions/python/tuple.ts';

const version = fc
  .tuple(
    fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((parts) => parts.join('.')),
    fc.constantFrom('', '-rc.1', '-alpha.2', '-dev.3', '-post.1', '-next.0', '-1', '+build.5'),
  )
  .map((parts) => parts.join(''));

describe('one version', () => {
  test.each([
    ['1.2.0rc1', '1.2.0-rc.1', true],
    ['1.2.0-rc.1', '1.2.0-rc.1', true],
    ['1.2.0RC1', '1.2.0-rc.1', true],
    ['1.2', '1.2.0', true],
    ['1.2.0.0', '1.2.0', true],
    ['v1.2.0', '1.2.0', true],
    ['1.2.0b0', '1.2.0-beta', true],
    ['1.2.0.dev3', '1.2.0-dev.3', true],
    ['1.2.0', '1.2.0-rc.1', false],
    ['1.2.0+local', '1.2.0', false],
    ['1!1.2.0', '1.2.0', false],
    ['1.2.0.post1', '1.2.0-1', false],
    ['1.2.0-next.0', '1.2.0-next.0', true],
    ['', '1.2.0', false],
    ['not one', '1.2.0', false],
  ])('may stand as %j for %s: %s', (found, target, isSame) => {
    expect(sameVersion(found, target)).toBe(isSame);
  });
});

describe('what stands rightly', () => {
  test.each([
    ['1.0.0', 'pep440', '1.2.0rc1'],
    ['1.0.0-rc.4', 'pep440', '1.2.0rc1'],
    ['v1.0.0', 'pep440', 'v1.2.0rc1'],
    ['1.0.0', 'kept', '1.2.0rc1'],
    ['1.0.0-rc.4', 'kept', '1.2.0-rc.1'],
    ['1.0.0', 'semver', '1.2.0-rc.1'],
    ['1.0.0rc4', 'semver', '1.2.0rc1'],
  ] as const)('for %s in a file of the habit %s', (found, habit, right) => {
    expect(versionWriting(found, habit).expected('1.2.0-rc.1')).toBe(right);
  });

  test.each([
    ['1, 0, 0', '1.2.0', '1, 2, 0'],
    ['1, 0, 0', '1.2.0-rc.1', '1, 2, 0, "rc1"'],
    ["1, 0, 0, 'rc1'", '1.2.0-dev.3', "1, 2, 0, 'dev3'"],
    ['1, 0, 0, "final", 0', '1.2.0', '1, 2, 0, "final", 0'],
    ['1, 0, 0, "final", 0', '1.2.0-alpha.3', '1, 2, 0, "alpha", 3'],
    ['"1", "0"', '1.2.0', '"1", "2", "0"'],
  ])('for the tuple (%s)', (found, target, right) => {
    const { expected, fits } = tupleWriting(found);
    expect([expected(target), fits(target)]).toEqual([right, false]);
    expect(tupleWriting(right).fits(target)).toBe(true);
  });

  test.each([
    ['1.1', '1.2.3', '1.2'],
    ['1.1', '1.2.0-rc.1', '1.2'],
    ['1', '2.0.0', '2'],
  ])('for %s, which stands for all of its patches', (found, target, right) => {
    expect(shortWriting(found).expected(target)).toBe(right);
    expect(shortWriting(right).fits(target)).toBe(true);
  });

  test.each([
    ['==1.2.3', '==', '1.4.0', '==1.4.0'],
    ['== 1.2.3', '==', '1.4.0-rc.1', '== 1.4.0rc1'],
    ['===1.2.3', '==', '1.4.0', '===1.4.0'],
    ['==1.2.*', '==', '1.4.0', '==1.4.*'],
    ['~=1.2', '==', '1.4.0', '~=1.2'],
    ['~=1.2', '==', '2.4.0', '~=2.4'],
    ['~=1.2.3', '==', '1.4.2', '~=1.4.2'],
    ['>=1.2,<2', '==', '1.9.9', '>=1.2,<2'],
    ['>=1.2, <2', '==', '2.1.0', '>=2.1, <3'],
    ['>=1.2.0,<1.3.0', '==', '1.4.2', '>=1.4.2,<1.5.0'],
    ['<0.5,>=0.4', '==', '0.7.1', '<0.8,>=0.7'],
    ['>=2.0', '==', '2.0.0-rc.1', '>=2.0.0rc1'],
    ['<=1.2.3', '==', '1.4.0', '<=1.4.0'],
    ['>2', '==', '1.4.0', '==1.4.0'],
    ['>=1,!=1.4.0', '==', '1.4.0', '==1.4.0'],
    ['nonsense', '==', '1.4.0', '==1.4.0'],
    ['^1.2', '', '1.4.0', '^1.2'],
    ['^1.2', '', '2.4.0', '^2.4'],
    ['^0.2.3', '', '0.3.0', '^0.3.0'],
    ['^0.0.3', '', '0.0.4', '^0.0.4'],
    ['~1.2', '', '1.4.0', '~1.4'],
    ['~1', '', '1.9.0', '~1'],
    ['1.2.*', '', '1.4.0', '1.4.*'],
    ['1.2.3', '', '1.4.0', '1.4.0'],
    ['*', '', '1.4.0', '*'],
    ['^1.0 || ^2.0', '', '2.4.0', '^1.0 || ^2.0'],
    ['>=1.2 <2', '', '2.4.0', '>=2.4 <3'],
  ] as const)('for %s (%j means one version) and %s', (found, exactly, target, right) => {
    expect(requirementWriting(found, exactly).expected(target)).toBe(right);
    expect(requirementWriting(right, exactly).fits(target)).toBe(true);
  });

  const operator = fc.constantFrom('==', '>=', '<=', '~=', '<', '>', '!=', '===', '^', '~', '');
  const clause = fc
    .tuple(operator, fc.array(fc.nat(4), { minLength: 2, maxLength: 3 }), fc.constantFrom('', '.*', 'rc1'))
    .map(([sign, numbers, end]) => `${sign}${numbers.join('.')}${end}`);
  const requirement = fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => clauses.join(', '));
  const found = fc.oneof(requirement, fc.string({ maxLength: 20 }));

  test('is right for every version, wherever it came from', () => {
    fc.assert(
      fc.property(found, version, fc.constantFrom('==', ''), (text, target, exactly) => {
        const right = requirementWriting(text, exactly).expected(target);
        expect(requirementWriting(right, exactly).fits(target)).toBe(true);
        for (const habit of ['pep440', 'kept', 'semver'] as const)
          expect(versionWriting(versionWriting(text, habit).expected(target), habit).fits(target)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
