import { describe, expect, test } from '@jest/globals';
import { entry, tgz } from '../../../core/test/archive/tar-writer.ts';
import { packTarball } from '../../../standins/test/tarball.ts';
import { readCrate } from '../../src/crates/crate.ts';

const manifest = '[package]\nname = "demo"\nversion = "1.0.0"\nedition = "2021"\n';
const root = 'demo-1.0.0';

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 100) yield bytes.subarray(start, start + 100);
}

function readFiles(files: Readonly<Record<string, string>>, file = 'target/package/demo-1.0.0.crate') {
  return readCrate(inPieces(packTarball(files)), file);
}

function readManifest(text: string, others: Readonly<Record<string, string>> = {}) {
  const inside = Object.entries(others).map(([path, content]) => [`${root}/${path}`, content]);
  return readFiles({ [`${root}/Cargo.toml`]: text, ...Object.fromEntries(inside) });
}

describe('a crate', () => {
  test('is read out of its archive', async () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const crate = await readManifest(`${manifest}readme = "README.md"\nlicense-file = "LICENSE"\n`, {
      'README.md': 'Hi',
      LICENSE: 'Free',
      'src/main.rs': '',
      '.cargo_vcs_info.json': JSON.stringify({ git: { sha1: commit }, path_in_vcs: '' }),
    });
    expect(crate).toMatchObject({
      name: 'demo',
      version: '1.0.0',
      needs: [],
      commands: ['demo'],
      readme: 'Hi',
      readmeFile: 'README.md',
      licenseFile: 'LICENSE',
      files: ['Cargo.toml', 'README.md', 'LICENSE', 'src/main.rs', '.cargo_vcs_info.json'],
      vcsCommit: commit,
    });
  });

  test('needs every crate that its dependencies name, by the names of their packages', async () => {
    const { needs } = await readManifest(`${manifest}
[dependencies]
one = "1"
alias = { version = "1", package = "two", optional = true }
[build-dependencies.one]
version = "1"
[dev-dependencies]
three = "1"
demo = "1"
[target.'cfg(windows)'.dependencies]
four = { version = "1", registry-index = "sparse+https://example.org/" }
`);
    expect(needs).toEqual(['four', 'one', 'three', 'two']);
  });

  test('has a readme of any name and place', async () => {
    const text = `${manifest}readme = "docs/a b.txt"\n`;
    expect(await readManifest(text, { 'docs/a b.txt': '\uFEFFHi' })).toMatchObject({
      readme: '\uFEFFHi',
      readmeFile: 'docs/a b.txt',
    });
  });

  test.each([
    ['the usual one', '', { 'README.txt': 'Text', README: 'Bare' }, 'Text'],
    ['none', 'readme = false', { 'README.md': 'Hi' }, undefined],
    ['none that is not there', '', {}, undefined],
  ])('that an older cargo packed has %s for a readme', async (_title, line, files, expected) => {
    expect((await readManifest(`${manifest}${line}\n`, files)).readme).toBe(expected);
  });

  test.each(['{', '{"git":{"sha1":"HEAD"}}', '{"git":7}', '[]'])(
    'with the odd commit %s is read without it',
    async (json) => {
      expect((await readManifest(manifest, { '.cargo_vcs_info.json': json })).vcsCommit).toBeUndefined();
    },
  );
});

describe('an archive is refused', () => {
  test.each([
    ['under another name', 'demo-1.0.1.crate', 'ARTIFACT_NAME_WRONG'],
    ['with another ending', 'demo-1.0.0.tgz', 'ARTIFACT_NAME_WRONG'],
    ['under a name in other letters', 'Demo-1.0.0.crate', 'ARTIFACT_NAME_WRONG'],
  ])('%s', async (_title, file, code) => {
    await expect(readFiles({ [`${root}/Cargo.toml`]: manifest }, file)).rejects.toMatchObject({ code });
  });

  test.each([
    ['with another top folder', { 'demo-1.0.1/Cargo.toml': manifest }, 'ARTIFACT_UNREADABLE'],
    ['without a top folder', { 'Cargo.toml': manifest }, 'ARTIFACT_UNREADABLE'],
    ['without a manifest', { [`${root}/src/lib.rs`]: '' }, 'ARTIFACT_UNREADABLE'],
    ['with its manifest further inside', { [`${root}/a/Cargo.toml`]: manifest }, 'ARTIFACT_UNREADABLE'],
    ['with its manifest in other letters', { [`${root}/cargo.toml`]: manifest }, 'ARTIFACT_UNREADABLE'],
    ['that is empty', {}, 'ARTIFACT_UNREADABLE'],
    [
      'with files for another crate',
      { [`${root}/Cargo.toml`]: manifest, 'serde-1.0.0/src/lib.rs': '' },
      'ARCHIVE_HOSTILE',
    ],
    ['with a file beside its folder', { [`${root}/Cargo.toml`]: manifest, x: '' }, 'ARCHIVE_HOSTILE'],
    [
      'with two manifests',
      { [`${root}/Cargo.toml`]: manifest, [`${root}/CARGO.TOML`]: manifest },
      'ARCHIVE_HOSTILE',
    ],
    ['that climbs out', { [`${root}/Cargo.toml`]: manifest, [`${root}/../x`]: '' }, 'ARCHIVE_HOSTILE'],
  ])('%s', async (_title, files, code) => {
    await expect(readFiles(files)).rejects.toMatchObject({ code });
  });

  test('with a link in it', async () => {
    const link = entry({ name: `${root}/link`, type: '2', link: '/etc/passwd' });
    const archive = tgz(entry({ name: `${root}/Cargo.toml` }, manifest), link);
    await expect(readCrate(inPieces(archive), `${root}.crate`)).rejects.toMatchObject({
      code: 'ARCHIVE_HOSTILE',
    });
  });

  test.each([
    ['is no TOML', 'name = '],
    ['is no TOML twice', `${manifest}name = "other"\n`],
    ['reaches for the prototype', `${manifest}[dependencies.__proto__]\nversion = "1"\n`],
    ['is nested without end', `${manifest}x = ${'['.repeat(50_000)}`],
    ['is dotted without end', `${manifest}${'a.'.repeat(50_000)}b = 1\n`],
    ['is endless', `${manifest}# ${'x'.repeat(1024 * 1024)}`],
  ])('when its manifest %s', async (_title, text) => {
    await expect(readManifest(text)).rejects.toMatchObject({ code: 'ARTIFACT_UNREADABLE' });
  });

  test('when its manifest is in another encoding', async () => {
    const latin = Buffer.from(`${manifest}description = "Gr\u00fc\u00dfe"\n`, 'latin1');
    const archive = tgz(entry({ name: `${root}/Cargo.toml` }, latin));
    await expect(readCrate(inPieces(archive), `${root}.crate`)).rejects.toMatchObject({
      code: 'ARTIFACT_UNREADABLE',
    });
  });
});

describe('a manifest is refused', () => {
  const dependency = (spec: string) => `${manifest}[dependencies]\nother = ${spec}\n`;

  test.each([
    ['with an inherited field', `${manifest}description.workspace = true\n`, 'package.description'],
    ['with an inherited dependency', dependency('{ workspace = true }'), 'dependencies.other'],
    ['with a path', dependency('{ version = "1", path = "../other" }'), 'dependencies.other'],
    ['with a git repository', dependency('{ git = "https://example.org/" }'), 'dependencies.other'],
    [
      'with a registry’s local name',
      dependency('{ version = "1", registry = "ours" }'),
      'dependencies.other',
    ],
    ['with an artifact dependency', dependency('{ version = "1", artifact = "bin" }'), 'dependencies.other'],
    [
      'with a path on a platform',
      `${manifest}[target.'cfg(unix)'.dev-dependencies]\nother = { path = "x" }\n`,
      'target.cfg(unix).dev-dependencies.other',
    ],
    ['with a workspace', `${manifest}[workspace]\n`, 'workspace'],
    ['with patches', `${manifest}[patch.crates-io]\nother = { path = "x" }\n`, 'patch'],
    ['with tables that cargo renames', `${manifest}[dev_dependencies]\nother = "1"\n`, 'dev_dependencies'],
    ['without a package', '[dependencies]\n', 'package'],
    ['without a version', '[package]\nname = "demo"\n', 'package.version'],
    ['with a version that is none', manifest.replace('1.0.0', '1.0'), 'package.version'],
    ['with a name that is none', manifest.replace('demo', 'a/../b'), 'package.name'],
    ['with keywords in one text', `${manifest}keywords = "a, b"\n`, 'package.keywords'],
    ['that must not be published', `${manifest}publish = false\n`, 'package.publish'],
    ['that may be published nowhere', `${manifest}publish = []\n`, 'package.publish'],
    ['with a dependency without a version', dependency('{ features = ["a"] }'), 'dependencies.other.version'],
    ['with a requirement that is none', dependency('">=1 <2"'), 'dependencies.other'],
    [
      'with a platform that is none',
      `${manifest}[target.'cfg(unix'.dependencies]\nother = "1"\n`,
      'target.cfg(unix.dependencies.other',
    ],
    ['with a feature that is no list', `${manifest}[features]\na = "b"\n`, 'features.a'],
    ['with a licence that is not there', `${manifest}license-file = "LICENSE"\n`, 'package.license-file'],
    ['with a readme that is not there', `${manifest}readme = "README.md"\n`, 'package.readme'],
  ])('%s', async (_title, text, key) => {
    await expect(readManifest(text)).rejects.toMatchObject({
      code: 'METADATA_INVALID',
      problems: [{ where: { file: 'target/package/demo-1.0.0.crate', key } }],
    });
  });

  test('with all that is wrong told at once', async () => {
    const text = `${manifest}publish = false\n[dependencies]\na = "x.y"\nb = "=>1"\n`;
    await expect(readManifest(text)).rejects.toMatchObject({
      problems: [
        { where: { key: 'package.publish' } },
        { where: { key: 'dependencies.a' } },
        { where: { key: 'dependencies.b' } },
      ],
    });
  });

  test('with no more problems than anyone reads', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `a${index} = "!"`).join('\n');
    const error = await readManifest(`${manifest}[dependencies]\n${lines}\n`).catch((each) => each);
    expect(error.problems.length).toBeGreaterThan(50);
    expect(error.problems.length).toBeLessThanOrEqual(100);
  });

  test('in words that forge no report', async () => {
    const text = `${manifest}[dependencies]\n"a\\u001b[2J\\nb" = "\\u202e\\n1"\n`;
    const message = await readManifest(text).catch((error: Error) => error.message);
    expect(message).toMatch(/dependencies/);
    expect(message).not.toMatch(/[\p{C}]/u);
  });

  test('when its readme is not UTF-8', async () => {
    const archive = tgz(
      entry({ name: `${root}/Cargo.toml` }, `${manifest}readme = "README.md"\n`),
      entry({ name: `${root}/README.md` }, Buffer.from([0xff, 0xfe])),
    );
    await expect(readCrate(inPieces(archive), `${root}.crate`)).rejects.toMatchObject({
      code: 'METADATA_INVALID',
    });
  });
});

describe('the commands of a crate', () => {
  const bin = (name: string, more = '') => `[[bin]]\nname = "${name}"\npath = "src/${name}.rs"\n${more}\n`;

  test.each([
    ['are its binaries', `${manifest}autobins = false\n${bin('b')}${bin('a')}`, {}, ['a', 'b']],
    [
      'are found among features without number',
      `${manifest}autobins = false\n${bin('a', 'required-features = ["b"]')}[features]\ndefault = [${'"a",'.repeat(200_000)}"b"]\n`,
      {},
      ['a'],
    ],
    ['are none in a library', manifest, { 'src/lib.rs': '' }, []],
    [
      'are found where an older cargo left them to be found',
      manifest,
      {
        'src/main.rs': '',
        'src/bin/one.rs': '',
        'src/bin/two/main.rs': '',
        'src/bin/two/x.rs': '',
        'src/bin/.h.rs': '',
      },
      ['demo', 'one', 'two'],
    ],
    [
      'are found beside those that are named',
      `${manifest}${bin('tool')}`,
      { 'src/main.rs': '' },
      ['demo', 'tool'],
    ],
    [
      'are not looked for in the first edition when some are named',
      `${manifest.replace('edition = "2021"\n', '')}${bin('tool')}`,
      { 'src/main.rs': '' },
      ['tool'],
    ],
    [
      'leave out what needs a feature',
      `${manifest}autobins = false\n${bin('a', 'required-features = ["cli"]')}[features]\ncli = []\n`,
      {},
      [],
    ],
    [
      'have what needs a default feature',
      `${manifest}autobins = false\n${bin('a', 'required-features = ["cli", "log"]')}[features]
default = ["full", "log/std", "other?/cli"]\nfull = ["cli", "default"]\ncli = []\n`,
      {},
      ['a'],
    ],
  ])('%s', async (_title, text, files, expected) => {
    expect((await readManifest(text, files)).commands).toEqual(expected);
  });
});
