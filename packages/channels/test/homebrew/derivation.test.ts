import { describe, expect, test } from '@jest/globals';
import { LockstepError } from '@lockstep/core';
import type { AlignmentTerms } from '../../src/homebrew/alignment.ts';
import { deriveFormula } from '../../src/homebrew/derivation.ts';
import { before, type Shape, sha, shapes } from './formulae.ts';

const file = 'Formula/leafsum.rb';

function termsOf(shape: Shape, version = '2.0.0', template?: string): AlignmentTerms {
  const files = shape.files.map((each) => ({ file: each, sha256: sha(each) }));
  return { desired: { formula: 'leafsum', version, tag: `v${version}`, files }, template };
}

function derive(text: string, terms: AlignmentTerms): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    deriveFormula(new TextEncoder().encode(text), file, terms),
  );
}

function problemsOf(deed: () => unknown): readonly string[] {
  try {
    deed();
  } catch (error) {
    if (error instanceof LockstepError)
      return error.problems.map(({ code, message }) => `${code} ${message}`);
    throw error;
  }
  return [];
}

describe.each(Object.entries(shapes))('a formula with %s', (_, shapeOf) => {
  test('gets version, addresses and checksums, and nothing else is moved', () => {
    const shape = shapeOf('2.0.0');
    expect(derive(before(shape, '1.2.3'), termsOf(shape))).toBe(shape.text('2.0.0', sha));
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    [
      'foreign letters',
      (text: string) => text.replace('class Leafsum', '# Blätter “leaves” 🍂\nclass Leafsum'),
    ],
    [
      'white space at the ends of lines',
      (text: string) => text.replaceAll(/(?<=do|class Leafsum < Formula)\n/g, '  \n'),
    ],
    ['no final newline', (text: string) => text.replace(/\n$/, '')],
  ])('keeps %s', (_name, alter) => {
    const shape = shapeOf('2.0.0');
    expect(derive(alter(before(shape, '1.2.3')), termsOf(shape))).toBe(alter(shape.text('2.0.0', sha)));
  });

  test('is refused for files that are not sealed', () => {
    const shape = shapeOf('2.0.0');
    const terms = termsOf({ ...shape, files: ['other.tar.gz'] });
    expect(problemsOf(() => derive(before(shape, '1.2.3'), terms))[0]).toMatch(
      /^FORMULA_MISALIGNED Formula\/leafsum\.rb, line \d+: https:\S+leafsum-2\.0\.0\S+ is no file that is sealed/,
    );
  });
});
