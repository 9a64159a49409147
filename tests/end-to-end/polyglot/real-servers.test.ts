import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { digestOf } from '@lockstep/core';
import { type CratesStandIn, startCratesStandIn } from '@lockstep/standins';
import {
  type InstalledPypiServer,
  installPypiServer,
} from '../../../packages/channels/test/pypi/protocol/pypiserver.ts';
import { cargoFolder } from '../../../packages/standins/test/crates/cargo-folder.ts';
import { startVerdaccio, type Verdaccio } from '../../../packages/standins/test/npm/verdaccio.ts';
import { type Pypiserver, startPypiserver } from '../../../packages/standins/test/pypi/pypiserver.ts';
import {
  type ToolEnvironment,
  toolEnvironment,
} from '../../../packages/standins/test/pypi/tool-environment.ts';
import { bareFolder, type Checkout, copyOf } from '../../support/checkout.ts';
import { environmentOf, type Variables } from '../../support/lockstep.ts';
import { polyglotConfig, sealedPolyglot } from '../../support/polyglot/release.ts';
import {
  publicFiles,
  type Servers,
  sealedFor,
  startServers,
  tokens,
  writeAnswers,
} from '../../support/polyglot/servers.ts';
import { toolchains } from '../../support/polyglot/toolchains.ts';
import { sdistName, wheelName } from '../../support/polyglot/wheel.ts';
import { type Reported, report } from '../../support/report-document.ts';
import { version } from '../../support/workspace.ts';
import { type RecordingProxy, startRecordingProxy } from '../../workflows/recording-proxy.ts';

const password = 'correct-horse-battery';
const maxBodyBytes = 10 * 1024 * 1024;
const alder = { name: 'alder', version };

let sealed: Checkout;
beforeAll(async () => {
  sealed = await sealedPolyglot();
});
afterAll(() => sealed.remove());

async function sha256At(url: string): Promise<string> {
  return digestOf(new Uint8Array(await (await fetch(url)).arrayBuffer())).sha256;
}

describe('verdaccio, pypiserver and a crates registry', () => {
  let verdaccio: Verdaccio;
  let pypiserver: Pypiserver;
  let npm: RecordingProxy;
  let pypi: RecordingProxy;
  let crates: CratesStandIn;
  let checkout: Checkout;
  let credentials: Variables;
  let python: ToolEnvironment;
  const done: Record<string, Reported> = {};

  beforeAll(async () => {
    [verdaccio, pypiserver, crates] = await Promise.all([
      startVerdaccio(maxBodyBytes),
      startPypiserver(password),
      startCratesStandIn({ tokens: [{ token: tokens.CARGO_REGISTRY_TOKEN, user: 'ada' }] }),
    ]);
    [npm, pypi] = await Promise.all([
      startRecordingProxy(verdaccio.url),
      startRecordingProxy(pypiserver.url),
    ]);
    // A virtual environment has pip already, so that nothing is fetched.
    python = await toolEnvironment(['pip']);
    credentials = { ...tokens, NPM_TOKEN: verdaccio.tokens[0], PYPI_API_TOKEN: password };
    checkout = await copyOf(sealed);
    const places = {
      npm: npm.url,
      pypi: { upload: pypi.url, index: `${pypi.url}simple/` },
      crates: `sparse+${crates.url}`,
    };
    await checkout.write({ 'lockstep.yaml': polyglotConfig(places) });
    for (const command of ['rehearse', 'preflight', 'publish'])
      done[command] = await report(checkout, [command], { ...toolchains(), ...credentials });
  }, 200_000);
  afterAll(async () => {
    await Promise.all([npm.close(), pypi.close(), crates.close(), checkout.remove(), python.remove()]);
    await Promise.all([verdaccio.close(), pypiserver.close()]);
  });

  test('take a release, each file by one request', () => {
    const ends = Object.entries(done).map(([command, { exit, codes }]) => [command, exit, codes]);
    expect(ends).toEqual(Object.keys(done).map((command) => [command, 0, []]));
    expect(done.publish?.report.complete).toBe(true);
    expect(npm.takeWrites()).toEqual(['PUT /alder']);
    expect(pypi.takeWrites()).toEqual(['POST /', 'POST /']);
    expect(writeAnswers(crates)).toEqual([200, 200]);
  });

  test('serve the sealed bytes', async () => {
    const expected = await sealedFor(checkout);
    expect(await sha256At(`${verdaccio.url}alder/-/alder-${version}.tgz`)).toBe(expected.npm[0]);
    const python = [wheelName(alder), sdistName(alder)].map((file) =>
      sha256At(`${pypiserver.url}packages/${file}`),
    );
    expect((await Promise.all(python)).toSorted()).toEqual(expected.pypi);
    const rust = ['alder-core', 'alder'].map((name) =>
      sha256At(`${crates.url}api/v1/crates/${name}/${version}/download`),
    );
    expect((await Promise.all(rust)).toSorted()).toEqual(expected.crates);
  });

  test('are verified, and published to again without a write, with the same evidence byte for byte', async () => {
    const evidence = async () => [
      await checkout.read('.lockstep/evidence.json'),
      await checkout.read('.lockstep/evidence.md'),
    ];
    const states: (readonly string[])[] = [await evidence()];
    for (const command of ['publish', 'verify', 'verify', 'publish']) {
      const again = await report(checkout, [command], credentials);
      expect([command, again.exit, again.codes]).toEqual([command, 0, []]);
      expect(publicFiles(again)).toHaveLength(5);
      states.push(await evidence());
    }
    const [first] = states;
    expect(states).toEqual(states.map(() => first));
    expect([npm.takeWrites(), pypi.takeWrites(), writeAnswers(crates)]).toEqual([[], [], [200, 200]]);
  });

  test('let npm install the package, which runs', async () => {
    const user = await bareFolder({ '.npmrc': `registry=${verdaccio.url}\n`, 'package.json': '{}' });
    const options = { cwd: user.folder, env: environmentOf(user) };
    const run = promisify(execFile);
    await run('npm', ['install', '--no-audit', '--no-fund', `alder@${version}`], options);
    const { stdout } = await run(join(user.folder, 'node_modules', '.bin', 'alder'), [], options);
    expect(stdout).toBe(`${version}\n`);
    await user.remove();
  });

  test.each([
    ['the wheel', '--only-binary', wheelName(alder)],
    ['the sdist', '--no-binary', sdistName(alder)],
  ])('let pip install %s, which runs', async (_, kind, file) => {
    const options = ['--isolated', '--disable-pip-version-check', '--no-cache-dir', 'install'];
    const place = ['--index-url', `${pypiserver.url}simple/`, kind, 'alder'];
    const how = [...place, '--force-reinstall', `alder==${version}`];
    const { code, output } = await python.run('pip', [...options, ...how], {
      env: { PIP_CONFIG_FILE: '/dev/null' },
    });
    expect([code, code === 0 || output]).toEqual([0, true]);
    expect(output).toContain(file);
    expect(await python.run('alder', [])).toMatchObject({ code: 0, output: `${version}\n\n` });
  });

  test('let cargo install the crate with the one it needs, which runs', async () => {
    const user = await cargoFolder(crates.url, 'cio-nobody');
    await user.run(['install', 'alder', '--version', `=${version}`, '--root', 'out', '--debug']);
    expect(await user.execute('out/bin/alder')).toBe(`${version}\n`);
    await user.remove();
  });
});

describe('a private index that knows its users by name, and shows nothing to others', () => {
  let python: InstalledPypiServer;
  let servers: Servers;
  let server: Pypiserver;
  let proxy: RecordingProxy;
  let checkout: Checkout;

  beforeAll(async () => {
    python = await installPypiServer();
    [servers, server] = await Promise.all([startServers(), python.start({ user: 'ada', password })]);
    proxy = await startRecordingProxy(server.url);
    checkout = await copyOf(sealed);
    const pypi = { upload: proxy.url, index: `${proxy.url}simple/`, user: 'ada' };
    await checkout.write({ 'lockstep.yaml': polyglotConfig({ ...servers.places, pypi }) });
  });
  afterAll(async () => {
    await Promise.all([servers.close(), proxy.close(), checkout.remove()]);
    await server.close();
    await python.remove();
  });

  const publish = (secret: string) =>
    report(checkout, ['publish', '--skip-rehearsal'], { ...tokens, PYPI_API_TOKEN: secret });

  test('takes a release from the user of the configuration, once', async () => {
    expect(await publish('not-the-password')).toMatchObject({ exit: 1 });
    expect([proxy.takeWrites(), writeAnswers(servers.npm), writeAnswers(servers.crates)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(await publish(password)).toMatchObject({ exit: 0, codes: [], report: { complete: true } });
    expect(proxy.takeWrites()).toEqual(['POST /', 'POST /']);
    expect(await publish(password)).toMatchObject({ exit: 0, codes: [] });
    expect(proxy.takeWrites()).toEqual([]);
  });
});
