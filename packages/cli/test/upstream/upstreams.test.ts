import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { companions, endpoints } from '@lockstep/channels';
import { upstreamsFor } from '../../src/upstream.ts';
import { keptLog } from './kept-log.ts';
import { startLoopback } from './loopback.ts';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'lockstep-upstream-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const mirror = await startLoopback();

const { PATH = '', RUSTUP_HOME, PYENV_ROOT } = process.env;
const toolchains = { ...(RUSTUP_HOME && { RUSTUP_HOME }), ...(PYENV_ROOT && { PYENV_ROOT }) };
let machines = 0;

/** A machine with some files in its home. */
function machine(files: Readonly<Record<string, string>>) {
  machines += 1;
  const home = join(folder, String(machines));
  mkdirSync(home);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return { PATH, HOME: home, ...toolchains };
}

async function upstreamOf(kind: string, env: Readonly<Record<string, string>>) {
  const log = keptLog();
  const channels = [{ id: kind, kind, settings: { artifacts: [] } }];
  const upstreams = await upstreamsFor({ config: { channels }, workspace: { folder } }, { env, log });
  expect([...upstreams.keys()]).toEqual([kind]);
  return { log, read: upstreams.get(kind) };
}

async function pathAsked(kind: string, env: Readonly<Record<string, string>>) {
  const { log, read } = await upstreamOf(kind, env);
  await read?.({ method: 'GET', path: '/name', accept: '*/*' });
  return { path: mirror.asked.at(-1)?.path, warnings: log.warnings };
}

const { origin } = mirror;
const guarded = origin.replace('//', '//ada:hidden@');
const cargoConfig = (address: string) => ({
  '.cargo/config.toml': `[source.crates-io]\nreplace-with = "near"\n[source.near]\nregistry = "${address}"`,
});

describe('a rehearsal reads where the machine’s own client reads', () => {
  test.each([
    ['npm', 'the user’s settings', { '.npmrc': `registry=${origin}/npmrc/` }, {}, '/npmrc/name'],
    [
      'npm',
      'a variable',
      { '.npmrc': `registry=${origin}/no/` },
      { NPM_CONFIG_REGISTRY: `${origin}/v/` },
      '/v/name',
    ],
    [
      'pypi',
      'the user’s settings',
      { '.config/pip/pip.conf': `[global]\nindex-url = ${origin}/conf` },
      {},
      '/conf/name',
    ],
    [
      'pypi',
      'the settings of its install command',
      {
        '.config/pip/pip.conf': `[global]\nindex-url = ${origin}/no\n[install]\nindex-url = ${origin}/install/`,
      },
      {},
      '/install/name',
    ],
    [
      'pypi',
      'a variable',
      { '.config/pip/pip.conf': `[install]\nindex-url = ${origin}/no` },
      { PIP_INDEX_URL: `${origin}/variable/simple` },
      '/variable/simple/name',
    ],
    ['crates', 'the source replacement', cargoConfig(`sparse+${origin}/index/`), {}, '/index/name'],
  ])('%s: %s', async (kind, _, files, variables, path) => {
    const env = { ...machine(files), ...variables };
    expect(await pathAsked(kind, env)).toEqual({ path, warnings: [] });
  });
});

describe('a credential in such an address is left out, and that is said', () => {
  test.each([
    ['npm', { '.npmrc': `registry=${guarded}/npm/` }, {}],
    ['npm', {}, { npm_config_registry: `${guarded}/npm/` }],
    ['pypi', { '.config/pip/pip.conf': `[global]\nindex-url = ${guarded}/simple` }, {}],
    ['pypi', {}, { PIP_INDEX_URL: `${guarded}/simple` }],
    ['crates', cargoConfig(`sparse+${guarded}/index/`), {}],
  ])('%s: %j %j', async (kind, files, variables) => {
    const { warnings } = await pathAsked(kind, { ...machine(files), ...variables });
    expect(warnings).toEqual([expect.stringContaining('credential')]);
    expect(warnings.join()).not.toContain('hidden');
    expect(mirror.asked.at(-1)?.authorization).toBeUndefined();
  });
});

describe('without any settings a rehearsal reads from the public registry', () => {
  test.each([
    ['npm', endpoints.npm],
    ['pypi', companions.pypiIndex],
    ['crates', endpoints.crates.replace('sparse+', '')],
  ])('%s', async (kind, address) => {
    const proxy = await startLoopback();
    const env = { ...machine({}), HTTPS_PROXY: proxy.origin, PIP_CONFIG_FILE: '/dev/null' };
    const { read } = await upstreamOf(kind, env);
    const connected = once(proxy.server, 'connect');
    const reading = read?.({ method: 'GET', path: '/name', accept: '*/*' });
    const [request, socket] = await connected;
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    expect(request.url).toBe(`${new URL(address).host}:443`);
    await expect(reading).rejects.toMatchObject({ problems: [{ code: 'UNREACHABLE' }] });
  });
});

test('a kind of channel without a client of its own is read nowhere', async () => {
  const channels = [{ id: 'tap', kind: 'homebrew', settings: { artifacts: [] } }];
  const upstreams = await upstreamsFor(
    { config: { channels }, workspace: { folder } },
    { env: machine({}), log: keptLog() },
  );
  expect(upstreams.size).toBe(0);
});
