import { describe, expect, test } from '@jest/globals';
import { publishFaults } from '../../../src/crates/allowed-registries.ts';
import { type Crate, readCrate } from '../../../src/crates/crate.ts';
import { publicFaults } from '../../../src/crates/public-rules.ts';
import { placeOf, registryOf } from '../../../src/crates/registry.ts';
import { cratesSettings } from '../../../src/crates/settings.ts';
import { oneChunk } from '../../../src/registry/one-chunk.ts';
import { packCrate, type Sample } from './crate-fixture.ts';

const settings = { artifacts: [], ...cratesSettings.parse({}) };
const place = placeOf(registryOf(settings, settings));

function read(sample: Partial<Sample>): Promise<Crate> {
  const { version = '1.0.0' } = sample;
  return readCrate(oneChunk(packCrate({ name: 'foo', ...sample })), `foo-${version}.crate`);
}

const good = 'description = "A crate"\nlicense = "MIT"\n';

describe('the public registry takes', () => {
  test.each([
    ['a description and a licence', good],
    ['a licence file', 'description = "A crate"\nlicense-file = "Cargo.toml"'],
    [
      'keywords and categories',
      `${good}keywords = ["a", "b-c", "d_e", "f+g", "9x"]\ncategories = ["a", "b"]`,
    ],
    ['a description of 1000 bytes', `description = "${'x'.repeat(1000)}"\nlicense = "MIT"`],
    ['addresses', `${good}homepage = "https://example.org"\nrepository = "http://example.org/x.git"`],
    ['a Rust version', `${good}rust-version = "1.70.0"`],
  ])('%s', async (_title, about) => {
    expect(publicFaults(await read({ about }), place)).toEqual([]);
  });

  test('dependencies with requirements', async () => {
    const tables = '[dependencies]\na = "1"\nb = ">=1, <3"\nc = "1.*"\n[dev-dependencies]\nd = "=1.0.0"';
    expect(publicFaults(await read({ tables }), place)).toEqual([]);
  });

  test('the registry of a dependency when it is itself', async () => {
    const tables = `[dependencies.a]\nversion = "1"\nregistry-index = "${place.cratesIoIndex}"`;
    expect(publicFaults(await read({ tables }), place)).toEqual([]);
  });
});

describe('the public registry refuses', () => {
  test.each([
    ['no description', 'license = "MIT"', ['it has no description']],
    ['an empty description', 'description = ""\nlicense = "MIT"', ['it has no description']],
    ['no licence', 'description = "A crate"', ['it has neither license nor license-file']],
    ['neither', '', ['it has no description', 'it has neither license nor license-file']],
    [
      'a description of more than 1000 bytes',
      `description = "${'é'.repeat(501)}"\nlicense = "MIT"`,
      ['its description is longer than 1000 bytes'],
    ],
    ['six keywords', `${good}keywords = ["a", "b", "c", "d", "e", "f"]`, ['it has more than 5 keywords']],
    [
      'odd keywords',
      `${good}keywords = ["super-long-keyword-name", "?@", "-a", "ok"]`,
      ['super-long-keyword-name', '?@', '-a'].map((word) => `“${word}” is no keyword that it takes`),
    ],
    [
      'six categories',
      `${good}categories = ["a", "b", "c", "d", "e", "f"]`,
      ['it has more than 5 categories'],
    ],
    [
      'addresses of other kinds',
      `${good}homepage = "example.org"\ndocumentation = "javascript:alert(1)"\nrepository = "git@example.org:x"`,
      ['homepage', 'documentation', 'repository'].map((key) => `its ${key} is no http(s) address`),
    ],
    ['a Rust channel', `${good}rust-version = ">=1.70"`, ['its rust-version is more than a version number']],
  ])('%s', async (_title, about, faults) => {
    expect(publicFaults(await read({ about }), place)).toEqual(faults);
  });

  test('a very long version', async () => {
    const crate = await read({});
    const manifest = {
      ...crate.manifest,
      package: { ...crate.manifest.package, version: `1.0.0-${'x'.repeat(150)}` },
    };
    expect(publicFaults({ ...crate, manifest }, place)).toEqual([
      'its version is longer than 150 characters',
    ]);
  });

  test('dependencies on any version, of all kinds', async () => {
    const tables =
      '[dependencies]\na = "*"\n[build-dependencies]\nb = "x"\n[target.\'cfg(unix)\'.dev-dependencies]\nc = { package = "real", version = "*" }';
    expect(publicFaults(await read({ tables }), place)).toEqual(
      ['a', 'b', 'real'].map((name) => `its dependency ${name} takes any version (“*”)`),
    );
  });

  test('dependencies in other registries', async () => {
    const tables = '[dependencies.a]\nversion = "1"\nregistry-index = "sparse+https://cargo.example/index/"';
    expect(publicFaults(await read({ tables }), place)).toEqual(['its dependency a is in another registry']);
  });

  test('hundreds of dependencies', async () => {
    const names = Array.from({ length: 501 }, (_, index) => `d${index} = "1"`);
    const faults = publicFaults(await read({ tables: `[dependencies]\n${names.join('\n')}` }), place);
    expect(faults).toEqual(['it has more than 500 dependencies']);
  });
});

describe('a manifest that lists registries', () => {
  test.each([
    ['', true, true],
    ['', false, true],
    ['publish = true', true, true],
    ['publish = ["crates-io"]', true, true],
    ['publish = ["ours", "crates-io"]', true, true],
    ['publish = ["ours"]', true, false],
    ['publish = ["ours"]', false, true],
    ['publish = ["ours", "crates-io"]', false, true],
    ['publish = ["crates-io"]', false, false],
  ])('%s: public %s is allowed: %s', async (line, isPublic, isAllowed) => {
    const { manifest } = await read({ about: `${good}${line}` });
    expect(publishFaults(manifest, isPublic)).toHaveLength(isAllowed ? 0 : 1);
  });
});
