import { describe, expect, test } from '@jest/globals';
import { fillTemplate, isSafeValue, placeholdersOf } from '@lockstep/core';
import fc from 'fast-check';
import { parse } from 'yaml';

/** As workflows write it. */
const expression = (inner: string) => `$\{{${inner}}}`;

describe('a placeholder', () => {
  test('is filled, and an expression of a workflow is not', () => {
    const text = `on: {{branch}}\nif: ${expression('inputs')} && ${expression(' github.ref ')}\nrun: echo {{tool}} {{branch}} {{ tool }}\n`;
    expect([...placeholdersOf(text)]).toEqual([
      ['branch', 1],
      ['tool', 3],
    ]);
    const values = new Map([
      ['branch', 'main'],
      ['tool', '$&'],
    ]);
    expect(fillTemplate(text, values)).toBe(
      `on: main\nif: ${expression('inputs')} && ${expression(' github.ref ')}\nrun: echo $& main {{ tool }}\n`,
    );
  });

  test('in a value is never filled', () => {
    const values = new Map([
      ['a', '{{b}}'],
      ['b', 'x'],
    ]);
    expect(fillTemplate('{{a}}', values)).toBe('{{b}}');
  });
});

describe('a value', () => {
  test.each([
    ...[
      'main',
      'release/1.x',
      'ubuntu-24.04',
      'node:24',
      'packages/*',
      'ada@example.org',
      '1.2.3+build',
      '_x',
    ],
  ])('%s is safe', (value) => {
    expect(isSafeValue(value)).toBe(true);
  });

  test.each([
    ...[
      '',
      ' main',
      'a b',
      'a: b',
      'key:',
      '#',
      'a #b',
      '*',
      '&a',
      '!tag',
      '- a',
      '-x',
      '"',
      "'",
      '|',
      '>',
      '%',
    ],
    ...[
      '@a',
      '`',
      '[a',
      'a]',
      '{a',
      'a}',
      'a,b',
      'a\nb',
      'a\tb',
      '---',
      '...',
      '$(rm)',
      expression(' x '),
      'a;b',
      'a&b',
    ],
    ...['\u2028', 'é', 'a\\b', 'x'.repeat(201)],
  ])('“%s” is not', (value) => {
    expect(isSafeValue(value)).toBe(false);
  });

  // Whatever is put in, the document keeps its form: the same keys, a scalar where a scalar was.
  test('cannot break out of where it stands', () => {
    const template =
      'a: {{v}}\nb: [{{v}}, x]\nc: { d: {{v}} }\ne:\n  - f: "{{v}}"\n  - {{v}}\ng: x {{v}} y\n';
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'aZ0_/.@+*:-~') })
          .filter(isSafeValue),
        (value) => {
          const filled = parse(fillTemplate(template, new Map([['v', value]])));
          expect(Object.keys(filled)).toEqual(['a', 'b', 'c', 'e', 'g']);
          expect(
            [filled.a, filled.b[0], filled.c.d, filled.e[0].f, filled.e[1]].map((each) => typeof each),
          ).not.toContain('object');
          expect([filled.b.length, filled.b[1], filled.e.length, filled.g]).toEqual([
            2,
            'x',
            2,
            `x ${value} y`,
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
