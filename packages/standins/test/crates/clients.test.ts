import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { digestOf } from '@lockstep/core';
import { type CratesStandIn, startCratesStandIn } from '@lockstep/standins';
import { type CargoFolder, cargoFolder } from './cargo-folder.ts';
import { packCrate } from './crate-file.ts';
import { throughHttp } from './through-http.ts';

const thirdParty = packCrate(
  'third-party',
  '1.2.3',
  {},
  {
    'third-party-1.2.3/src/lib.rs': 'pub fn say() -> &\'static str { "third" }',
  },
);

let behind: CratesStandIn;
let standIn: CratesStandIn;
let folder: CargoFolder;
beforeEach(async () => {
  behind = await startCratesStandIn({ tokens: [] });
  behind.seed({ name: 'third-party', version: '1.2.3', file: thirdParty });
  standIn = await startCratesStandIn({
    tokens: [{ token: 'cio-ada', user: 'ada' }],
    accounts: ['grace'],
    upstream: throughHttp(behind.url),
    reserved: ['demo-base', 'demo-tool'],
  });
  folder = await cargoFolder(standIn.url, 'cio-ada');
});
afterEach(async () => {
  await Promise.all([behind.close(), standIn.close(), folder.remove()]);
});

const registry = ['--registry', 'lockstep'];
const publish = ['publish', '--no-verify', '--allow-dirty'];
const base = 'pub fn say() -> String { format!("base {}", env!("CARGO_PKG_VERSION")) }';
const tool = 'fn main() { println!("demo-tool 0.2.0, {}, {}", renamed::say(), third_party::say()) }';

/** A library, and a programme that needs it and a foreign crate. */
async function writeWorkspace(ofBase = '') {
  await folder.write('Cargo.toml', '[workspace]\nmembers = ["demo-base", "demo-tool"]\nresolver = "2"\n');
  await folder.writeCrate('demo-base', '0.1.0', base, {
    rest: '[features]\ndefault = []\nloud = ["dep:third-party"]\n[dependencies]\nthird-party = { version = "1", optional = true }',
  });
  await folder.writeCrate('demo-tool', '0.2.0', tool, {
    rest: `[dependencies]
renamed = { package = "demo-base", path = "../demo-base", version = "0.1", features = ["loud"]${ofBase} }
[target.'cfg(unix)'.dependencies]
third-party = "1.2"`,
  });
}

async function expectPacked(...how: Parameters<CargoFolder['run']>): Promise<void> {
  const [args, ...where] = how;
  await folder.run(['package', '--workspace', '--no-verify', '--allow-dirty', ...args], ...where);
  await folder.run([...publish, '--workspace', ...args], ...where);
  const held = standIn.crates();
  for (const [name, version] of [
    ['demo-base', '0.1.0'],
    ['demo-tool', '0.2.0'],
  ] as const) {
    const { sha256 } = digestOf(await folder.read(`target/package/${name}-${version}.crate`));
    expect(held[name]?.versions[version]).toMatchObject({ sha256, cksum: sha256, visible: true });
  }
}

test('cargo publishes a workspace of crates that need each other, byte for byte as packed', async () => {
  await writeWorkspace(', registry = "lockstep"');
  await expectPacked(registry);
});

test('cargo publishes to it as to crates.io, and installs from it what it published', async () => {
  await writeWorkspace();
  // The variable that cargo has for its own tests: with it, the stand-in is crates.io to cargo.
  const posing = {
    __CARGO_TEST_CRATES_IO_URL_DO_NOT_USE_THIS: `sparse+${standIn.url}`,
    CARGO_REGISTRY_TOKEN: 'cio-ada',
    CARGO_HOME: `${folder.path}/unconfigured`,
  };
  await expectPacked([], '.', posing);
  await folder.run(['install', 'demo-tool', '--version', '=0.2.0', '--root', 'out', '--debug']);
  expect(await folder.execute('out/bin/demo-tool')).toBe('demo-tool 0.2.0, base 0.1.0, third\n');
});

test('a project that adds a crate locks it with the checksum of its file, and as one of crates.io', async () => {
  await writeWorkspace();
  await folder.run([...publish, '-p', 'demo-base', ...registry]);
  await folder.writeCrate('user', '0.0.0', '', { rest: '[workspace]' });
  await folder.run(['add', 'demo-base@=0.1.0', '--features', 'loud'], 'user');
  await folder.run(['build'], 'user');
  const lock = String(await folder.read('user/Cargo.lock'));
  const { cksum } = standIn.crates()['demo-base']?.versions['0.1.0'] ?? {};
  expect(lock).toContain(`checksum = "${cksum}"`);
  expect(lock).toContain(`checksum = "${digestOf(thirdParty).sha256}"`);
  expect(lock).not.toContain(standIn.url);
});

test('a build by cargo checks what it downloads against the index', async () => {
  standIn.seed({
    name: 'forged',
    version: '1.0.0',
    file: packCrate('forged', '1.0.0'),
    cksum: '0'.repeat(64),
  });
  await folder.writeCrate('user', '0.0.0', '', { rest: '[dependencies]\nforged = "1"' });
  const { code, output } = await folder.speak(['build'], 'user');
  expect(code).not.toBe(0);
  expect(output).toContain('failed to verify the checksum of `forged v1.0.0 (registry `lockstep`)`');
});

test('cargo refuses to publish a version again, and shows what the registry refuses', async () => {
  await folder.writeCrate('demo-base', '0.1.0', base);
  await folder.run([...publish, ...registry], 'demo-base');
  const again = await folder.speak([...publish, ...registry], 'demo-base');
  expect(again.output).toContain('crate demo-base@0.1.0 already exists on `lockstep` index');
  await folder.writeCrate('demo-base', '0.1.1', base, { package: { categories: ['nonsense'] } });
  const refused = await folder.speak([...publish, ...registry], 'demo-base');
  expect(refused.output).toContain('The following category slugs are not currently supported');
});

test('cargo yanks a version, which no new project can use then', async () => {
  await folder.writeCrate('demo-base', '0.1.0', base);
  await folder.run([...publish, ...registry], 'demo-base');
  await folder.run(['yank', 'demo-base', '--version', '0.1.0', ...registry]);
  await folder.writeCrate('user', '0.0.0', '', { rest: '[dependencies]\ndemo-base = "0.1"' });
  const refused = await folder.speak(['generate-lockfile'], 'user');
  expect(refused.output).toContain('is yanked');
  await folder.run(['yank', '--undo', 'demo-base', '--version', '0.1.0', ...registry]);
  await folder.run(['generate-lockfile'], 'user');
});

test('cargo searches, and shows and changes owners', async () => {
  await folder.writeCrate('demo-base', '0.1.0', base);
  await folder.run([...publish, ...registry], 'demo-base');
  expect(await folder.run(['search', 'demo', ...registry])).toContain('demo-base = "0.1.0"');
  const invited = await folder.run(['owner', '--add', 'grace', 'demo-base', ...registry]);
  expect(invited).toContain('user grace has been invited to be an owner of crate demo-base');
  expect(standIn.acceptInvitation('demo-base', 'grace')).toBe(true);
  const listed = await folder.run(['owner', '--list', 'demo-base', ...registry]);
  expect(listed.match(/^(ada|grace)/gm)).toEqual(['ada', 'grace']);
  await folder.run(['owner', '--remove', 'ada', 'demo-base', ...registry]);
  expect(standIn.crates()['demo-base']?.owners).toEqual(['grace']);
});
