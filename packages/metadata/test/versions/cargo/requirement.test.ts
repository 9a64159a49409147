import { describe, expect, test } from '@jest/globals';
import { accepts } from '@lockstep/channels/manifests';
import fc from 'fast-check';
import { requirementFor } from '../../../src/versions/cargo/requirement.ts';

describe('a requirement for another version', () => {
  test.each([
    ['1', '2.1.4', '2'],
    ['1.2', '1.4.0', '1.4'],
    ['1.2.3', '2.0.0', '2.0.0'],
    ['^1.2', '2.0.0', '^2.0'],
    ['=1.2.3', '1.3.0', '=1.3.0'],
    ['= 1.2.3', '1.3.0', '= 1.3.0'],
    ['~1.2', '1.3.5', '~1.3'],
    ['1.*', '2.3.4', '2.*'],
    ['1.2.*', '1.3.4', '1.3.*'],
    ['*', '2.0.0', '*'],
    ['>=1, <2', '2.1.0', '>=2, <3'],
    ['>=1.2.0, <1.3.0', '1.4.2', '>=1.4.2, <1.5.0'],
    ['>=0.3, <0.4', '0.4.1', '>=0.4, <0.5'],
    ['>1.2.3', '1.0.0', '>=1.0.0'],
    ['<=1.2.3', '1.3.0', '<=1.3.0'],
    ['0.3', '0.4.0', '0.4'],
    // A pre-release is fulfilled by nothing less than its full name.
    ['1', '2.0.0-rc.1', '2.0.0-rc.1'],
    ['~1.2', '2.0.0-rc.1', '~2.0.0-rc.1'],
    ['=1.2', '2.0.0-rc.1', '=2.0.0-rc.1'],
    ['1.*', '2.0.0-rc.1', '2.0.0-rc.1'],
    ['=1.2.3-rc.1', '1.2.3', '=1.2.3'],
    ['nonsense', '1.2.3', '1.2.3'],
  ])('“%s” becomes, for %s, “%s”', (requirement, version, expected) => {
    expect(requirementFor(requirement, version)).toBe(expected);
  });

  const number = fc.nat({ max: 30 });
  const version = fc
    .tuple(number, number, number, fc.option(fc.constantFrom('rc.1', 'alpha', 'beta.2')))
    .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre === null ? '' : `-${pre}`}`);
  const core = fc.array(number, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
  const comparator = fc
    .tuple(fc.constantFrom('', '=', '^', '~', '>=', '>', '<', '<='), fc.constantFrom('', ' '), core)
    .map((parts) => parts.join(''));
  const requirement = fc.array(comparator, { minLength: 1, maxLength: 3 }).map((all) => all.join(', '));

  test('is fulfilled by that version, and stays when written again', () => {
    fc.assert(
      fc.property(requirement, version, (old, wanted) => {
        const fresh = requirementFor(old, wanted);
        expect(accepts(fresh, wanted)).toBe(true);
        expect(requirementFor(fresh, wanted)).toBe(fresh);
      }),
    );
  });
});

describe('a version fulfils', () => {
  test.each([
    ['1.2', '1.9.0', true],
    ['1.2', '2.0.0', false],
    ['0.3', '0.4.0', false],
    ['=1.2', '1.2.9', true],
    ['>=1, <2', '1.9.9', true],
    ['1', '1.0.0-rc.1', false],
    ['1.0.0-rc.1', '1.0.0-rc.2', true],
    ['latest', '1.0.0', false],
  ])('“%s”: %s? %s', (requirement, version, isFulfilled) => {
    expect(accepts(requirement, version)).toBe(isFulfilled);
  });
});
