import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isVersion } from '../../src/crates/version.ts';
import { normalRequirement } from '../../src/crates/version-requirement.ts';

describe('a version requirement', () => {
  test.each([
    ['1', '^1'],
    [' 1.2.3 ', '^1.2.3'],
    ['^0.0.3', '^0.0.3'],
    ['~ 1.2', '~1.2'],
    ['=1.2.3-rc.1+build.5', '=1.2.3-rc.1'],
    ['>=1,<2', '>=1, <2'],
    ['1.*', '1.*'],
    ['1.x.X', '1.*'],
    ['1.2.*', '1.2.*'],
    ['>=1.*', '>=1'],
    ['*', '*'],
    ['x', '*'],
    ['18446744073709551615', '^18446744073709551615'],
    ['1.2.3-0a.-', '^1.2.3-0a.-'],
  ])('%j is written %s', (text, expected) => {
    expect(normalRequirement(text)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    ',',
    '1,',
    '>=1 <2',
    '*, 1',
    '*.1',
    '1.*.2',
    '01',
    '1.02',
    'v1',
    '1.2-rc',
    '1.2.3-',
    '1.2.3-01',
    '1.2.3.4',
    '=>1',
    '^*',
    'latest',
    '18446744073709551616',
    '1.2.*-rc',
    '\t1',
    Array.from({ length: 33 }, () => '1').join(','),
  ])('%j is none', (text) => expect(normalRequirement(text)).toBeUndefined());

  test('is written the same again', () => {
    const part = fc.constantFrom('1', '0', '12', '*', 'x');
    const comparator = fc
      .tuple(
        fc.constantFrom('', '^', '~', '=', '>', '>=', '<', '<='),
        fc.array(part, { minLength: 1, maxLength: 3 }),
      )
      .map(([operator, parts]) => `${operator} ${parts.join('.')}`);
    fc.assert(
      fc.property(fc.array(comparator, { minLength: 1, maxLength: 4 }), (all) => {
        const once = normalRequirement(all.join(' ,'));
        fc.pre(once !== undefined);
        expect(normalRequirement(String(once))).toBe(once);
      }),
    );
  });

  test('of any length is read in a moment', () => {
    expect(normalRequirement(`${' '.repeat(100_000)}!`)).toBeUndefined();
    expect(normalRequirement(`1.2.3-${'a.'.repeat(100_000)}!`)).toBeUndefined();
  });
});

describe('a version', () => {
  test.each(['1.0.0', '0.0.0-alpha', '1.2.3-rc.1+build.05', '1.0.0+0'])('may be %s', (text) => {
    expect(isVersion(text)).toBe(true);
  });

  test.each(['1', '1.0', 'v1.0.0', '01.0.0', '1.0.0-', '1.0.0-01', '1.0.0 ', '1.0.0+', '1.0.0.0'])(
    'may not be %j',
    (text) => expect(isVersion(text)).toBe(false),
  );
});
