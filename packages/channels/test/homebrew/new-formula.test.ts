import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { deriveFormula } from '../../src/homebrew/derivation.ts';
import type { DesiredFormula } from '../../src/homebrew/desired-formula.ts';
import { newFormula } from '../../src/homebrew/new-formula.ts';
import { platformOf } from '../../src/homebrew/platform.ts';
import { sha } from './formulae.ts';

const description = {
  description: 'Sums up "leaves" #{1}',
  homepage: 'https://leafsum.example.org/',
  license: 'MIT',
  install: ['bin.install "leafsum"', 'man1.install "leafsum.1"'],
  url: 'https://git.example.org/acme/leafsum/releases/download/{tag}/{file}',
};

function desired(files: readonly string[], version = '1.0.0'): DesiredFormula {
  return {
    formula: 'leaf-sum',
    version,
    tag: `v${version}`,
    files: files.map((file) => ({ file, sha256: sha(file) })),
  };
}

test('one file for every machine', () => {
  expect(newFormula(description, desired(['leaf-sum-1.0.0.tar.gz']))).toBe(`class LeafSum < Formula
  desc "Sums up \\"leaves\\" \\#{1}"
  homepage "https://leafsum.example.org/"
  url "https://git.example.org/acme/leafsum/releases/download/v1.0.0/leaf-sum-1.0.0.tar.gz"
  sha256 "${sha('leaf-sum-1.0.0.tar.gz')}"
  license "MIT"

  def install
    bin.install "leafsum"
    man1.install "leafsum.1"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/leaf-sum --version")
  end
end
`);
});

test('files for several machines, each in its block', () => {
  const files = ['l-linux-x86_64.tgz', 'l-darwin-arm64.tgz', 'l-darwin-x86_64.tgz', 'l-linux-aarch64.tgz'];
  const text = newFormula(description, desired(files));
  const outline = text.split('\n').filter((line) => /^ {2,}(?:on_|url|version|depends_on|end)/.test(line));
  expect(outline.map((line) => line.replace(/https.*\//, ''))).toEqual([
    '  on_macos do',
    '    on_arm do',
    '      url "l-darwin-arm64.tgz"',
    '    end',
    '    on_intel do',
    '      url "l-darwin-x86_64.tgz"',
    '    end',
    '  end',
    '  on_linux do',
    '    on_arm do',
    '      url "l-linux-aarch64.tgz"',
    '    end',
    '    on_intel do',
    '      url "l-linux-x86_64.tgz"',
    '    end',
    '  end',
    '  end',
    '  end',
  ]);
});

test('a universal file for one system needs that system', () => {
  const text = newFormula(description, desired(['l-macos-arm64.tgz', 'l-macos-amd64.tgz']));
  expect(text).toContain('\n\n  depends_on :macos\n\n  on_arm do\n');
});

test('a version that the address does not say gets a line of its own', () => {
  const { url: _, ...rest } = description;
  const text = newFormula(
    { ...rest, url: 'https://x.example.org/{version}/{file}' },
    { ...desired(['leaf.tgz']), tag: 'release-1.0.0' },
  );
  expect(text).toContain('  version "1.0.0"\n');
});

test('files that cannot be told apart are refused', () => {
  expect(() => newFormula(description, desired(['a.tgz', 'b.tgz']))).toThrow(
    /FORMULA_MISALIGNED.*a\.tgz, b\.tgz/,
  );
  expect(() => newFormula(description, desired(['a-linux.tgz', 'b-linux.tgz']))).toThrow(
    /FORMULA_MISALIGNED/,
  );
});

const several = ['l-linux-x86_64.tgz', 'l-darwin-arm64.tgz', 'l-darwin-x86_64.tgz'];
const samples = [['leaf-sum-1.0.0.tar.gz'], several];

test.each(samples.map((files) => ({ files })))(
  'what was written can be edited at the next release: $files',
  ({ files }) => {
    const first = newFormula(description, desired(files));
    const next = files.map((file) => file.replace('1.0.0', '1.1.0'));
    const derived = deriveFormula(new TextEncoder().encode(first), 'Formula/leaf-sum.rb', {
      desired: desired(next, '1.1.0'),
      template: description.url,
    });
    expect(new TextDecoder().decode(derived)).toBe(newFormula(description, desired(next, '1.1.0')));
  },
);

describe('Ruby’s own opinion', () => {
  const isHere = spawnSync('ruby', ['--version']).status === 0;
  const opinion = isHere ? test : test.skip;
  if (!isHere) process.stderr.write('skipped, since there is no ruby: ruby -c of generated formulae\n');

  opinion.each(samples.map((files) => ({ files })))('the syntax of $files is right', ({ files }) => {
    const { status } = spawnSync('ruby', ['-c'], { input: newFormula(description, desired(files)) });
    expect(status).toBe(0);
  });
});

test.each([
  ['leafsum-aarch64-apple-darwin.tar.xz', 'macos', 'arm'],
  ['leafsum_1.0.0_Darwin_x86_64.tar.gz', 'macos', 'intel'],
  ['leafsum-x86_64-unknown-linux-musl.tgz', 'linux', 'intel'],
  ['leafsum-linux-arm64.tgz', 'linux', 'arm'],
  ['leafsum-1.0.0.tar.gz', undefined, undefined],
])('%s is for %s and %s', (file, system, processor) => {
  expect(platformOf(file)).toEqual({ system, processor });
});
