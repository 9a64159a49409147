import { describe, expect, test } from '@jest/globals';
import { homebrewVersions } from '../../../src/versions/homebrew/index.ts';
import { expectLaws, linesOf, treeOf } from '../cargo/in-memory.ts';

const sha = '0'.repeat(64);
const formula = (body: string) => `class Leafsum < Formula\n  desc "Sums"\n${body}\nend\n`;
const download = (url: string) => `  url "${url}"\n  sha256 "${sha}"`;

const tagged = 'https://git.example.org/demo/leafsum/archive/refs/tags/v1.2.3.tar.gz';
const asset = 'https://git.example.org/demo/leafsum/releases/download/v1.2.3/leafsum-1.2.3-linux.tar.gz';

describe('a formula of the repository', () => {
  test.each([
    [
      'with a version and an address that uses it',
      'Formula/leafsum.rb',
      formula(`  version "1.2.3"\n${download('https://git.example.org/v#{version}/leafsum.tar.gz')}`),
      ['Formula/leafsum.rb:3 own leafsum 1.2.3 independent'],
    ],
    [
      'with the version in its address',
      'HomebrewFormula/leafsum.rb',
      formula(download(tagged)),
      ['HomebrewFormula/leafsum.rb:3 own leafsum 1.2.3 independent'],
    ],
    [
      'with the version twice in its address',
      'leafsum.rb',
      formula(download(asset)),
      ['leafsum.rb:3 own leafsum 1.2.3 independent', 'leafsum.rb:3 own leafsum 1.2.3 independent'],
    ],
    [
      'in a folder by its letter',
      'Formula/l/leafsum.rb',
      formula(`  version "1.2.3"\n${download(asset)}`),
      [
        'Formula/l/leafsum.rb:3 own leafsum 1.2.3 independent',
        'Formula/l/leafsum.rb:4 own leafsum 1.2.3 independent',
        'Formula/l/leafsum.rb:4 own leafsum 1.2.3 independent',
      ],
    ],
    [
      'with a download for each platform',
      'Formula/leafsum.rb',
      formula(
        `  version "1.2.3"\n  on_macos do\n  ${download(asset)}\n  end\n  on_linux do\n  ${download(tagged)}\n  end`,
      ),
      [
        'Formula/leafsum.rb:3 own leafsum 1.2.3 independent',
        'Formula/leafsum.rb:5 own leafsum 1.2.3 independent',
        'Formula/leafsum.rb:5 own leafsum 1.2.3 independent',
        'Formula/leafsum.rb:9 own leafsum 1.2.3 independent',
      ],
    ],
    [
      'with a resource of another project',
      'Formula/leafsum.rb',
      formula(
        `${download(tagged)}\n  resource "other" do\n  ${download('https://files.example.org/other-9.9.9.tar.gz')}\n  end`,
      ),
      ['Formula/leafsum.rb:3 own leafsum 1.2.3 independent'],
    ],
    [
      'that is a template',
      'Formula/leafsum.rb',
      formula(`  version "@VERSION@"\n${download('https://git.example.org/x.tar.gz')}`),
      [],
    ],
  ])('%s', async (_, file, text, places) => {
    expect(await linesOf(homebrewVersions, { [file]: text })).toEqual(places);
    await expectLaws(homebrewVersions, { [file]: text }, '2.0.0');
  });

  test('names the last release, rightly, and the next one rightly too', async () => {
    const { places } = await homebrewVersions.find(
      treeOf({ 'Formula/leafsum.rb': formula(download(tagged)) }),
    );
    expect(
      places.map((place) => [place.fits('1.2.3'), place.fits('1.3.0'), place.expected('1.3.0')]),
    ).toEqual([[true, false, '1.3.0']]);
    expect(places[0]?.exemption).toEqual({
      kind: 'independent',
      why: 'a formula names the last release until the next one’s files exist',
    });
  });

  test('that cannot be read is named with its line', async () => {
    const text = formula('  version "1.2.3" if ENV["X"]');
    const { places, unresolved, problems } = await homebrewVersions.find(
      treeOf({ 'Formula/leafsum.rb': text }),
    );
    expect([places, problems]).toEqual([[], []]);
    expect(unresolved).toEqual([
      expect.objectContaining({
        package: 'leafsum',
        where: expect.objectContaining({ file: 'Formula/leafsum.rb' }),
      }),
    ]);
  });

  test.each([
    [
      'Ruby that is no formula',
      { 'Rakefile.rb': 'task :x do\nend\n', 'lib/leafsum.rb': 'VERSION = "1.2.3"\n' },
    ],
    ['no Ruby', { 'README.md': '' }],
  ])('is not %s', async (_, files) => {
    expect(await homebrewVersions.find(treeOf(files))).toEqual({ places: [], unresolved: [], problems: [] });
  });
});
