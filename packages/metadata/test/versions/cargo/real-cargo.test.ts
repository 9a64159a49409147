import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cargoVersions } from '../../../src/versions/cargo/index.ts';
import { rewrite } from '../../../src/versions/rewrite.ts';
import { type Files, treeOf } from './in-memory.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-cargo-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function cargo(folder: string, ...args: readonly string[]): string {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, CARGO_NET_OFFLINE: 'true' };
  const { status, stdout, stderr } = spawnSync('cargo', [...args, '--offline'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`cargo ${args.join(' ')}: ${stderr}`);
  return stdout;
}

interface Metadata {
  readonly packages: readonly { readonly name: string; readonly version: string }[];
}

function versionsIn(folder: string): readonly string[] {
  const metadata: Metadata = JSON.parse(cargo(folder, 'metadata', '--locked', '--format-version', '1'));
  return metadata.packages.map(({ name, version }) => `${name} ${version}`).sort();
}

const lib = { 'src/lib.rs': '' };
const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries({ ...lib, ...files }).map(([file, text]) => [`${folder}/${file}`, text]));

const inheriting: Files = {
  'Cargo.toml':
    '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n\n[workspace.package]\nversion = "1.2.3" # all of them\n\n[workspace.dependencies]\nleaf-core = { path = "crates/core", version = "=1.2.3" }\n',
  ...below('crates/core', { 'Cargo.toml': '[package]\nname = "leaf-core"\nversion.workspace = true\n' }),
  ...below('crates/cli', {
    'Cargo.toml':
      '[package]\nname = "leaf-cli"\nversion.workspace = true\n[dependencies]\nleaf-core.workspace = true\n',
  }),
};

const apart: Files = {
  'Cargo.toml':
    '[package]\nname = "leaf"\nversion = "1.2.3"\n[workspace]\nmembers = ["derive"]\n[dependencies]\nleaf-derive = { path = "derive", version = ">=1.2, <1.3" }\n[target."cfg(unix)".dev-dependencies.leaf-derive]\nversion = "~1.2"\npath = "derive"\n',
  ...lib,
  ...below('derive', { 'Cargo.toml': '[package]\nname = "leaf-derive"\nversion = "1.2.3"\n' }),
};

const tooled: Files = {
  ...apart,
  'Cargo.toml': (apart['Cargo.toml'] ?? '').replace('["derive"]', '["derive", "xtask"]'),
  ...below('xtask', {
    'Cargo.toml':
      '[package]\nname = "xtask"\nversion = "0.1.0"\npublish = false\n[dependencies]\nleaf = { path = "..", version = "1" }\n',
  }),
};

async function bumped(files: Files, version: string): Promise<string> {
  const folder = folderWith(files);
  cargo(folder, 'generate-lockfile');
  const whole = { ...files, 'Cargo.lock': readFileSync(join(folder, 'Cargo.lock'), 'utf8') };
  const { places } = await cargoVersions.find(treeOf(whole));
  const own = places.filter(({ exemption }) => exemption === undefined);
  for (const { file, text } of await rewrite(treeOf(whole), own, version))
    writeFileSync(join(folder, file), text);
  return folder;
}

describe.each(['1.2.4', '1.4.0', '2.0.0', '2.0.0-rc.1'])(
  'cargo accepts, locked and offline, at %s',
  (version) => {
    test.each([
      ['a workspace with inheritance', inheriting, [`leaf-cli ${version}`, `leaf-core ${version}`]],
      ['crates with versions of their own', apart, [`leaf ${version}`, `leaf-derive ${version}`]],
      ['one with a tool', tooled, [`leaf ${version}`, `leaf-derive ${version}`, 'xtask 0.1.0']],
    ])('%s', async (_, files, expected) => {
      expect(versionsIn(await bumped(files, version))).toEqual(expected);
    });
  },
);

test('a lockfile that was left behind is refused by cargo as by us', async () => {
  const folder = await bumped(apart, '1.2.4');
  const lock = join(folder, 'Cargo.lock');
  const stale = readFileSync(lock, 'utf8').replaceAll('1.2.4', '1.2.3');
  writeFileSync(lock, stale);
  expect(() => versionsIn(folder)).toThrow(/lock file/);
  const { places } = await cargoVersions.find(treeOf({ ...apart, 'Cargo.lock': stale }));
  expect(places.filter(({ role }) => role === 'lock').map((place) => place.fits('1.2.4'))).toEqual([
    false,
    false,
  ]);
});
