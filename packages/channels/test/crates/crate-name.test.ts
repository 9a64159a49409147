import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameFaults, sameName } from '../../src/crates/crate-name.ts';

describe('the name of a new crate', () => {
  test.each(['a', 'serde_json', 'Left-Pad', 'x2', 'a'.repeat(64)])('may be %s', (name) => {
    expect(nameFaults(name)).toEqual([]);
  });

  test.each([
    ['', 'empty'],
    ['a'.repeat(65), 'longer than 64'],
    ['2d', 'begin with a letter'],
    ['_a', 'begin with a letter'],
    ['-a', 'begin with a letter'],
    ['größe', 'other characters'],
    ['a.b', 'other characters'],
    ['a::b', 'other characters'],
    ['a b', 'other characters'],
    ['a/../b', 'other characters'],
    ['std', 'reserved'],
    ['STD', 'reserved'],
    ['proc-macro', 'reserved'],
    ['compiler_builtins', 'reserved'],
    ['nul', 'reserved'],
    ['COM0', 'reserved'],
    ['lpt9', 'reserved'],
  ])('may not be %j', (name, why) => {
    expect(nameFaults(name).join('; ')).toContain(why);
  });
});

describe('two names are one', () => {
  test.each([
    ['a-b', 'a_b'],
    ['Serde', 'serde'],
    ['A-b_C', 'a_B-c'],
  ])('%s and %s', (one, other) => expect(sameName(one, other)).toBe(true));

  test.each([
    ['ab', 'a-b'],
    ['a--b', 'a-b'],
  ])('but not %s and %s', (one, other) => expect(sameName(one, other)).toBe(false));

  test('whatever hyphens become underscores', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,20}$/);
    fc.assert(
      fc.property(name, (one) => {
        expect(sameName(one, one.replaceAll('-', '_').toUpperCase())).toBe(true);
        expect(sameName(one, `${one}x`)).toBe(false);
      }),
    );
  });
});
