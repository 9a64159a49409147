import { expect } from '@jest/globals';
import { packTarball } from '../../tarball.ts';
import { packCrate, withLink } from '../crate-file.ts';
import { type Lies, length } from '../publish-body.ts';
import { maxCrateBytes, type Statement } from './statement.ts';

type Make = Lies | ((name: string) => Lies);

const refused = (title: string, detail: unknown, lies: Make, version = '1.0.0', status = 400): Statement => ({
  title: `refused: ${title}`,
  observe: ({ client, name }) =>
    client.publish(name, version, typeof lies === 'function' ? lies(name) : lies),
  expected: [status, detail],
});

const containing = (text: string) => expect.stringContaining(text);
const dependency = (line: string) => ({ rest: `[dependencies]\n${line}` });
const malformed = 'uploaded tarball is malformed or too large when decompressed: ';

/** What is wrong with a description. */
const descriptions: readonly Statement[] = [
  refused('no description', containing('missing or empty metadata fields: description. Please'), {
    package: { description: undefined },
  }),
  refused('no licence and no description', containing('fields: description, license. Please'), {
    package: { description: '', license: undefined },
  }),
  refused('a licence that is no expression', containing('unknown or invalid license expression'), {
    package: { license: 'apache 2.0' },
  }),
  refused('a description that is too long', containing('The `description` is too long'), {
    package: { description: 'x'.repeat(1001) },
  }),
  refused(
    'a homepage that is no web address',
    'URL for field `homepage` must begin with http:// or https:// (url: ftp://example.org)',
    { package: { homepage: 'ftp://example.org' } },
  ),
  refused('six keywords', 'expected at most 5 keywords per crate', {
    package: { keywords: ['a', 'b', 'c', 'd', 'e', 'f'] },
  }),
  refused('a keyword with a space', '"two words" is an invalid keyword', {
    package: { keywords: ['two words'] },
  }),
  refused(
    'a long keyword',
    `"${'k'.repeat(21)}" is an invalid keyword (keywords must have less than 20 characters)`,
    { package: { keywords: ['k'.repeat(21)] } },
  ),
  refused('six categories', 'expected at most 5 categories per crate', {
    package: { categories: Array(6).fill('config') },
  }),
  refused(
    'an unknown category',
    containing('category slugs are not currently supported on crates.io: nonsense'),
    { package: { categories: ['config', 'nonsense'] } },
  ),
  refused('a rust-version that is a requirement', containing('invalid `rust-version` value'), {
    package: { 'rust-version': '>=1.70' },
  }),
];

/** What is wrong with dependencies and features. */
const dependencies: readonly Statement[] = [
  refused('a wildcard', containing('wildcard (`*`) dependency constraints are not allowed'), (name) =>
    dependency(`${name} = "*"`),
  ),
  refused('a dependency without a version', containing('wildcard (`*`)'), (name) =>
    dependency(`${name} = { features = [] }`),
  ),
  refused('a requirement that is none', '">=" is an invalid version requirement', (name) =>
    dependency(`${name} = ">="`),
  ),
  refused(
    'a dependency that nobody has',
    'no known crate named `nowhere-at-all`',
    dependency('nowhere-at-all = "1"'),
  ),
  refused(
    'a renamed dependency that nobody has',
    'no known crate named `nowhere-at-all`',
    dependency('alias = { version = "1", package = "nowhere-at-all" }'),
  ),
  refused('a build dependency that nobody has', 'no known crate named `nowhere-at-all`', {
    rest: "[target.'cfg(unix)'.build-dependencies]\nnowhere-at-all = '1'",
  }),
  refused(
    'a dependency on another registry',
    'Dependency `elsewhere` is hosted on another registry. Cross-registry dependencies are not permitted on crates.io.',
    dependency('elsewhere = { version = "1", registry-index = "sparse+http://registry.invalid/" }'),
  ),
  refused('a feature that cannot be named so', containing('invalid character `!` in feature `no!`'), {
    rest: '[features]\n"no!" = []',
  }),
  refused(
    'a feature that turns on what is not there',
    'feature `fast` includes `dep:ghost` which is neither a dependency nor another feature',
    { rest: '[features]\nfast = ["dep:ghost"]' },
  ),
  refused('more than 300 features', containing('maximum number of 300 features'), {
    rest: `[features]\n${Array.from({ length: 301 }, (_, index) => `f${index} = []`).join('\n')}`,
  }),
];

/** What is wrong with the file. */
const files: readonly Statement[] = [
  refused('a file that is no tarball', containing(malformed), { file: Buffer.from('no tarball') }),
  refused('a link in the file', containing(malformed), (name) => ({
    file: withLink(packCrate(name, '1.0.0', {}, { [`${name}-1.0.0/zz`]: '' })),
  })),
  refused('a path that leaves its folder', containing(malformed), (name) => ({
    file: packCrate(name, '1.0.0', {}, { [`${name}-1.0.0/../../out`]: '' }),
  })),
  refused('a file of another crate beside it', 'invalid path found: other-1.0.0/lib.rs', (name) => ({
    file: packCrate(name, '1.0.0', {}, { 'other-1.0.0/lib.rs': '' }),
  })),
  refused('the file of another version', containing('invalid path found: '), (name) => ({
    file: packCrate(name, '1.0.1'),
  })),
  refused('two manifests', containing(malformed), (name) => ({
    file: packCrate(name, '1.0.0', {}, { [`${name}-1.0.0/CARGO.toml`]: '' }),
  })),
  refused('no manifest', 'uploaded tarball is missing a `Cargo.toml` manifest file', (name) => ({
    file: packTarball({ [`${name}-1.0.0/src/lib.rs`]: '' }),
  })),
  refused('a manifest in capital letters', containing('`CARGO.TOML` was found'), (name) => ({
    file: packTarball({ [`${name}-1.0.0/CARGO.TOML`]: '' }),
  })),
  refused('a manifest of another name', containing('does not match manifest name `another`'), {
    package: { name: 'another' },
  }),
  refused(
    'a manifest of another version',
    'metadata version `1.0.0` does not match manifest version `1.0.1`',
    { package: { version: '1.0.1' } },
  ),
  refused('a manifest that is not TOML', containing('failed to parse `Cargo.toml` manifest file'), {
    rest: 'what = is this',
  }),
  refused(
    'a field that the workspace should have given',
    containing("value from workspace hasn't been set"),
    {
      package: { license: undefined },
      rest: 'license = { workspace = true }',
    },
  ),
  refused('a patch', containing('cannot be published with `[patch]` tables'), {
    rest: '[patch.crates-io]\nx = { path = "x" }',
  }),
  refused(
    'a file that is too long',
    `max upload size is: ${maxCrateBytes}`,
    { file: Buffer.alloc(maxCrateBytes + 1) },
    '1.0.0',
    413,
  ),
];

/** What is wrong with the request. */
const requests: readonly Statement[] = [
  refused('a length that is longer than the file', containing('invalid tarball length for remaining'), {
    fileLength: 1,
  }),
  refused('bytes after the file', '1 bytes stand after the tarball', { fileLength: -1 }),
  refused('metadata without a version', containing('invalid upload request'), {
    metadata: { vers: undefined },
  }),
  refused('a version that is not SemVer', '"1.0" is an invalid semver version', {}, '1.0'),
  refused('a version with a v', '"v1.0.0" is an invalid semver version', {}, 'v1.0.0'),
  refused(
    'a version that is too long',
    'the version number is too long (max 150 characters)',
    {},
    `1.0.0-${'a'.repeat(145)}`,
  ),
  refused('metadata with other features', 'metadata and manifest do not match in: features', {
    metadata: { features: { fast: [] } },
  }),
  {
    title: 'refused: an empty body',
    observe: ({ client }) => client.ask('PUT', 'api/v1/crates/new', { body: new Uint8Array() }),
    expected: [400, 'invalid metadata length'],
  },
  {
    title: 'refused: metadata that claims to be huge',
    observe: ({ client }) => client.ask('PUT', 'api/v1/crates/new', { body: length(2 ** 31) }),
    expected: [413, 'JSON metadata blob too large'],
  },
];

/** Publications that crates.io takes from nobody. */
export const refusingStatements: readonly Statement[] = [
  ...descriptions,
  ...dependencies,
  ...files,
  ...requests,
];
