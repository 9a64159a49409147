import { requirements } from './third-party.ts';

/** A crate, or several in a workspace, that real cargo publishes. */
export interface SampleCrates {
  readonly title: string;
  /** Paths below the workspace’s folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Where cargo publishes it. */
  readonly to: readonly ('main' | 'other')[];
}

const everywhere = ['main', 'other'] as const;
const library = { 'src/lib.rs': 'pub fn f() {}\n' };
const head = (name: string, more = '') =>
  `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\nlicense = "MIT"\ndescription = "A sample"\n${more}\n`;

function sample(
  title: string,
  manifest: string,
  files: Readonly<Record<string, string>> = library,
): SampleCrates {
  return { title, files: { 'Cargo.toml': manifest, ...files }, to: everywhere };
}

const requirementLines = requirements.map(([written], index) => `required-${index} = "${written}"`);

const platforms = `
[target.'cfg(unix)'.dependencies]
third = { version = "1", default-features = false }
[target."cfg( any(windows,target_os   =\\"macos\\", not( unix ) ,) )".dependencies]
third = { version = "1.5", features = ["std"] }
[target.'cfg(all())'.build-dependencies]
cc-like = "1"
[target.'cfg(r#true)'.dev-dependencies]
third_more = "0.3"
[target.x86_64-pc-windows-gnu.dependencies]
third_more = "0.3"
[target.x86_64-pc-windows-gnu.build-dependencies]
third_more = "0.3"
[target.x86_64-pc-windows-gnu.dev-dependencies]
third_more = { version = "0.3" }
[target.wasm32-unknown-unknown.dependencies]
a_third = { package = "third", version = "1" }
`;

const workspaceRoot = `
[workspace]
members = ["crates/*"]
resolver = "2"
[workspace.package]
version = "2.1.0"
edition = "2021"
authors = ["Ada <ada@example.org>", "Grace"]
description = "Of the family"
documentation = "https://docs.example.org/family"
homepage = "https://family.example.org/"
repository = "https://git.example.org/family"
license = "MIT OR Apache-2.0"
license-file = "LICENSE"
readme = "README.md"
keywords = ["family", "sample"]
categories = ["development-tools"]
rust-version = "1.70"
[workspace.dependencies]
third = { version = "1.2", default-features = false, features = ["alloc"] }
family-base = { path = "crates/base", version = "2.0" }
`;

const inherited = [
  'version edition authors description documentation homepage repository license license-file readme keywords',
  'categories rust-version',
]
  .flatMap((line) => line.split(' '))
  .map((key) => `${key}.workspace = true`);

const family = {
  'Cargo.toml': workspaceRoot,
  'README.md': '# The family\n',
  LICENSE: 'Do as you please.\n',
  'crates/base/Cargo.toml': `[package]\nname = "family-base"\n${inherited.join('\n')}\n`,
  'crates/base/src/lib.rs': '',
  'crates/middle/Cargo.toml': `[package]
name = "family_middle"
${inherited.join('\n')}
[features]
default = ["base"]
base = ["dep:renamed"]
[dependencies]
renamed = { package = "family-base", path = "../base", version = "2.1", optional = true }
third = { workspace = true, features = ["derive", "std"], default-features = true }
[dev-dependencies]
family-tools = { path = "../tools" }
`,
  'crates/middle/src/lib.rs': '',
  'crates/tools/Cargo.toml': `[package]
name = "family-tools"
${inherited.join('\n').replace('license-file.workspace = true\n', '').replace('readme.workspace = true', 'readme = "HELP.rst"')}
[dependencies]
family-base.workspace = true
family_middle = { path = "../middle", version = "=2.1.0", default-features = false }
third = { workspace = true, optional = true }
[build-dependencies]
family-base = { path = "../base", version = "2" }
`,
  'crates/tools/HELP.rst': 'Help\n====\n',
  'crates/tools/src/main.rs': 'fn main() {}\n',
  'crates/tools/src/bin/other.rs': 'fn main() {}\n',
  'crates/tools/src/bin/third/main.rs': 'fn main() {}\n',
  'crates/hidden/Cargo.toml': '[package]\nname = "hidden"\nversion = "0.1.0"\npublish = false\n',
  'crates/hidden/src/lib.rs': '',
};

/** Crates of all sorts. */
export const sampleCrates: readonly SampleCrates[] = [
  sample('nearly nothing', head('lean')),
  sample(
    'everything that describes a crate',
    head(
      'described',
      `authors = ["Ada <ada@example.org>", "Grace"]
homepage = "https://example.org/"
documentation = "https://docs.example.org/"
repository = "https://git.example.org/described"
keywords = ["one", "two-three"]
categories = ["algorithms", "no-std"]
license-file = "legal/LICENSE"
readme = "docs/intro.md"
links = "described"
rust-version = "1.70.0"
publish = ["crates-io", "other"]
build = "build.rs"
include = ["src", "legal", "build.rs"]
[package.metadata.docs]
all-features = true
[badges]
maintenance = { status = "actively-developed" }
appveyor = { repository = "a/b", branch = "main" }`,
    ),
    { ...library, 'legal/LICENSE': 'MIT', 'docs/intro.md': '# Intro\n', 'build.rs': 'fn main() {}\n' },
  ),
  sample(
    'dependencies of every sort',
    `${head('dependent')}[dependencies]
third = { version = "1.5", features = ["derive", "alloc"], default-features = false }
another_third = { package = "third_more", version = "0.3", optional = true }
[dev-dependencies]
third_more = { version = "0.3", features = ["std"] }
[build-dependencies]
cc-like = "1.0"
`,
    { ...library, 'build.rs': 'fn main() {}\n' },
  ),
  sample(
    'version requirements in all spellings',
    `${head('required')}[dependencies]\n${requirementLines.join('\n')}\n`,
  ),
  sample('dependencies of some platforms', `${head('platforms')}${platforms}`, {
    ...library,
    'build.rs': 'fn main() {}\n',
  }),
  sample(
    'features with every syntax',
    `${head('featured')}[features]
default = ["std", "third"]
std = ["third?/std", "third_more?/std"]
"10" = []
"2" = ["10"]
Zed = ["full"]
full = ["dep:third_more", "third/derive"]
"c++20" = []
"ünïcode.x" = ["std"]
[dependencies]
third = { version = "1", optional = true }
third_more = { version = "0.3", optional = true }
`,
  ),
  sample(
    'a feature of a dependency that is not published',
    `${head('stripped')}[features]
test-all = ["helper/std", "third/std"]
[dependencies]
third = "1"
[dev-dependencies]
helper = { path = "helper" }
`,
    {
      ...library,
      'helper/Cargo.toml':
        '[package]\nname = "helper"\nversion = "0.0.0"\npublish = false\n[features]\nstd = []\n',
      'helper/src/lib.rs': '',
    },
  ),
  sample('a readme that nobody named', head('readme-text'), { ...library, 'README.txt': 'Plain.\n' }),
  sample('a readme that is not wanted', head('readme-none', 'readme = false'), {
    ...library,
    'README.md': '# No\n',
  }),
  sample('a readme by the usual name', head('readme-true', 'readme = true'), {
    ...library,
    'README.md': '# Yes\n',
  }),
  sample('a readme of difficult letters', head('readme-letters', 'readme = "ABOUT.md"'), {
    ...library,
    'ABOUT.md': '\uFEFF# “Grüße” \u2028\u0001\u007f\t"quoted" \\ </script> 💡\r\n',
  }),
  sample('an excluded readme', head('readme-excluded', 'exclude = ["*.md"]'), {
    ...library,
    'README.md': '# In\n',
  }),
  sample(
    'a description of difficult letters',
    head('letters').replace('"A sample"', '"A “sample”\\u0008\\u001f of \\"letters\\" \\\\ 漢字 💡"'),
  ),
  sample('a prerelease', head('early').replace('1.0.0', '1.0.0-rc.1+build.5')),
  sample(
    'the first edition, with its spellings',
    `[package]
name = "oldest"
version = "0.1.0"
description = "Old"
license = "MIT"
authors = []
[dependencies]
third = { version = "1", default_features = false }
[dev_dependencies]
third_more = "0.3"
[build_dependencies]
cc-like = { version = "1", default_features = true }
[[bin]]
name = "oldest-tool"
path = "src/tool.rs"
`,
    {
      ...library,
      'src/tool.rs': 'fn main() {}\n',
      'src/bin/ignored.rs': 'fn main() {}\n',
      'build.rs': 'fn main() {}\n',
    },
  ),
  sample(
    'tables that are nobody’s business',
    `${head('extras')}[lib]
proc-macro = true
[profile.release]
lto = true
[lints.rust]
unsafe_code = "forbid"
[[bin]]
name = "extra"
required-features = ["cli"]
[features]
cli = []
[patch.crates-io]
third = { path = "third" }
[dependencies]
third = "1"
`,
    {
      ...library,
      'src/main.rs': 'fn main() {}\n',
      'src/bin/extra.rs': 'fn main() {}\n',
      'third/Cargo.toml': '[package]\nname = "third"\nversion = "1.9.0"\n',
      'third/src/lib.rs': '',
    },
  ),
  { title: 'a workspace with everything inherited', files: family, to: everywhere },
  {
    title: 'dependencies of the alternate registry',
    files: {
      ...library,
      'Cargo.toml': `${head('inside', 'publish = ["other"]')}[dependencies]
inner = { version = "1", registry = "other", features = ["std"] }
third = "1"
`,
    },
    to: ['other'],
  },
];
