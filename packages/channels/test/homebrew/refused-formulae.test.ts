import { describe, expect, test } from '@jest/globals';
import { LockstepError } from '@lockstep/core';
import { deriveFormula } from '../../src/homebrew/derivation.ts';
import { sha } from './formulae.ts';

const file = 'Formula/leafsum.rb';
const base = 'https://git.example.org/acme/leafsum/releases/download/v1.2.3';
const download = `url "${base}/leafsum-1.2.3.tar.gz"\nsha256 "${sha('old')}"`;
const files = [{ file: 'leafsum-2.0.0.tar.gz', sha256: sha('new') }];

function problemsOf(text: string | Uint8Array, template?: string, sealed = files): readonly string[] {
  const terms = { desired: { formula: 'leafsum', version: '2.0.0', tag: 'v2.0.0', files: sealed }, template };
  try {
    deriveFormula(typeof text === 'string' ? new TextEncoder().encode(text) : text, file, terms);
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return error.problems.map(({ code, message, where }) => {
      expect(where).toMatchObject({ file, line: expect.any(Number) });
      return `${code} ${message}`;
    });
  }
  return [];
}

function formula(body: string, name = 'Leafsum'): string {
  return `class ${name} < Formula\n${body}\nend\n`;
}

test('a plain formula is none of these', () => {
  expect(problemsOf(formula(download))).toEqual([]);
});

describe('is not edited, and is named with file and line:', () => {
  test.each([
    ['an open string', formula(`${download}\ndesc "open`), 'line 4: a literal has no closing “"”'],
    ['an open heredoc', formula(`${download}\nX = <<~EOS\n  text`), 'line 4: the heredoc EOS has no end'],
    ['an open block', `class Leafsum < Formula\n${download}\ndef install\n`, '“def” has no end'],
    ['a surplus end', formula(`${download}\nend`), 'line 5: “end” ends nothing'],
    ['a surplus bracket', formula(`${download}\nX = [1))`), 'line 4: a “)” closes nothing'],
    ['an open comment', formula(`${download}\n=begin\n`), 'a “=begin” has no “=end”'],
    ['no class', 'puts "x"\n', 'line 1: no class below Formula is defined'],
    ['another parent class', 'class Leafsum < AbstractFormula\nend\n', 'no class below Formula'],
    ['two formula classes', formula(download) + formula(download, 'Other'), 'line 5: a second class'],
    ['no download', formula('desc "x"'), 'it has no url with a sha256'],
    ['a download in a resource alone', formula(`resource "a" do\n${download}\nend`), 'no url with a sha256'],
    ['a download in a loop', formula(`[1].each do |n|\n${download}\nend`), 'no url with a sha256'],
    [
      'a url without a checksum',
      formula(`url "${base}/a.tar.gz"`),
      'line 2: a url stands without its sha256',
    ],
    [
      'a checksum without a url',
      formula(`${download}\non_macos do\nsha256 "x"\nend`),
      'line 5: a sha256 stands without',
    ],
    ['two downloads side by side', formula(`${download}\n${download}`), 'line 4: a second url stands beside'],
    [
      'a checkout',
      formula(`url "https://x.example.org/a.git", tag: "v1.2.3"`),
      'line 2: its url is a checkout',
    ],
    [
      'a checkout, in the old manner',
      formula(`url "https://x.example.org/a.git", :tag => "v1.2.3"`),
      'a checkout',
    ],
    [
      'a computed url',
      formula(`url BASE + "/a.tar.gz"\nsha256 "${sha('a')}"`),
      'line 2: “url” is not followed by one',
    ],
    [
      'a joined url',
      formula(`url "${base}" "/a.tar.gz"\nsha256 "${sha('a')}"`),
      '“url” is not followed by one',
    ],
    [
      'a url with code',
      formula(`url "${base}/a-#{arch}.tar.gz"\nsha256 "${sha('a')}"`),
      '“url” is not followed by one',
    ],
    [
      'a url with escapes',
      formula(`url "${base}/a\\x41.tar.gz"\nsha256 "${sha('a')}"`),
      '“url” is not followed by',
    ],
    [
      'a url under a condition',
      formula(`url "${base}/a.tar.gz" if OS.mac?\nsha256 "${sha('a')}"`),
      '“url” is not',
    ],
    [
      'a condition after options',
      formula(`url "${base}/a.tgz", using: :x if X\nsha256 "a"`),
      'under a condition',
    ],
    [
      'a computed checksum',
      formula(`url "${base}/leafsum-1.2.3.tar.gz"\nsha256 SUM`),
      '“sha256” is not followed',
    ],
    [
      'a checksum of each platform',
      formula(`url "${base}/a.tgz"\nsha256 arm: "a", intel: "b"`),
      '“sha256” is not followed',
    ],
    [
      'a computed version',
      formula(`version VERSION\n${download}`),
      'line 2: “version” is not followed by one plain',
    ],
    ['a version with code', formula(`version "#{version}"\n${download}`), 'its version is computed'],
    [
      'two versions',
      formula(`version "1.0.0"\nversion "1.2.3"\n${download}`),
      'several versions: 1.0.0, 1.2.3',
    ],
    [
      'a revision that shares its line',
      formula(`${download}\nrevision 1; desc "x"`),
      'line 4: a statement to be removed',
    ],
    [
      'no version anywhere',
      formula(`url "https://x.example.org/a.tar.gz"\nsha256 "${sha('a')}"`),
      'version does not follow',
    ],
    ['a version too short to find', formula(`version "3"\n${download}`), '“3” is too short'],
  ])('%s', (_, text, expected) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^FORMULA_UNREADABLE Formula\/leafsum\.rb, line \d+: /);
    expect(problems[0]).toContain(expected);
  });

  test('a file that is not UTF-8', () => {
    expect(problemsOf(Buffer.from([0x63, 0xff]))[0]).toMatch(/^FORMULA_UNREADABLE .*it is not UTF-8$/);
  });
});

describe('does not fit the seal, and says where:', () => {
  const moved = (url: string) => formula(`version "1.2.3"\nurl "${url}"\nsha256 "${sha('old')}"`);

  test.each([
    [
      'a source archive that the host makes',
      moved('https://git.example.org/acme/leafsum/archive/refs/tags/v1.2.3.tar.gz'),
      'line 3: https://git.example.org/acme/leafsum/archive/refs/tags/v2.0.0.tar.gz is no file that is sealed',
    ],
    [
      'an address without a version',
      moved('https://git.example.org/latest/leafsum.tar.gz'),
      'https://git.example.org/latest/leafsum.tar.gz is not the address of version 2.0.0',
      [{ file: 'leafsum.tar.gz', sha256: sha('new') }],
    ],
    ['another class', formula(download, 'LeafSum'), 'brew looks for the class Leafsum, found LeafSum'],
    [
      'a sealed file that nobody downloads',
      formula(download),
      'leafsum-2.0.0-extra.tar.gz is sealed for this channel, and the formula does not name it',
      [...files, { file: 'leafsum-2.0.0-extra.tar.gz', sha256: sha('extra') }],
    ],
    [
      'a mirror of something else',
      formula(`${download}\nmirror "https://m.example.org/other-1.2.3.tar.gz"`),
      'the mirror https://m.example.org/other-2.0.0.tar.gz is not the address of leafsum-2.0.0.tar.gz',
    ],
  ])('%s', (_, text, expected, sealed = files) => {
    const problems = problemsOf(text, undefined, sealed);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^FORMULA_MISALIGNED Formula\/leafsum\.rb, line \d+: /);
    expect(problems[0]).toContain(expected);
  });

  test('with a template of addresses a file is found by its name', () => {
    const template = 'https://files.example.org/{tag}/{file}';
    expect(problemsOf(moved('https://old.example.org/1.2.3/leafsum-1.2.3.tar.gz'), template)).toEqual([]);
  });
});
