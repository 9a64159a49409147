import type { Files } from './in-memory.ts';

/** A repository with what is found in it, as lines of `file:line role package found exemption`. */
export interface Sample {
  readonly files: Files;
  readonly places: readonly string[];
}

const crate = (name: string, version: string, more = '') =>
  `[package]\nname = "${name}"\nversion = "${version}"\n${more}`;
const heir = (name: string, more = '') => `[package]\nname = "${name}"\nversion.workspace = true\n${more}`;

/** Repositories of Rust, one for each habit. */
export const samples: Readonly<Record<string, Sample>> = {
  'a single crate': {
    files: { 'Cargo.toml': crate('leaf', '1.2.3') },
    places: ['Cargo.toml:3 own leaf 1.2.3'],
  },
  'a crate with its lockfile': {
    files: {
      'Cargo.toml': crate('leaf', '1.2.3', '[dependencies]\nserde = "1"\n'),
      'Cargo.lock':
        'version = 4\n\n[[package]]\nname = "leaf"\nversion = "1.2.3"\ndependencies = [\n "serde",\n]\n\n[[package]]\nname = "serde"\nversion = "1.0.1"\nsource = "registry+https://index.example.org"\nchecksum = "00"\n',
    },
    places: ['Cargo.lock:5 lock leaf 1.2.3', 'Cargo.toml:3 own leaf 1.2.3'],
  },
  'a crate with the table inline, and comments': {
    files: { 'Cargo.toml': `package = { name = 'leaf', version = '1.2.3' } # version = "9.9.9"\n` },
    places: ['Cargo.toml:1 own leaf 1.2.3'],
  },
  'a crate in dotted keys': {
    files: { 'Cargo.toml': 'package.name = "leaf"\npackage.version = "1.2.3"\n' },
    places: ['Cargo.toml:2 own leaf 1.2.3'],
  },
  'a manifest of Windows': {
    files: { 'Cargo.toml': '\uFEFF[package]\r\nname = "leaf"\r\nversion = "1.2.3"\r\n' },
    places: ['Cargo.toml:3 own leaf 1.2.3'],
  },
  'a manifest that ends without a line break': {
    files: { 'Cargo.toml': '[package]\nname = "leaf"\nversion = """1.2.3"""' },
    places: ['Cargo.toml:3 own leaf 1.2.3'],
  },
  'a virtual workspace with one version': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.2.3"\n',
      'crates/a/Cargo.toml': heir('a'),
      'crates/b/Cargo.toml': '[package]\nname = "b"\nversion = { workspace = true }\n',
    },
    places: ['Cargo.toml:4 own a 1.2.3'],
  },
  'a workspace that nobody inherits from': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "0.1.0"\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
    },
    places: ['Cargo.toml:4 own 0.1.0 private', 'a/Cargo.toml:3 own a 1.2.3'],
  },
  'a root crate that is a workspace': {
    files: {
      'Cargo.toml': crate('root', '1.2.3', '[workspace]\nmembers = ["sub"]\n'),
      'sub/Cargo.toml': crate('sub', '1.2.3'),
    },
    places: ['Cargo.toml:3 own root 1.2.3', 'sub/Cargo.toml:3 own sub 1.2.3'],
  },
  'requirements beside paths': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
      'b/Cargo.toml': crate(
        'b',
        '1.2.3',
        '[dependencies]\na = { path = "../a", version = "=1.2.3" }\n[dev-dependencies]\na = { path = "../a", version = "1.2" }\n[build-dependencies.a]\npath = "../a"\nversion = "~1.2"\n[target."cfg(unix)".dependencies]\na = { version = ">=1, <2", path = "../a" }\n',
      ),
    },
    places: [
      'a/Cargo.toml:3 own a 1.2.3',
      'b/Cargo.toml:3 own b 1.2.3',
      'b/Cargo.toml:5 reference a =1.2.3',
      'b/Cargo.toml:7 reference a 1.2',
      'b/Cargo.toml:10 reference a ~1.2',
      'b/Cargo.toml:12 reference a >=1, <2',
    ],
  },
  'requirements that the workspace shares': {
    files: {
      'Cargo.toml':
        '[workspace]\nmembers = ["a", "b"]\n[workspace.dependencies]\na = { path = "a", version = "1.2.3" }\nserde = "1"\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
      'b/Cargo.toml': crate('b', '1.2.3', '[dependencies]\na.workspace = true\n'),
    },
    places: ['Cargo.toml:4 reference a 1.2.3', 'a/Cargo.toml:3 own a 1.2.3', 'b/Cargo.toml:3 own b 1.2.3'],
  },
  'a renamed dependency': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('demo-a', '1.2.3'),
      'b/Cargo.toml': crate(
        'b',
        '1.2.3',
        '[dependencies]\ninner = { package = "demo-a", path = "../a", version = "1" }\n',
      ),
    },
    places: [
      'a/Cargo.toml:3 own demo-a 1.2.3',
      'b/Cargo.toml:3 own b 1.2.3',
      'b/Cargo.toml:5 reference demo-a 1',
    ],
  },
  'a patch': {
    files: {
      'Cargo.toml': crate('a', '1.2.3', '[patch.elsewhere]\nb = { path = "b", version = "1.2.3" }\n'),
      'b/Cargo.toml': crate('b', '1.2.3'),
    },
    places: ['Cargo.toml:3 own a 1.2.3', 'Cargo.toml:5 reference b 1.2.3', 'b/Cargo.toml:3 own b 1.2.3'],
  },
  'a path out of the tree, and one to nothing': {
    files: {
      'Cargo.toml': crate(
        'a',
        '1.2.3',
        '[dependencies]\nb = { path = "../b", version = "1" }\nc = { path = "c", version = "1" }\n',
      ),
    },
    places: ['Cargo.toml:3 own a 1.2.3'],
  },
  'a dependency on a registry by the name of a sibling': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
      'b/Cargo.toml': crate('b', '1.2.3', '[dependencies]\na = "0.9"\n'),
    },
    places: ['a/Cargo.toml:3 own a 1.2.3', 'b/Cargo.toml:3 own b 1.2.3'],
  },
  'members that follow from paths': {
    files: {
      'Cargo.toml': crate('a', '1.2.3', '[dependencies]\nb = { path = "deep/b" }\n[workspace]\n'),
      'deep/b/Cargo.toml': heir('b'),
    },
    places: ['Cargo.toml:3 own a 1.2.3'],
  },
  'several workspaces side by side': {
    files: {
      'one/Cargo.toml': '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "1.2.3"\n',
      'one/a/Cargo.toml': heir('a'),
      'two/Cargo.toml': '[workspace]\nmembers = ["b"]\n[workspace.package]\nversion = "1.2.3"\n',
      'two/b/Cargo.toml': heir('b'),
    },
    places: ['one/Cargo.toml:4 own a 1.2.3', 'two/Cargo.toml:4 own b 1.2.3'],
  },
  'an excluded crate with bindings': {
    files: {
      'Cargo.toml': crate('core', '1.2.3', '[workspace]\nexclude = ["bindings/python"]\n'),
      'bindings/python/Cargo.toml': crate(
        'core-py',
        '1.2.3',
        '[dependencies]\ncore = { path = "../..", version = "1.2.3" }\n',
      ),
      'bindings/python/Cargo.lock':
        'version = 3\n\n[[package]]\nname = "core"\nversion = "1.2.3"\n\n[[package]]\nname = "core-py"\nversion = "1.2.3"\ndependencies = [\n "core",\n]\n',
    },
    places: [
      'Cargo.toml:3 own core 1.2.3',
      'bindings/python/Cargo.lock:5 lock core 1.2.3',
      'bindings/python/Cargo.lock:9 lock core-py 1.2.3',
      'bindings/python/Cargo.toml:3 own core-py 1.2.3',
      'bindings/python/Cargo.toml:5 reference core 1.2.3',
    ],
  },
  'a member that names its workspace': {
    files: {
      'root/Cargo.toml': '[workspace]\nmembers = ["../a"]\n[workspace.package]\nversion = "1.2.3"\n',
      'a/Cargo.toml': heir('a', 'workspace = "../root"\n'),
    },
    places: ['root/Cargo.toml:4 own a 1.2.3'],
  },
  'a crate that is not published': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a", "xtask"]\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
      'xtask/Cargo.toml': crate('xtask', '0.1.0', 'publish = false\n'),
    },
    places: ['a/Cargo.toml:3 own a 1.2.3', 'xtask/Cargo.toml:3 own xtask 0.1.0 private'],
  },
  'a crate that only other languages can use': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a", "native"]\n',
      'a/Cargo.toml': crate('a', '1.2.3', '[lib]\ncrate-type = ["cdylib", "rlib"]\n'),
      'native/Cargo.toml': crate('native', '0.1.0', '[lib]\ncrate-type = ["cdylib"]\n'),
    },
    places: ['a/Cargo.toml:3 own a 1.2.3', 'native/Cargo.toml:3 own native 0.1.0 private'],
  },
  'publish = false that is inherited, and an empty list of registries': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n[workspace.package]\npublish = false\n',
      'a/Cargo.toml': crate('a', '0.3.0', 'publish.workspace = true\n'),
      'b/Cargo.toml': crate('b', '0.4.0', 'publish = []\n'),
    },
    places: ['a/Cargo.toml:3 own a 0.3.0 private', 'b/Cargo.toml:3 own b 0.4.0 private'],
  },
  'unpublished crates that inherit': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a"]\n[workspace.package]\nversion = "1.2.3"\n',
      'a/Cargo.toml': heir('a', 'publish = false\n'),
    },
    places: ['Cargo.toml:4 own a 1.2.3 private'],
  },
  'what asks for an unpublished crate': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a", "tool"]\n',
      'a/Cargo.toml': crate(
        'a',
        '1.2.3',
        '[dev-dependencies]\ntool = { path = "../tool", version = "0.1" }\n',
      ),
      'tool/Cargo.toml': crate('tool', '0.1.0', 'publish = false\n'),
    },
    places: [
      'a/Cargo.toml:3 own a 1.2.3',
      'a/Cargo.toml:5 reference tool 0.1 private',
      'tool/Cargo.toml:3 own tool 0.1.0 private',
    ],
  },
  'a fuzz target with its own lockfile': {
    files: {
      'Cargo.toml': crate('a', '1.2.3'),
      'fuzz/Cargo.toml': crate(
        'a-fuzz',
        '0.0.1',
        '[package.metadata]\ncargo-fuzz = true\n[dependencies.a]\npath = ".."\n[workspace]\n',
      ),
      'fuzz/Cargo.lock':
        '[[package]]\nname = "a"\nversion = "1.1.0"\n\n[[package]]\nname = "a-fuzz"\nversion = "0.0.1"\n',
    },
    places: [
      'Cargo.toml:3 own a 1.2.3',
      'fuzz/Cargo.lock:3 lock a 1.1.0 private',
      'fuzz/Cargo.lock:7 lock a-fuzz 0.0.1 private',
      'fuzz/Cargo.toml:3 own a-fuzz 0.0.1 private',
    ],
  },
  'a crate without a version': {
    files: { 'Cargo.toml': '[package]\nname = "a"\n', 'b/Cargo.toml': crate('b', '0.0.0') },
    places: ['b/Cargo.toml:3 own b 0.0.0 private'],
  },
  'examples and fixtures that no workspace lists': {
    files: {
      'Cargo.toml': crate('a', '1.2.3'),
      'examples/hello/Cargo.toml': crate('hello', '0.1.0'),
      'tests/fixtures/broken/Cargo.toml': '[package\n',
      'tests/ui/Cargo.toml': crate('ui', '0.0.1'),
      'templates/{{name}}/Cargo.toml': '[package]\nname = "{{name}}"\nversion = "0.1.0"\n',
    },
    places: [
      'Cargo.toml:3 own a 1.2.3',
      'examples/hello/Cargo.toml:3 own hello 0.1.0 foreign',
      'templates/{{name}}/Cargo.toml:3 own {{name}} 0.1.0 foreign',
      'tests/ui/Cargo.toml:3 own ui 0.0.1 foreign',
    ],
  },
  'examples that the workspace lists': {
    files: {
      'Cargo.toml': crate('a', '1.2.3', '[workspace]\nmembers = ["examples/*"]\n'),
      'examples/hello/Cargo.toml': crate('hello', '0.1.0'),
    },
    places: ['Cargo.toml:3 own a 1.2.3', 'examples/hello/Cargo.toml:3 own hello 0.1.0 private'],
  },
  'a vendored fork': {
    files: {
      'Cargo.toml': crate(
        'a',
        '1.2.3',
        '[dependencies]\nzlib = { path = "vendor/zlib", version = "0.9" }\n[workspace]\n',
      ),
      'vendor/zlib/Cargo.toml': crate('zlib', '0.9.7'),
    },
    places: [
      'Cargo.toml:3 own a 1.2.3',
      'Cargo.toml:5 reference zlib 0.9 foreign',
      'vendor/zlib/Cargo.toml:3 own zlib 0.9.7 foreign',
    ],
  },
  'a workspace among the fixtures': {
    files: {
      'Cargo.toml': crate('a', '1.2.3'),
      'testdata/ws/Cargo.toml': '[workspace]\nmembers = ["x"]\n',
      'testdata/ws/x/Cargo.toml': crate('x', '7.0.0'),
      'testdata/ws/Cargo.lock': '[[package]]\nname = "a"\nversion = "0.0.1"\n',
    },
    places: ['Cargo.toml:3 own a 1.2.3', 'testdata/ws/x/Cargo.toml:3 own x 7.0.0 foreign'],
  },
  'crates with versions of their own and no word about it': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
      'b/Cargo.toml': crate('b', '0.4.1'),
    },
    places: ['a/Cargo.toml:3 own a 1.2.3', 'b/Cargo.toml:3 own b 0.4.1'],
  },
  'release-plz, which versions each package apart': {
    files: {
      'release-plz.toml': '[workspace]\ngit_release_enable = false\n',
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a', '1.2.3', '[dependencies]\nb = { path = "../b", version = "0.4" }\n'),
      'b/Cargo.toml': crate('b', '0.4.1'),
    },
    places: [
      'a/Cargo.toml:3 own a 1.2.3 independent',
      'a/Cargo.toml:5 reference b 0.4 independent',
      'b/Cargo.toml:3 own b 0.4.1 independent',
    ],
  },
  'release-plz with a group': {
    files: {
      'release-plz.toml':
        '[[package]]\nname = "a"\nversion_group = "all"\n[[package]]\nname = "b"\nversion_group = "all"\n',
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
      'b/Cargo.toml': crate('b', '1.2.3'),
    },
    places: ['a/Cargo.toml:3 own a 1.2.3', 'b/Cargo.toml:3 own b 1.2.3'],
  },
  'release-plz with a single published crate': {
    files: {
      'release-plz.toml': '',
      'Cargo.toml': '[workspace]\nmembers = ["a", "xtask"]\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
      'xtask/Cargo.toml': crate('xtask', '0.1.0', 'publish = false\n'),
    },
    places: ['a/Cargo.toml:3 own a 1.2.3', 'xtask/Cargo.toml:3 own xtask 0.1.0 private'],
  },
  'cargo-release with versions apart': {
    files: {
      'Cargo.toml':
        '[workspace]\nmembers = ["a", "b"]\n[workspace.metadata.release]\nshared-version = false\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
      'b/Cargo.toml': crate('b', '0.4.1', '[package.metadata.release]\nshared-version = true\n'),
    },
    places: ['a/Cargo.toml:3 own a 1.2.3 independent', 'b/Cargo.toml:3 own b 0.4.1'],
  },
  'cargo-release that leaves one out, by its own file': {
    files: {
      'release.toml': 'shared-version = true\n',
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
      'b/Cargo.toml': crate('b', '0.4.1', '[package.metadata.release]\nrelease = false\n'),
    },
    places: ['a/Cargo.toml:3 own a 1.2.3', 'b/Cargo.toml:3 own b 0.4.1 independent'],
  },
  'cargo-workspaces with an independent crate': {
    files: {
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n',
      'a/Cargo.toml': crate('a', '1.2.3'),
      'b/Cargo.toml': crate('b', '0.4.1', '[package.metadata.workspaces]\nindependent = true\n'),
    },
    places: ['a/Cargo.toml:3 own a 1.2.3', 'b/Cargo.toml:3 own b 0.4.1 independent'],
  },
  'a napi binding beside npm packages': {
    files: {
      'package.json': '{"name":"@demo/leaf","version":"1.2.3"}',
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.2.3"\n',
      'crates/core/Cargo.toml': heir('leaf'),
      'crates/node/Cargo.toml': crate(
        'leaf-node',
        '0.0.0',
        'publish = false\n[lib]\ncrate-type = ["cdylib"]\n[dependencies]\nleaf = { path = "../core", version = "1.2.3" }\n',
      ),
    },
    places: [
      'Cargo.toml:4 own leaf 1.2.3',
      'crates/node/Cargo.toml:3 own leaf-node 0.0.0 private',
      'crates/node/Cargo.toml:8 reference leaf 1.2.3',
    ],
  },
  'a lockfile of the first format': {
    files: {
      'Cargo.toml': crate('a', '1.2.3', '[dependencies]\nb = { path = "b" }\n'),
      'b/Cargo.toml': crate('b', '1.2.3'),
      'Cargo.lock':
        '[root]\nname = "a"\nversion = "1.2.3"\ndependencies = [\n "b 1.2.3",\n "libc 0.2.1 (registry+https://index.example.org)",\n]\n\n[[package]]\nname = "b"\nversion = "1.2.3"\n\n[[package]]\nname = "libc"\nversion = "0.2.1"\nsource = "registry+https://index.example.org"\n\n[metadata]\n"checksum libc 0.2.1 (registry+https://index.example.org)" = "00"\n',
    },
    places: [
      'Cargo.lock:3 lock a 1.2.3',
      'Cargo.lock:5 lock b 1.2.3',
      'Cargo.lock:11 lock b 1.2.3',
      'Cargo.toml:3 own a 1.2.3',
      'b/Cargo.toml:3 own b 1.2.3',
    ],
  },
  'a lockfile with an older version of the same crate': {
    files: {
      'Cargo.toml': crate('a', '1.2.3'),
      'Cargo.lock':
        'version = 4\r\n\r\n[[package]]\r\nname = "a"\r\nversion = "1.0.0"\r\nsource = "registry+https://index.example.org"\r\n\r\n[[package]]\r\nname = "a"\r\nversion = "1.2.3"\r\ndependencies = [\r\n "a 1.0.0",\r\n]\r\n\r\n[[package]]\r\nname = "z"\r\nversion = "0.1.0"\r\ndependencies = [\r\n "a 1.2.3",\r\n]\r\n',
    },
    places: ['Cargo.lock:10 lock a 1.2.3', 'Cargo.lock:19 lock a 1.2.3', 'Cargo.toml:3 own a 1.2.3'],
  },
};
