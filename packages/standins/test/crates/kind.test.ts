import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  digestOf,
  type PackageArtifact,
  reveal,
  type Sandbox,
  type StandIn,
  silentLog,
  type Upstream,
} from '@lockstep/core';
import { createSandbox } from '@lockstep/hosts';
import { cratesStandInKind } from '../../src/crates/kind.ts';
import { type CratesStandIn, startCratesStandIn } from '../../src/index.ts';
import { packCrate } from './crate-file.ts';
import { publishBody } from './publish-body.ts';
import { registryClient } from './registry-client.ts';
import { throughHttp } from './through-http.ts';

const publicEndpoint = 'sparse+http://127.0.0.1:1/';
const open: { close(): Promise<void> }[] = [];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-crates-kind-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
  await rm(folder, { recursive: true });
});

const secretText = (standIn: StandIn) => reveal(standIn.secret);

interface Scene {
  readonly index?: string;
  readonly upstream?: Upstream;
  readonly published?: Upstream;
}

async function start(names: readonly string[], { index = publicEndpoint, ...more }: Scene = {}) {
  const packages = names.map((name) => ({
    ecosystem: 'crates',
    name,
    version: '1.0.0',
    needs: [],
    commands: [],
  }));
  const settings = { artifacts: ['*.crate'], index };
  const standIn = await cratesStandInKind.start({
    settings,
    packages,
    publicEndpoint,
    log: silentLog,
    ...more,
  });
  open.push(standIn);
  const { api } = standIn.settings as typeof standIn.settings & { api: string };
  return { standIn, client: registryClient(api, secretText(standIn)) };
}

const artifactOf = (file: Buffer, name: string, commands: readonly string[]): PackageArtifact => ({
  file: `${name}-1.0.0.crate`,
  digest: digestOf(file),
  package: { ecosystem: 'crates', name, version: '1.0.0', needs: [], commands: [...commands] },
  channels: ['crates'],
});

test('the settings name one address as the index and as the web API', async () => {
  const { standIn } = await start(['own']);
  const { index, api } = standIn.settings as typeof standIn.settings & { index: string; api: string };
  expect(index).toBe(`sparse+${api}`);
  expect(api).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('the registry’s spelling of a name holds, whether it differs in case or in punctuation', async () => {
  const behind = await startCratesStandIn({ tokens: [] });
  open.push(behind);
  behind.seed({ name: 'Old_crate', version: '0.1.0', file: Buffer.from('x') });
  const upstream = throughHttp(behind.url);
  const { client } = await start(['old-crate', 'new-crate'], { upstream });
  expect(await client.publish('old-crate', '1.0.0')).toEqual([400, 'crate was previously named `Old_crate`']);
  expect(await client.publish('new-crate', '1.0.0')).toEqual([200, 'done']);
});

test('a rehearsal for a private registry asks nobody about the names, and has none of crates.io’s rules', async () => {
  const asked: string[] = [];
  const upstream: Upstream = async ({ path }) => {
    asked.push(path);
    return { status: 404, headers: {}, body: new Uint8Array() };
  };
  const { client } = await start(['std'], { index: 'sparse+http://127.0.0.1:2/', upstream });
  expect(await client.publish('std', '1.0.0', { package: { description: undefined } })).toEqual([
    200,
    'done',
  ]);
  expect(asked).toEqual([]);
});

describe('installed by cargo', () => {
  const lib = 'pub const NAME: &str = "lib";';
  const libFile = packCrate('own-lib', '1.0.0', {}, { 'own-lib-1.0.0/src/lib.rs': lib });
  const source = 'fn main() { println!("own-tool {} {}", VERSION, own_lib::NAME) }';

  const toolFile = (version: string, rest: string) =>
    packCrate(
      'own-tool',
      '1.0.0',
      { rest },
      {
        'own-tool-1.0.0/src/lib.rs': '',
        'own-tool-1.0.0/src/main.rs': source.replace('VERSION', JSON.stringify(version)),
      },
    );

  async function publishAll(scene: Scene, tool: Buffer): Promise<{ standIn: StandIn; sandbox: Sandbox }> {
    const { standIn, client } = await start(['own-lib', 'own-tool'], scene);
    for (const [name, file] of [
      ['own-lib', libFile],
      ['own-tool', tool],
    ] as const)
      expect(
        await client.ask('PUT', 'api/v1/crates/new', { body: publishBody(name, '1.0.0', { file }) }),
      ).toEqual([200, 'done']);
    return { standIn, sandbox: await createSandbox(folder, process.env) };
  }

  test.each<[string, Scene, string]>([
    ['crates.io', {}, '"1"'],
    [
      'a private registry',
      { index: 'sparse+http://127.0.0.1:2/' },
      '{ version = "1", registry-index = "sparse+http://127.0.0.1:2/" }',
    ],
  ])('a programme and the library it needs, as from %s', async (_, scene, needs) => {
    const tool = toolFile('1.0.0', `[dependencies]\nown-lib = ${needs}`);
    const { standIn, sandbox } = await publishAll(scene, tool);
    const [installedTool] = await standIn.install(artifactOf(tool, 'own-tool', ['own-tool']), sandbox);
    expect(installedTool).toEqual({
      installed: {
        client: 'cargo',
        package: 'own-tool',
        version: '1.0.0',
        ran: { command: 'own-tool --version', exit: 0, output: 'own-tool 1.0.0 lib' },
      },
      problems: [],
    });
    const [installedLib] = await standIn.install(artifactOf(libFile, 'own-lib', []), sandbox);
    expect(installedLib).toEqual({
      installed: { client: 'cargo', package: 'own-lib', version: '1.0.0' },
      problems: [],
    });
  });

  test('a programme that says another version is a problem', async () => {
    const tool = toolFile('0.9.0', '[dependencies]\nown-lib = "1"');
    const { standIn, sandbox } = await publishAll({}, tool);
    const [{ problems } = { problems: [] }] = await standIn.install(
      artifactOf(tool, 'own-tool', ['own-tool']),
      sandbox,
    );
    expect(problems.map(({ code }) => code)).toEqual(['REHEARSAL_COMMAND']);
  });

  test.each([
    ['own-tool', ['own-tool']],
    ['own-lib', []],
  ])('other bytes than the sealed ones are a problem: %s', async (name, commands) => {
    const tool = toolFile('1.0.0', '[dependencies]\nown-lib = "1"');
    const { standIn, sandbox } = await publishAll({}, tool);
    const other = artifactOf(Buffer.from('other'), name, commands);
    const [{ problems } = { problems: [] }] = await standIn.install(other, sandbox);
    expect(problems.map(({ code, message }) => [code, message.includes(other.digest.sha256)])).toEqual([
      ['REHEARSAL_INSTALL', true],
    ]);
  });

  test('what does not compile is a problem, with what cargo says', async () => {
    const tool = toolFile('1.0.0', '');
    const { standIn, sandbox } = await publishAll({}, tool);
    const [{ problems } = { problems: [] }] = await standIn.install(
      artifactOf(tool, 'own-tool', ['own-tool']),
      sandbox,
    );
    expect(problems.map(({ code }) => code)).toEqual(['REHEARSAL_INSTALL']);
    expect(problems[0]?.message).toContain('own_lib');
  });

  test('no cargo, and a cargo that finds no toolchain, are problems with a remedy', async () => {
    const tool = toolFile('1.0.0', '[dependencies]\nown-lib = "1"');
    const { standIn, sandbox } = await publishAll({}, tool);
    // What rustup's proxy says where no toolchain is to be found.
    const proxy = '#!/bin/sh\necho "error: rustup could not choose a version of cargo to run" >&2\nexit 1\n';
    await writeFile(join(folder, 'cargo'), proxy, { mode: 0o755 });
    const remedies = [];
    for (const env of [{ PATH: join(folder, 'nothing') }, { PATH: folder }]) {
      const [installation] = await standIn.install(artifactOf(libFile, 'own-lib', []), {
        ...sandbox,
        env,
      });
      remedies.push(installation?.problems[0]?.remedy.slice(0, 15));
    }
    expect(remedies).toEqual(['Install Rust, o', 'Set RUSTUP_HOME']);
  });

  test('cargo’s settings of the machine do not count', async () => {
    const { standIn, sandbox } = await publishAll({}, toolFile('1.0.0', ''));
    const env = { ...sandbox.env, CARGO_NET_OFFLINE: 'true' };
    const [installed] = await standIn.install(artifactOf(libFile, 'own-lib', []), { ...sandbox, env });
    expect(installed?.problems).toEqual([]);
  });

  test('a proxy of the machine is not asked for what the stand-in has', async () => {
    const { standIn, sandbox } = await publishAll({}, toolFile('1.0.0', ''));
    const proxy = 'http://127.0.0.1:1';
    const env = { ...sandbox.env, http_proxy: proxy, NO_PROXY: 'example.org' };
    const [installed] = await standIn.install(artifactOf(libFile, 'own-lib', []), { ...sandbox, env });
    expect(installed?.problems).toEqual([]);
  });

  test('what is published already is installed from there', async () => {
    const behind: CratesStandIn = await startCratesStandIn({ tokens: [] });
    open.push(behind);
    behind.seed({ name: 'own-lib', version: '1.0.0', file: libFile });
    const { standIn } = await start(['own-lib'], { published: throughHttp(behind.url) });
    const sandbox = await createSandbox(folder, process.env);
    const [installed] = await standIn.install(artifactOf(libFile, 'own-lib', []), sandbox);
    expect(installed?.problems).toEqual([]);
  });
});
