import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown, markdownTable } from '../../src/report/markdown.ts';

describe('a value in Markdown', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['`x`', '\\`x\\`'],
    ['[x](http://a.test)', '\\[x\\](http://a.test)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['&lt;', '\\&lt;'],
    ['$x$', '\\$x\\$'],
    ['two\r\nlines', 'two lines'],
    ['a\\|b', 'a\\\\\\|b'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('cannot leave its cell', () => {
    const cells = fc.array(fc.string(), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(cells, (row) => {
        const lines = markdownTable(['one', 'two'], [row]).split(/\r\n|[\r\n\u2028\u2029]/);
        expect(lines).toHaveLength(3);
        expect(lines[2]?.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
      }),
    );
  });
});
