import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cargoVersions } from '../../../src/versions/cargo/index.ts';
import { expectLaws, linesOf, treeOf } from './in-memory.ts';
import { samples } from './samples.ts';

const versions = ['1.2.3', '1.2.4', '1.10.0', '2.0.0', '0.3.0', '2.0.0-rc.1', '1.2.3-beta.2'];

describe.each(Object.entries(samples))('%s', (_, { files, places }) => {
  test('has its versions found', async () => {
    expect(await linesOf(cargoVersions, files)).toEqual(places);
  });

  test.each(versions)('is rewritten to %s, and nothing else of it changes', async (version) => {
    await expectLaws(cargoVersions, files, version);
  });
});

describe('a place of a crate', () => {
  async function placesOf(files: Readonly<Record<string, string>>) {
    return (await cargoVersions.find(treeOf(files))).places;
  }

  test('names its key, line and column', async () => {
    const [place] = await placesOf({ 'a/Cargo.toml': '[package]\nname = "a"\nversion   =   "1.2.3"\n' });
    expect(place?.where).toEqual({ file: 'a/Cargo.toml', line: 3, column: 16, key: 'package.version' });
  });

  test('says who makes it independent', async () => {
    const sample = samples['release-plz, which versions each package apart'];
    const [place] = await placesOf(sample?.files ?? {});
    expect(place?.exemption?.why).toBe('release-plz.toml: release-plz gives each package its own version');
  });

  test('fits one version, whatever comes close', async () => {
    const [place] = await placesOf({ 'Cargo.toml': '[package]\nname = "a"\nversion = "1.2.3"\n' });
    expect(['1.2.3', '1.2.4', '1.2.3-rc.1', '1.2'].map((each) => place?.fits(each))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('what cannot be read', () => {
  test('is a problem at its line', async () => {
    const broken = { 'Cargo.toml': '[package]\nname = "a"\nversion = 1.2.3\n' };
    const { problems } = await cargoVersions.find(treeOf(broken));
    expect(problems).toEqual([
      expect.objectContaining({ code: 'MANIFEST_INVALID', where: expect.objectContaining({ line: 3 }) }),
    ]);
  });

  test.each([
    ['a fixture', { 'tests/fixtures/x/Cargo.toml': '[[[' }],
    ['a version that is a number', { 'Cargo.toml': '[package]\nname = "a"\nversion = 1\n' }],
    ['tables where texts belong', { 'Cargo.toml': 'package = 1\nworkspace = "x"\ndependencies = [1]\n' }],
    ['an empty manifest', { 'Cargo.toml': '' }],
    ['an empty lockfile', { 'Cargo.toml': '', 'Cargo.lock': '' }],
    ['no manifest at all', { 'src/lib.rs': '' }],
    ['release-plz.toml that is not TOML', { 'Cargo.toml': '[workspace]', 'release-plz.toml': '{' }],
  ])('is nothing at all in %s', async (_, files) => {
    expect(await cargoVersions.find(treeOf(files))).toEqual({ places: [], unresolved: [], problems: [] });
  });

  test('crashes nothing, whatever it is', async () => {
    const piece = fc.constantFrom(
      '[package]',
      '[[package]]',
      '[workspace]',
      'name = "a"',
      'version = "1.2.3"',
      '\n',
      '\r\n',
      'members = ["*"]',
      '= {',
      '"a 1.2.3",',
      '\0',
      'dependencies = [',
      ']',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('\n'));
    await fc.assert(
      fc.asyncProperty(text, text, async (manifest, lock) => {
        const found = await cargoVersions.find(treeOf({ 'Cargo.toml': manifest, 'Cargo.lock': lock }));
        expect(found.problems.every(({ code }) => code === 'MANIFEST_INVALID')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['as long as a book', 'x*'.repeat(100_000)],
    ['with a star for each letter', `${'*a'.repeat(40)}*b`],
    ['of braces in braces', '{a,b}'.repeat(40)],
  ])('stops nobody: a pattern of members %s', async (_, pattern) => {
    const files = {
      'Cargo.toml': `[workspace]\nmembers = ["${pattern}", "a"]\n`,
      'a/Cargo.toml': '[package]\nname = "a"\nversion = "1.2.3"\n',
      [`${'a'.repeat(200)}/Cargo.toml`]: '[package]\nname = "b"\nversion = "1.2.3"\n',
    };
    expect((await cargoVersions.find(treeOf(files))).places).toHaveLength(2);
  });

  test('takes no time that grows with the square of its size', async () => {
    const members = Array.from({ length: 3000 }, (_, index) => `d${index} = { path = "a", version = "1" }`);
    const files = {
      'Cargo.toml': `[package]\nname = "r"\nversion = "1.2.3"\n[dependencies]\n${members.join('\n')}\n`,
      'a/Cargo.toml': '[package]\nname = "a"\nversion = "1.2.3"\n',
      'Cargo.lock': '[[package]]\nname = "a"\nversion = "1.2.3"\n'.repeat(50_000),
    };
    expect((await cargoVersions.find(treeOf(files))).places).toHaveLength(53_002);
  });
});
