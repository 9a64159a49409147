import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalPlatform } from '../../src/crates/platform.ts';

describe('a platform', () => {
  test.each([
    ['x86_64-pc-windows-gnu', 'x86_64-pc-windows-gnu'],
    ['thumbv8m.main-none-eabi', 'thumbv8m.main-none-eabi'],
    ['cfg(unix)', 'cfg(unix)'],
    ['cfg( any(unix,windows ,) )', 'cfg(any(unix, windows))'],
    ['cfg(not(target_os="macos"))', 'cfg(not(target_os = "macos"))'],
    ['cfg(all())', 'cfg(all())'],
    ['cfg(target_feature = "a,b) c")', 'cfg(target_feature = "a,b) c")'],
    ['cfg(r#async)', 'cfg(r#async)'],
    ['cfg(r#true)', 'cfg(true)'],
    ['cfg(r#true = "x")', 'cfg(r#true = "x")'],
    ['cfg(false)', 'cfg(false)'],
    ['cfg(r#all)', 'cfg(r#all)'],
  ])('%s is written %s', (text, expected) => expect(normalPlatform(text)).toBe(expected));

  test.each([
    'cfg()',
    'cfg(unix',
    'unix)',
    'cfg(unix) ',
    'cfg(unix windows)',
    'cfg(any(unix windows))',
    'cfg(any(,))',
    'cfg(not())',
    'cfg(not(a, b))',
    'cfg(a = b)',
    'cfg(a = )',
    'cfg("a")',
    'cfg(a = "b)',
    'cfg(1a)',
    'cfg(r#)',
    'cfg(any)',
    'cfg(a\tb)',
    'a b',
    'any(unix)',
  ])('%j is none', (text) => expect(normalPlatform(text)).toBeUndefined());

  test('is written the same again', () => {
    const { expression } = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('unix', 'target_os = "linux"', 'r#async', 'true'),
        fc.array(tie('expression'), { maxLength: 3 }).map((all) => `any( ${all.join(',')})`),
        tie('expression').map((inner) => `not(${inner} )`),
      ),
    }));
    fc.assert(
      fc.property(expression, (text) => {
        const once = normalPlatform(`cfg(${text})`);
        expect(once?.replaceAll(' ', '')).toBe(`cfg(${text})`.replaceAll(' ', ''));
        expect(normalPlatform(String(once))).toBe(once);
      }),
    );
  });

  test('of any depth or length is read in a moment', () => {
    expect(normalPlatform(`cfg(${'not('.repeat(100_000)}a${')'.repeat(100_000)})`)).toBeUndefined();
    expect(normalPlatform(`cfg(${' '.repeat(100_000)}`)).toBeUndefined();
  });
});
