import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deriveFormula } from '../../src/homebrew/derivation.ts';
import { compareVersions } from '../../src/homebrew/formula-version.ts';
import { before, sha, shapes } from './formulae.ts';

/** Lines of Ruby that say nothing about the download, however much they look like it. */
const distractions = [
  '# url "https://git.example.org/v1.2.3/leafsum-1.2.3.tar.gz"',
  '# sha256 "0000" it\'s an "open quote',
  '  desc "url \\"https://x.example.org/1.2.3\\" #{1 + "}".size} sha256"',
  '  X = \'version "1.2.3"\'',
  '  Y = %q(url "x" (sha256 "y"))',
  '  Z = /url "(#{1})"\\/ end do/x',
  '  W = <<~TEXT\n    url "https://x.example.org/1.2.3.tgz"\n    end\n  TEXT',
  '  def helper(version:) = "1.2.3 end"',
  '  def other; if true then 1 else 2 end; end',
  '  resource "r" do\n    url "https://r.example.org/r-1.2.3.tgz"\n    sha256 "1"\n    version "1.2.3"\n  end',
  '  livecheck { url :stable }',
  '  service do\n    run [opt_bin/"leafsum", "url"] if true\n  end',
  '  V = { "url": [1, { a: "}" }], sha256: :x }.freeze',
  '  [1, 2].each { |url| puts url unless url == ?" }',
  '',
] as const;

const shapeNames = fc.constantFrom(...Object.keys(shapes));
const lines = fc.array(fc.constantFrom(...distractions), { maxLength: 8 });
const part = fc.nat({ max: 30 });
const versions = fc.tuple(part, part, part).map((parts) => parts.join('.'));

function insert(text: string, added: readonly string[]): string {
  const block = added.map((line) => `${line}\n`).join('');
  return text.replace(/(class Leafsum < Formula\r?\n)/, (head) => head + block);
}

test('whatever stands around them, exactly version, addresses and checksums change', () => {
  fc.assert(
    fc.property(shapeNames, lines, fc.boolean(), (name, added, isWindows) => {
      const shape = shapes[name]?.('2.0.0');
      if (shape === undefined) return;
      const alter = (text: string) => {
        const whole = insert(text, added);
        return isWindows ? whole.replaceAll('\n', '\r\n') : whole;
      };
      const files = shape.files.map((file) => ({ file, sha256: sha(file) }));
      const desired = { formula: 'leafsum', version: '2.0.0', tag: 'v2.0.0', files };
      const old = new TextEncoder().encode(alter(before(shape, '1.2.3')));
      const derived = deriveFormula(old, 'Formula/leafsum.rb', { desired });
      expect(new TextDecoder().decode(derived)).toBe(alter(shape.text('2.0.0', sha)));
    }),
    { numRuns: 300 },
  );
});

test('any version leads to any later one', () => {
  fc.assert(
    fc.property(shapeNames, versions, versions, (name, one, other) => {
      fc.pre(compareVersions(one, other) < 0 && name !== 'a revision and bottles');
      const shape = shapes[name]?.(other);
      if (shape === undefined) return;
      const files = shape.files.map((file) => ({ file, sha256: sha(file) }));
      const desired = { formula: 'leafsum', version: other, tag: `v${other}`, files };
      const fixed = (text: string) => text.replaceAll('branch: "v1.2.3"', 'branch: "main"');
      const old = new TextEncoder().encode(fixed(before(shape, one)));
      const derived = deriveFormula(old, 'Formula/leafsum.rb', { desired });
      expect(new TextDecoder().decode(derived)).toBe(fixed(shape.text(other, sha)));
    }),
    { numRuns: 300 },
  );
});

test('no text makes it hang or fail without a code', () => {
  const soup = fc.array(
    fc.constantFrom(
      'class',
      'Leafsum',
      '<',
      'Formula',
      'url',
      '"',
      "'",
      '#{',
      '}',
      '{',
      'do',
      'end',
      'if',
      '\n',
      '<<~A',
      '%w[',
      '/',
      '?',
      ' ',
      'sha256',
      '(',
      ')',
      ':',
      '=begin',
      '\\',
      'def',
      '=',
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(soup, (words) => {
      const desired = { formula: 'leafsum', version: '2.0.0', tag: 'v2.0.0', files: [] };
      const text = new TextEncoder().encode(`class Leafsum < Formula\n${words.join('')}`);
      try {
        deriveFormula(text, 'f.rb', { desired });
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^FORMULA_/) });
      }
    }),
    { numRuns: 2000 },
  );
});
