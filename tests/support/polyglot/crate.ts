import { packTarball } from '../../../packages/standins/test/tarball.ts';
import type { Files } from '../checkout.ts';

/** A small crate; with a binary, its command prints its version. */
export interface SampleCrate {
  readonly name: string;
  readonly version: string;
  /** Crates of the same release that it depends on. */
  readonly needs?: readonly string[];
  readonly binary?: boolean;
}

// As cargo normalises it: what a workspace would give is written out, and there is no path.
function packedManifest({ name, version, needs = [], binary = false }: SampleCrate): string {
  const target = binary
    ? ['[[bin]]', `name = "${name}"`, 'path = "src/main.rs"']
    : ['[lib]', `name = "${name.replaceAll('-', '_')}"`, 'path = "src/lib.rs"'];
  return [
    '[package]',
    'edition = "2021"',
    `name = "${name}"`,
    `version = "${version}"`,
    `description = "The ${name} crate."`,
    'license = "MIT"',
    '',
    ...target,
    '',
    ...needs.flatMap((need) => [`[dependencies.${need}]`, `version = "${version}"`, '']),
  ].join('\n');
}

function sourceManifest({ name, needs = [], version }: SampleCrate): string {
  const lines = needs.map((need) => `${need} = { version = "${version}", path = "../${need}" }`);
  return [
    '[package]',
    `name = "${name}"`,
    'version.workspace = true',
    'edition = "2021"',
    `description = "The ${name} crate."`,
    'license = "MIT"',
    '',
    '[dependencies]',
    ...lines,
    '',
  ].join('\n');
}

function codeOf({ version, binary = false }: SampleCrate): readonly [string, string] {
  return binary
    ? ['src/main.rs', `fn main() {\n    println!("${version}");\n}\n`]
    : ['src/lib.rs', `pub const VERSION: &str = "${version}";\n`];
}

/** The file name of a packed crate. */
export function crateName({ name, version }: SampleCrate): string {
  return `${name}-${version}.crate`;
}

/** A crate as `cargo package` would pack it. */
export function crate(sample: SampleCrate): Uint8Array {
  const root = `${sample.name}-${sample.version}`;
  const [path, code] = codeOf(sample);
  return packTarball({
    [`${root}/Cargo.toml`]: packedManifest(sample),
    [`${root}/Cargo.toml.orig`]: sourceManifest(sample),
    [`${root}/${path}`]: code,
  });
}

/** A workspace of crates as the repository holds it. */
export function cargoWorkspace(samples: readonly SampleCrate[], folder: string): Files {
  const members = samples.map(({ name }) => `"${name}"`).join(', ');
  const [first] = samples;
  const root = `[workspace]\nresolver = "2"\nmembers = [${members}]\n\n[workspace.package]\nversion = "${first?.version}"\n`;
  const each = samples.flatMap((sample) => {
    const [path, code] = codeOf(sample);
    return [
      [`${folder}/${sample.name}/Cargo.toml`, sourceManifest(sample)],
      [`${folder}/${sample.name}/${path}`, code],
    ] as const;
  });
  return { [`${folder}/Cargo.toml`]: root, ...Object.fromEntries(each) };
}
