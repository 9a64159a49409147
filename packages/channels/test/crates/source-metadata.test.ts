import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorkspace } from '../../../hosts/src/files/workspace.ts';
import { readCratesSource } from '../../src/crates/source.ts';
import {
  type CargoClient,
  type CargoRegistries,
  createCargoClient,
  hasCargo,
  startCargoRegistries,
  writeTree,
} from './cargo-tools.ts';
import { sampleCrates } from './sample-crates.ts';

type Tree = Readonly<Record<string, string>>;

const crate = (name: string, more = '') =>
  `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\n${more}\n`;

// Cargo wants something to build in every package.
function withSources(manifests: Tree): Tree {
  const packages = Object.entries(manifests).filter(([, text]) => text.includes('[package]'));
  const sources = packages.map(([file]) => [file.replace(/Cargo\.toml$/, 'src/lib.rs'), ''] as const);
  return { ...manifests, ...Object.fromEntries(sources) };
}

const layouts: Readonly<Record<string, Tree>> = {
  'patterns and exclusions': withSources({
    'Cargo.toml':
      '[workspace]\nmembers = ["crates/*", "./deep/**/x", "tool-[ab]"]\nexclude = ["crates/left", "deep/not"]\n',
    'crates/a/Cargo.toml': crate('a'),
    'crates/b/Cargo.toml': crate('b', 'publish = false'),
    'crates/left/Cargo.toml': crate('left'),
    'deep/one/x/Cargo.toml': crate('x-one'),
    'deep/not/x/Cargo.toml': crate('x-not'),
    'tool-a/Cargo.toml': crate('tool-a'),
    'tool-c/Cargo.toml': crate('tool-c'),
  }),
  'exclusions that members overrule': withSources({
    'Cargo.toml': '[workspace]\nmembers = ["a", "b/inner"]\nexclude = ["a", "b"]\n',
    'a/Cargo.toml': crate('a'),
    'b/Cargo.toml': crate('b'),
    'b/inner/Cargo.toml': crate('inner'),
  }),
  'paths that make members': withSources({
    'Cargo.toml': `${crate('top', '[dependencies]\nnear = { path = "near", version = "1" }')}\n[workspace]\nexclude = ["apart"]\n[workspace.dependencies]\nshared = { path = "lib/shared", version = "1" }\n`,
    'near/Cargo.toml': crate(
      'near',
      '[dev-dependencies]\nfar = { path = "../tests/far" }\napart = { path = "../apart" }\n[target.x.build-dependencies]\nshared.workspace = true\n',
    ),
    'near/build.rs': 'fn main() {}',
    'tests/far/Cargo.toml': crate('far', 'publish = ["other"]'),
    'lib/shared/Cargo.toml': crate('shared'),
    'apart/Cargo.toml': crate('apart'),
    'stray/Cargo.toml': crate('stray'),
  }),
  'a root beside its members': withSources({
    'Cargo.toml': '[workspace]\nmembers = ["deep/a"]\n',
    'deep/a/Cargo.toml': crate('a', '[dependencies]\nb = { path = "../../b", version = "1" }'),
    'b/Cargo.toml': crate('b', '[dev-dependencies]\nb = { path = "." }'),
  }),
  'default members': withSources({
    'Cargo.toml':
      '[workspace]\nmembers = ["*"]\ndefault-members = ["a"]\n[workspace.package]\nversion = "3.1.4-rc.1"\npublish = []\n',
    'a/Cargo.toml': '[package]\nname = "a"\nversion = { workspace = true }\n',
    'b/Cargo.toml': '[package]\nname = "b"\nversion.workspace = true\npublish.workspace = true\n',
    'c/Cargo.toml': '[package]\nname = "c"\n',
  }),
};

const trees = [
  ...Object.entries(layouts).map(([title, files]) => ({ title, files })),
  ...sampleCrates.map(({ title, files }) => ({ title, files })),
];

interface Metadata {
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly publish: readonly string[] | null;
  }[];
}

type Row = readonly [name: string, version: string, isPrivate: boolean];

const sorted = (rows: readonly Row[]) => [...rows].sort(([one], [other]) => (one < other ? -1 : 1));

// A package without a version is private, and cargo makes one up.
async function byCargo(folder: string, cargo: CargoClient): Promise<readonly Row[]> {
  const printed = await cargo.run(folder, ['metadata', '--no-deps', '--format-version=1', '--quiet']);
  const { packages } = JSON.parse(
    printed.slice(printed.indexOf('{"packages"')).split('\n')[0] ?? '',
  ) as Metadata;
  return sorted(packages.map(({ name, version, publish }) => [name, version, publish?.length === 0]));
}

async function byUs(folder: string): Promise<readonly Row[]> {
  const { packages } = await readCratesSource(createWorkspace(folder, {}));
  return sorted(packages.map((each) => [each.name, each.version || '0.0.0', each.private]));
}

let root: string;
let registries: CargoRegistries;
let cargo: CargoClient;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'lockstep-crates-')));
  registries = await startCargoRegistries();
  cargo = await createCargoClient(root, registries);
});

afterAll(async () => {
  await registries.close();
  await rm(root, { recursive: true, force: true });
});

(hasCargo ? describe : describe.skip)('the crates of a source tree are those that cargo sees', () => {
  test.each(trees.map((tree, index) => ({ ...tree, index })))('$title', async ({ files, index }) => {
    const folder = join(root, String(index));
    await writeTree(folder, files);
    const rows = await byCargo(folder, cargo);
    expect(rows).not.toEqual([]);
    expect(await byUs(folder)).toEqual(rows);
  });
});
