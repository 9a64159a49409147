import { gunzipSync, gzipSync } from 'node:zlib';
import { packTarball } from '../tarball.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a manifest says besides name and version. */
export interface ManifestParts {
  /** Keys of `[package]`; undefined leaves one out. */
  readonly package?: Values;
  /** Whatever stands after it, as TOML. */
  readonly rest?: string;
}

const honest = { edition: '2021', license: 'MIT', description: 'A crate of a test' };

/** A manifest as cargo packs it. JSON's texts, lists and truth values are TOML's as well. */
export function manifestOf(name: string, version: string, { package: more, rest = '' }: ManifestParts = {}) {
  const values = Object.entries({ name, version, ...honest, ...more });
  const lines = values
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  return ['[package]', ...lines, rest, ''].join('\n');
}

/** A `.crate` file of a library without any code; `files` adds to it, by path from the archive's root. */
export function packCrate(
  name: string,
  version: string,
  parts: ManifestParts = {},
  files: Readonly<Record<string, string>> = {},
): Buffer {
  const root = `${name}-${version}`;
  return packTarball({
    [`${root}/Cargo.toml`]: manifestOf(name, version, parts),
    [`${root}/src/lib.rs`]: '',
    ...files,
  });
}

/** The same tarball with its last entry turned into a symbolic link. */
export function withLink(tarball: Buffer): Buffer {
  const tar = gunzipSync(tarball);
  const start = tar.byteLength - 3 * 512;
  tar.write('2', start + 156);
  tar.write('/etc/passwd', start + 157);
  tar.write(' '.repeat(8), start + 148);
  const checksum = tar.subarray(start, start + 512).reduce((sum, byte) => sum + byte, 0);
  tar.write(`${checksum.toString(8).padStart(6, '0')}\0`, start + 148);
  return gzipSync(tar);
}
