import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMatcher, PatternError } from '../../../src/versions/text/pattern/index.ts';

// Where JavaScript’s own matcher finds the one group of a pattern.
function native(pattern: string, line: string) {
  const span = new RegExp(pattern, 'd').exec(line)?.indices?.[1];
  return span && { start: span[0], end: span[1] };
}

describe('a pattern finds what JavaScript’s own matcher finds', () => {
  test.each([
    ['#define VERSION "(.+)"', '#define VERSION "1.2.3"'],
    ['"(.+)"', 'a "b" c "d" e'],
    ['"(.+?)"', 'a "b" c "d" e'],
    ['^version\\s*=\\s*(\\d+(?:\\.\\d+)*)$', 'version =  1.2.3'],
    ['^version\\s*=\\s*(\\d+(?:\\.\\d+)*)$', 'xversion = 1.2.3'],
    ['\\bv(\\d+)\\b', 'rev2 v3'],
    ['(?:a|ab)(c|bcd)?$', 'abcd'],
    ['(a|ab)(?:c|bcd)', 'abcd'],
    ['[^"\\]]*"([\\w.-]+)', 'x = "1.2.3-rc.1"'],
    ['(?<version>[0-9a-f]{2,3})', 'zz abcdef'],
    ['(?:(a)|b)*', 'ab'],
    ['x*(y?)', 'xx'],
    ['\\u0041\\x42(\\t)', 'AB\t'],
    ['(\\d{1,2}){2}', '12345'],
    ['{(.*)}', '{1.2}'],
    ['[-a](.)[a-]', 'ab-'],
    ['(\\.)', 'a.b'],
    ['a{,2}(b)', 'a{,2}b'],
    ['(|a)b', 'ab'],
    ['version: (.*)', 'versions: 1'],
    ['(é.)', 'caféx'],
    ['()', ''],
  ])('“%s” in “%s”', (pattern, line) => {
    expect(createMatcher(pattern)(line)).toEqual(native(pattern, line));
  });

  interface Piece {
    readonly text: string;
    readonly canBeNothing: boolean;
  }
  const character = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', '1');
  const edge = fc.constantFrom('\\b', '\\B', '^', '$');
  const times = fc.constantFrom('', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,2}?', '{2,}');
  // What may be nothing is not repeated: that is refused.
  const repeated = ({ text, canBeNothing }: Piece, sign: string): Piece =>
    canBeNothing ? { text, canBeNothing } : { text: text + sign, canBeNothing: /^(?:[*?]|\{0)/.test(sign) };
  const { part } = fc.letrec<{ part: Piece; item: Piece }>((tie) => ({
    item: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      character.map((text) => ({ text, canBeNothing: false })),
      character.map((text) => ({ text, canBeNothing: false })),
      edge.map((text) => ({ text, canBeNothing: true })),
      fc.tuple(tie('part'), tie('part')).map(([one, other]) => ({
        text: `(?:${one.text}|${other.text})`,
        canBeNothing: one.canBeNothing || other.canBeNothing,
      })),
      tie('part').map(({ text, canBeNothing }) => ({ text: `(?:${text})`, canBeNothing })),
    ),
    part: fc.array(fc.tuple(tie('item'), times), { minLength: 1, maxLength: 3 }).map((items) => {
      const pieces = items.map(([item, sign]) => repeated(item, sign));
      return {
        text: pieces.map(({ text }) => text).join(''),
        canBeNothing: pieces.every((each) => each.canBeNothing),
      };
    }),
  }));
  const group = fc
    .tuple(part, times)
    .map(([inner, sign]) => repeated({ ...inner, text: `(${inner.text})` }, sign));
  const line = fc.string({ unit: fc.constantFrom('a', 'b', '1', '.', ' '), maxLength: 12 });

  test('in any line, for any pattern', () => {
    fc.assert(
      fc.property(part, group, part, line, (before, inner, after, text) => {
        const pattern = `${before.text}${inner.text}${after.text}`;
        expect(createMatcher(pattern)(text)).toEqual(native(pattern, text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a pattern takes no longer than its length allows', () => {
  test.each([
    '^(?:a+)+$|(x)',
    '(?:a|a)*b|(x)',
    'a*a*a*a*a*a*a*a*b(x)',
    '(?:a?){30}a{30}b(x)',
    '.*.*.*.*=(.*)',
  ])('%s', (pattern) => {
    expect(createMatcher(pattern)('a'.repeat(2000))).toBeUndefined();
  });

  test.each([
    ['(a){2}\\1', /it uses \\1/],
    ['(?=a)(b)', /ahead or behind/],
    ['(?<!a)(b)', /ahead or behind/],
    ['\\p{L}(b)', /it uses \\p/],
    ['(?:a*)*(b)', /repeats what may be nothing/],
    ['(.*)?', /repeats what may be nothing/],
    ['(a{1000}){1000}', /too long/],
    ['(?:){999999999}(a){0,3000}', /too long/],
    [`${'(?:'.repeat(100)}(a)${')'.repeat(100)}`, /nested/],
  ])('or is refused: %s', (pattern, why) => {
    expect(() => createMatcher(pattern)).toThrow(PatternError);
    expect(() => createMatcher(pattern)).toThrow(why);
  });
});
